using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.SignIn;

public sealed class ModeTests
{
    [Fact]
    public async Task In_organization_mode_nobody_is_let_in_without_a_token_and_the_sandbox_header_means_nothing()
    {
        await using var app = Organization();
        using var client = app.CreateClient();
        client.DefaultRequestHeaders.Add("X-Sandbox-User", "ada@contoso.example");

        using var answer = await client.GetAsync("/api/me", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sandbox/deliveries")]
    [InlineData("/sandbox/graph/v1.0/me")]
    public async Task In_organization_mode_there_is_no_sandbox(string path)
    {
        await using var app = Organization();
        using var client = app.CreateClient();

        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("Tea", "Sandbox, Personal or Organization")]
    [InlineData("", "Sandbox, Personal or Organization")]
    [InlineData("Organization", "AzureAd:Instance")]
    [InlineData("Personal", "Personal:ClientId")]
    public async Task A_mode_that_cannot_work_stops_the_start_and_says_what_to_set(string mode, string hint)
    {
        await using var app = new TestApp().With("Account:Mode", mode);

        var failure = Assert.Throws<InvalidOperationException>(() => app.CreateClient());

        Assert.Contains(hint, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Instance", "")]
    [InlineData("Instance", "login.microsoftonline.com")]
    [InlineData("Instance", "http://login.microsoftonline.com/")]
    [InlineData("TenantId", "")]
    [InlineData("ClientId", "")]
    [InlineData("ClientCredentials", "", "ClientSecret")]
    public async Task An_organization_without_one_of_its_settings_stops_the_start_and_names_it(string named, string value, string? setting = null)
    {
        await using var app = Organization().With("AzureAd:" + (setting ?? named), value);

        var failure = Assert.Throws<InvalidOperationException>(() => app.CreateClient());

        Assert.Contains("AzureAd:" + named, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AzureAd:ClientCredentials:0:SourceType", "SignedAssertionFromManagedIdentity")]
    [InlineData("AzureAd:ClientCertificates:0:SourceType", "StoreWithThumbprint")]
    public async Task A_credential_of_any_kind_is_one(string setting, string value)
    {
        await using var app = Organization().With("AzureAd:ClientSecret", "").With(setting, value);

        Assert.Equal("organization", (await app.Get("/api/sign-in")).GetProperty("mode").GetString());
    }

    [Fact]
    public async Task Whoever_has_no_token_yet_is_told_where_to_get_one()
    {
        await using var app = Organization();

        var settings = await app.Get("/api/sign-in");

        Assert.Equal(
            """{"mode":"organization","clientId":"22222222-2222-2222-2222-222222222222","authority":"https://login.microsoftonline.com/11111111-1111-1111-1111-111111111111","scope":"api://22222222-2222-2222-2222-222222222222/Coffee.Access"}""",
            settings.GetRawText());
    }

    [Theory]
    [InlineData("Sandbox")]
    [InlineData("Personal")]
    public async Task Where_the_sign_in_is_the_servers_own_nothing_but_that_is_told(string mode)
    {
        await using var app = new TestApp().With("Account:Mode", mode).With("Personal:ClientId", "33333333-3333-3333-3333-333333333333")
            .With("AzureAd:ClientId", "22222222-2222-2222-2222-222222222222");

        var settings = await app.Get("/api/sign-in");

        Assert.Equal($$"""{"mode":"{{mode.ToLowerInvariant()}}","clientId":null,"authority":null,"scope":null}""", settings.GetRawText());
    }

    internal static TestApp Organization() => new TestApp()
        .With("Account:Mode", "Organization")
        .With("AzureAd:Instance", "https://login.microsoftonline.com/")
        .With("AzureAd:TenantId", "11111111-1111-1111-1111-111111111111")
        .With("AzureAd:ClientId", "22222222-2222-2222-2222-222222222222")
        .With("AzureAd:ClientSecret", "a secret of the tests");
}
