using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class SignInTests
{
    [Theory]
    [InlineData("ada@contoso.example")]
    [InlineData("ADA@Contoso.Example")]
    [InlineData("A.Lind@contoso.example")]
    public async Task A_user_is_known_by_any_address_in_any_case(string user)
    {
        await using var host = await SandboxHost.StartAsync();
        host.SignIn(user);
        var me = await host.GetAsync("me?$select=displayName,mail");
        Assert.Equal(("Ada Lind", "ada@contoso.example"), (me.Text("displayName"), me.Text("mail")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer something-else")]
    [InlineData("Bearer sandbox:nobody@contoso.example")]
    [InlineData("Basic sandbox:ada@contoso.example")]
    public async Task Anybody_else_is_turned_away_in_graphs_words(string? authorization)
    {
        await using var host = await SandboxHost.StartAsync();
        host.Client.DefaultRequestHeaders.Authorization = null;
        using var request = new HttpRequestMessage(HttpMethod.Get, "me/messages");
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.Add("client-request-id", "11111111-2222-3333-4444-555555555555");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(401, (int)response.StatusCode);
        var error = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.GetProperty("error");
        Assert.Equal("InvalidAuthenticationToken", error.Text("code"));
        Assert.Equal("11111111-2222-3333-4444-555555555555", error.GetProperty("innerError").Text("client-request-id"));
        Assert.Equal("2026-11-23T08:00:00", error.GetProperty("innerError").Text("date"));
        Assert.Equal("11111111-2222-3333-4444-555555555555", response.Headers.GetValues("client-request-id").Single());
        Assert.Equal(error.GetProperty("innerError").Text("request-id"), response.Headers.GetValues("request-id").Single());
    }

    [Theory]
    [InlineData("users/ben")]
    [InlineData("users/ben@contoso.example")]
    [InlineData("users('BEN@contoso.example')")]
    public async Task Another_user_is_found_by_id_and_address(string path)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal("Ben Osei", (await host.GetAsync(path)).Text("displayName"));
    }

    [Theory]
    [InlineData("users/nobody@contoso.example", 404, "Request_ResourceNotFound")]
    [InlineData("me/nonsense", 400, "BadRequest")]
    [InlineData("nonsense", 400, "BadRequest")]
    [InlineData("me/calendarView/delta", 400, "BadRequest")]
    public async Task A_path_that_leads_nowhere_is_refused_in_graphs_words(string path, int status, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(code, await host.RefusedAsync(status, path));
    }

    [Fact]
    public async Task A_method_that_a_resource_does_not_know_is_refused()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal("Request_BadRequest", await host.RefusedAsync(405, "me/mailFolders", HttpMethod.Put, "{}"));
    }
}
