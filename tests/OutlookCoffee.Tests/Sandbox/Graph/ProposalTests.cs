using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class ProposalTests
{
    private const string NextDay = """
        {"sendResponse":true,"comment":"Friday?","proposedNewTime":{"start":{"dateTime":"2026-11-27T09:00:00","timeZone":"W. Europe Standard Time"},
        "end":{"dateTime":"2026-11-27T09:45:00","timeZone":"W. Europe Standard Time"}}}
        """;

    private const string Later = """
        {"start":{"dateTime":"2026-11-27T09:00:00","timeZone":"Europe/Berlin"},"end":{"dateTime":"2026-11-27T09:45:00","timeZone":"Europe/Berlin"}}
        """;

    [Theory]
    [InlineData("decline", "declined")]
    [InlineData("tentativelyAccept", "tentativelyAccepted")]
    public async Task A_proposed_time_reaches_the_organizer_with_the_answer(string action, string response)
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host);
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/{action}", NextDay, 202);
        var ben = await AttendeeAsync(host, id);
        Assert.Equal((response, "2026-11-23T08:00:00Z"), (ben.GetProperty("status").Text("response"), ben.GetProperty("status").Text("time")));
        var proposal = ben.GetProperty("proposedNewTime");
        Assert.Equal("2026-11-27T08:00:00.0000000", proposal.GetProperty("start").Text("dateTime"));
        Assert.Equal(("2026-11-27T08:45:00.0000000", "UTC"), (proposal.GetProperty("end").Text("dateTime"), proposal.GetProperty("end").Text("timeZone")));

        var mail = (await host.GetAsync("me/mailFolders/inbox/messages?$top=1")).Items().Single();
        Assert.Equal(("#microsoft.graph.eventMessageResponse", response), (mail.Text("@odata.type"), mail.Text("responseType")));
        Assert.Equal(proposal.ToString(), mail.GetProperty("proposedNewTime").ToString());
        Assert.False((await host.GetAsync($"users/ben/events/{copy}")).GetProperty("attendees")[0].TryGetProperty("proposedNewTime", out _));
    }

    [Theory]
    [InlineData("decline", "\"sendResponse\":true", "\"sendResponse\":false", "ErrorInvalidRequest")]
    [InlineData("tentativelyAccept", "\"sendResponse\":true", "\"sendResponse\":false", "ErrorInvalidRequest")]
    [InlineData("accept", "", "", "BadRequest")]
    [InlineData("decline", "T09:45:00", "T08:45:00", "ErrorPropertyValidationFailure")]
    [InlineData("decline", "\"end\"", "\"until\"", "UnableToDeserializePostBody")]
    public async Task A_proposal_that_cannot_be_made_is_refused_and_nothing_is_answered(string action, string good, string bad, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host);
        var body = good.Length == 0 ? NextDay : NextDay.Replace(good, bad, StringComparison.Ordinal);
        Assert.Equal(code, await host.RefusedAsync(400, $"users/ben/events/{copy}/{action}", HttpMethod.Post, body));
        Assert.Equal("none", (await AttendeeAsync(host, id)).GetProperty("status").Text("response"));
        Assert.Equal("notResponded", (await host.GetAsync($"users/ben/events/{copy}")).GetProperty("responseStatus").Text("response"));
        Assert.Equal(["invitation"], host.Tenant.Deliveries.Select(delivery => delivery.Kind));
    }

    [Fact]
    public async Task An_organizer_who_wants_no_proposals_gets_none()
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host, "\"allowNewTimeProposals\":false,");
        Assert.False((await host.GetAsync($"me/events/{id}")).GetProperty("allowNewTimeProposals").GetBoolean());
        Assert.False((await host.GetAsync($"users/ben/events/{copy}")).GetProperty("allowNewTimeProposals").GetBoolean());
        Assert.Equal("ErrorInvalidRequest", await host.RefusedAsync(400, $"users/ben/events/{copy}/decline", HttpMethod.Post, NextDay));
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/decline", """{"sendResponse":true}""", 202);
    }

    [Fact]
    public async Task A_later_answer_without_a_proposal_takes_the_proposal_back()
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host);
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/decline", NextDay, 202);
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/accept", "{}", 202);
        Assert.False((await AttendeeAsync(host, id)).TryGetProperty("proposedNewTime", out _));
    }

    [Fact]
    public async Task A_new_time_clears_answers_and_proposals_and_is_told()
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host);
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/decline", NextDay, 202);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", """{"subject":"Tea"}""", 200);
        Assert.True((await AttendeeAsync(host, id)).TryGetProperty("proposedNewTime", out _));
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", Later, 200);
        var ben = await AttendeeAsync(host, id);
        Assert.Equal(("none", "0001-01-01T00:00:00Z"), (ben.GetProperty("status").Text("response"), ben.GetProperty("status").Text("time")));
        Assert.False(ben.TryGetProperty("proposedNewTime", out _));
        Assert.Equal("notResponded", (await host.GetAsync($"users/ben/events/{copy}")).GetProperty("responseStatus").Text("response"));
        Assert.Equal(["invitation", "response", "update", "update"], host.Tenant.Deliveries.Select(delivery => delivery.Kind));
    }

    [Fact]
    public async Task The_same_moment_in_another_zone_is_no_new_time()
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host);
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/accept", "{}", 202);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", """{"start":{"dateTime":"2026-11-26T08:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-26T08:45:00","timeZone":"UTC"}}""", 200);
        Assert.Equal("accepted", (await AttendeeAsync(host, id)).GetProperty("status").Text("response"));
        Assert.Equal("accepted", (await host.GetAsync($"users/ben/events/{copy}")).GetProperty("responseStatus").Text("response"));
    }

    [Fact]
    public async Task A_meeting_that_asks_for_no_answers_keeps_those_it_has()
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host, "\"responseRequested\":false,");
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/accept", "{}", 202);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", Later, 200);
        Assert.Equal("accepted", (await AttendeeAsync(host, id)).GetProperty("status").Text("response"));
    }

    [Fact]
    public async Task Everything_that_is_mailed_about_a_meeting_is_in_the_list_of_deliveries()
    {
        await using var host = await SandboxHost.StartAsync();
        var (id, copy) = await InviteAsync(host);
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/decline", NextDay, 202);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", Later, 200);
        await host.SendAsync(HttpMethod.Post, $"me/events/{id}/cancel", "{}", 202);
        var rows = (await host.GetAsync(new Uri(host.Root, "/sandbox/deliveries").ToString())).EnumerateArray();
        Assert.Equal(
            [
                ("invitation", "ada@contoso.example", "ben@contoso.example", "Coffee"),
                ("response", "ben@contoso.example", "ada@contoso.example", "New Time Proposed: Coffee"),
                ("update", "ada@contoso.example", "ben@contoso.example", "Coffee"),
                ("cancellation", "ada@contoso.example", "ben@contoso.example", "Canceled: Coffee"),
            ],
            rows.Select(row => (row.Text("kind"), row.Text("from"), row.Text("to"), row.Text("subject"))));
        Assert.Equal("New Time Proposed: Coffee", (await host.GetAsync("users/ben/mailFolders/sentitems/messages")).Items().Single().Text("subject"));
    }

    private static async Task<(string Id, string Copy)> InviteAsync(SandboxHost host, string more = "")
    {
        var body = $$$"""
            {"subject":"Coffee",{{{more}}}"start":{"dateTime":"2026-11-26T09:00:00","timeZone":"Europe/Berlin"},
            "end":{"dateTime":"2026-11-26T09:45:00","timeZone":"Europe/Berlin"},"attendees":[{"emailAddress":{"address":"ben@contoso.example"}}]}
            """;
        var id = (await host.SendAsync(HttpMethod.Post, "me/events", body, 201)).Text("id")!;
        return (id, (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single().Text("id")!);
    }

    private static async Task<JsonElement> AttendeeAsync(SandboxHost host, string id) =>
        (await host.GetAsync($"me/events/{id}")).GetProperty("attendees")[0];
}
