using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class EventPropertyTests
{
    [Theory]
    [InlineData("normal")]
    [InlineData("personal")]
    [InlineData("private")]
    [InlineData("confidential")]
    public async Task A_sensitivity_is_kept_and_goes_with_the_invitation(string sensitivity)
    {
        await using var host = await SandboxHost.StartAsync();
        var created = await CreateAsync(host, $"\"sensitivity\":\"{sensitivity}\",");
        Assert.Equal(sensitivity, created.Text("sensitivity"));
        Assert.Equal(sensitivity, (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single().Text("sensitivity"));
    }

    [Fact]
    public async Task An_online_meeting_has_a_link_and_stays_online()
    {
        await using var host = await SandboxHost.StartAsync();
        var created = await CreateAsync(host, "\"isOnlineMeeting\":true,\"onlineMeetingProvider\":\"teamsForBusiness\",");
        Assert.Equal("teamsForBusiness", created.Text("onlineMeetingProvider"));
        var link = created.GetProperty("onlineMeeting").Text("joinUrl");
        Assert.StartsWith("https://teams.microsoft.com/l/meetup-join/", link, StringComparison.Ordinal);
        var changed = await host.SendAsync(HttpMethod.Patch, $"me/events/{created.Text("id")}", """{"isOnlineMeeting":false,"onlineMeetingProvider":"unknown"}""", 200);
        Assert.Equal(link, changed.GetProperty("onlineMeeting").Text("joinUrl"));
    }

    [Fact]
    public async Task A_meeting_in_person_has_no_link_until_it_is_put_online()
    {
        await using var host = await SandboxHost.StartAsync();
        var created = await CreateAsync(host);
        Assert.Equal(("unknown", JsonValueKind.Null), (created.Text("onlineMeetingProvider"), created.GetProperty("onlineMeeting").ValueKind));
        var changed = await host.SendAsync(HttpMethod.Patch, $"me/events/{created.Text("id")}", """{"isOnlineMeeting":true}""", 200);
        Assert.NotNull(changed.GetProperty("onlineMeeting").Text("joinUrl"));
    }

    [Theory]
    [InlineData("skypeForBusiness", "ErrorInvalidRequest")]
    [InlineData("telephone", "UnableToDeserializePostBody")]
    public async Task A_provider_that_the_calendar_does_not_have_is_refused(string provider, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        var body = Body($"\"isOnlineMeeting\":true,\"onlineMeetingProvider\":\"{provider}\",");
        Assert.Equal(code, await host.RefusedAsync(400, "me/events", HttpMethod.Post, body));
    }

    [Fact]
    public async Task Hidden_attendees_see_only_themselves_in_calendar_and_mail()
    {
        await using var host = await SandboxHost.StartAsync();
        var created = await CreateAsync(host, "\"hideAttendees\":true,");
        Assert.Equal((true, 2), (created.GetProperty("hideAttendees").GetBoolean(), created.GetProperty("attendees").GetArrayLength()));
        var copy = (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single();
        Assert.Equal("ben@contoso.example", Assert.Single(copy.GetProperty("attendees").EnumerateArray()).GetProperty("emailAddress").Text("address"));
        var mail = (await host.GetAsync("users/ben/mailFolders/inbox/messages")).Items().Single();
        Assert.Equal("ben@contoso.example", Assert.Single(mail.GetProperty("toRecipients").EnumerateArray()).GetProperty("emailAddress").Text("address"));
    }

    private static Task<JsonElement> CreateAsync(SandboxHost host, string more = "") => host.SendAsync(HttpMethod.Post, "me/events", Body(more), 201);

    private static string Body(string more) => $$$"""
        {"subject":"Coffee",{{{more}}}"start":{"dateTime":"2026-11-26T09:00:00"},"end":{"dateTime":"2026-11-26T10:00:00"},
        "attendees":[{"emailAddress":{"address":"ben@contoso.example"}},{"emailAddress":{"address":"grace@fabrikam.example"}}]}
        """;
}
