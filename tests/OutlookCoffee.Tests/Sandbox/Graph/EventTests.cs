using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class EventTests
{
    private const string Hold = """
        {"subject":"Coffee","transactionId":"t-1","showAs":"tentative","start":{"dateTime":"2026-11-26T09:00:00","timeZone":"W. Europe Standard Time"},
        "end":{"dateTime":"2026-11-26T09:45:00","timeZone":"W. Europe Standard Time"},"location":{"displayName":"Café Moka"},
        "singleValueExtendedProperties":[{"id":"String {66f5a359-4659-4830-9070-00050ec6ac6e} Name CoffeeId","value":"c1"}]}
        """;

    private const string OnlyBen = """{"attendees":[{"emailAddress":{"address":"Ben@contoso.example","name":"Ben"},"type":"required"}]}""";

    private const string BenAndGrace = """
        {"attendees":[{"emailAddress":{"address":"ben@contoso.example"}},{"emailAddress":{"address":"grace@fabrikam.example"}}]}
        """;

    [Fact]
    public async Task The_same_transaction_twice_is_one_event()
    {
        await using var host = await SandboxHost.StartAsync();
        var first = await CreateAsync(host, Hold);
        var second = await CreateAsync(host, Hold.Replace("Coffee\"", "Tea\"", StringComparison.Ordinal));
        Assert.Equal(first.Text("id"), second.Text("id"));
        Assert.Equal("Coffee", second.Text("subject"));
        Assert.Single((await host.GetAsync("me/events?$filter=subject eq 'Coffee'")).Items());
    }

    [Fact]
    public async Task A_hold_without_attendees_mails_nobody_even_when_it_is_changed_and_deleted()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", """{"subject":"Lunch"}""", 200);
        await host.SendAsync(HttpMethod.Delete, $"me/events/{id}", null, 204);
        Assert.Empty(host.Tenant.Deliveries);
        Assert.Empty((await host.GetAsync("me/mailFolders/deleteditems/messages")).Items());
    }

    [Fact]
    public async Task A_created_event_is_complete_and_keeps_its_wall_clock()
    {
        await using var host = await SandboxHost.StartAsync();
        var created = await CreateAsync(host, Hold, "outlook.timezone=\"Europe/Berlin\"");
        Assert.Equal("2026-11-26T09:00:00.0000000", created.GetProperty("start").Text("dateTime"));
        Assert.Equal("Europe/Berlin", created.Text("originalStartTimeZone"));
        Assert.Equal("tentative", created.Text("showAs"));
        Assert.Equal("t-1", created.Text("transactionId"));
        Assert.Equal("organizer", created.GetProperty("responseStatus").Text("response"));
        Assert.Equal("Café Moka", created.GetProperty("location").Text("displayName"));
        Assert.True(created.GetProperty("isOrganizer").GetBoolean());
        Assert.False(created.TryGetProperty("singleValueExtendedProperties", out _));
    }

    [Fact]
    public async Task Adding_attendees_invites_exactly_those_and_reaches_their_mailbox()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", OnlyBen, 200);
        Assert.Equal(("invitation", "Ben@contoso.example"), Assert.Single(Mailed(host)));
        var mail = (await host.GetAsync("users/ben/mailFolders/inbox/messages")).Items().Single();
        Assert.Equal("meetingRequest", mail.Text("meetingMessageType"));
        var copy = (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single();
        Assert.Equal("notResponded", copy.GetProperty("responseStatus").Text("response"));
        Assert.False(copy.GetProperty("isOrganizer").GetBoolean());
    }

    [Fact]
    public async Task A_patch_of_only_the_attendees_mails_only_who_came_or_went()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", OnlyBen, 200);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", BenAndGrace, 200);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", OnlyBen, 200);
        Assert.Equal(
            [("invitation", "Ben@contoso.example"), ("invitation", "grace@fabrikam.example"), ("cancellation", "grace@fabrikam.example")],
            Mailed(host));
    }

    [Fact]
    public async Task A_new_time_is_told_to_everybody()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", BenAndGrace, 200);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", """{"end":{"dateTime":"2026-11-26T10:00:00","timeZone":"Europe/Berlin"}}""", 200);
        Assert.Equal([("update", "ben@contoso.example"), ("update", "grace@fabrikam.example")], Mailed(host).Skip(2));
        var copy = (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single();
        Assert.Equal("2026-11-26T09:00:00.0000000", copy.GetProperty("end").Text("dateTime"));
    }

    [Fact]
    public async Task A_new_subject_keeps_the_answer_and_a_new_time_opens_it_again()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", OnlyBen, 200);
        var copy = (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single().Text("id");
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/accept", "{}", 202);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", """{"subject":"Espresso"}""", 200);
        Assert.Equal("accepted", (await host.GetAsync($"users/ben/events/{copy}")).GetProperty("responseStatus").Text("response"));
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", """{"start":{"dateTime":"2026-11-26T08:30:00","timeZone":"Europe/Berlin"}}""", 200);
        Assert.Equal("notResponded", (await host.GetAsync($"users/ben/events/{copy}")).GetProperty("responseStatus").Text("response"));
    }

    [Fact]
    public async Task Deleting_a_meeting_cancels_it_for_its_attendees()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", OnlyBen, 200);
        await host.SendAsync(HttpMethod.Delete, $"me/events/{id}", null, 204);
        Assert.Equal("cancellation", Mailed(host).Last().Kind);
        Assert.True((await host.GetAsync("users/ben/events?$filter=isCancelled eq true")).Items().Single().GetProperty("isCancelled").GetBoolean());
        await host.RefusedAsync(404, $"me/events/{id}");
    }

    [Fact]
    public async Task Only_the_organizer_cancels()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", OnlyBen, 200);
        var copy = (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single().Text("id");
        var refused = await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/cancel", """{"Comment":"no"}""", 400);
        Assert.Equal("Your request can't be completed. You need to be an organizer to cancel a meeting.", refused.GetProperty("error").Text("message"));
        await host.SendAsync(HttpMethod.Post, $"me/events/{id}/cancel", """{"Comment":"another time"}""", 202);
        Assert.Equal(("cancellation", "Ben@contoso.example"), Mailed(host).Last());
    }

    [Theory]
    [InlineData("accept", "accepted", "meetingAccepted")]
    [InlineData("tentativelyAccept", "tentativelyAccepted", "meetingTenativelyAccepted")]
    [InlineData("decline", "declined", "meetingDeclined")]
    public async Task An_answer_reaches_the_organizer(string action, string response, string mailType)
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await CreateAsync(host, Hold)).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", OnlyBen, 200);
        var copy = (await host.GetAsync("users/ben/events?$filter=subject eq 'Coffee'")).Items().Single().Text("id");
        await host.SendAsync(HttpMethod.Post, $"users/ben/events/{copy}/{action}", """{"sendResponse":true}""", 202);
        var own = (await host.GetAsync($"me/events/{id}")).GetProperty("attendees")[0].GetProperty("status");
        Assert.Equal(response, own.Text("response"));
        Assert.Equal("2026-11-23T08:00:00Z", own.Text("time"));
        Assert.Contains(mailType, (await host.GetAsync("me/mailFolders/inbox/messages?$top=1")).Texts("meetingMessageType"));
    }

    [Fact]
    public async Task An_extended_property_is_found_and_shown_only_when_asked_for()
    {
        await using var host = await SandboxHost.StartAsync();
        await CreateAsync(host, Hold);
        const string Id = "String {66f5a359-4659-4830-9070-00050ec6ac6e} Name CoffeeId";
        var any = Uri.EscapeDataString($"singleValueExtendedProperties/Any(ep: ep/id eq '{Id}' and ep/value eq 'c1')");
        var expand = Uri.EscapeDataString($"singleValueExtendedProperties($filter=id eq '{Id}')");
        var found = (await host.GetAsync($"me/events?$filter={any}&$expand={expand}")).Items().Single();
        Assert.Equal("c1", found.GetProperty("singleValueExtendedProperties")[0].Text("value"));
        Assert.Empty((await host.GetAsync($"me/events?$filter={any.Replace("c1", "c2", StringComparison.Ordinal)}")).Items());
    }

    [Theory]
    [InlineData("""{"subject":"x"}""", "UnableToDeserializePostBody")]
    [InlineData("""{"start":{"dateTime":"2026-11-26T09:00:00","timeZone":"Moon"},"end":{"dateTime":"2026-11-26T10:00:00"}}""", "TimeZoneNotSupportedException")]
    [InlineData("""{"start":{"dateTime":"2026-11-26T09:00:00"},"end":{"dateTime":"2026-11-26T08:00:00"}}""", "ErrorPropertyValidationFailure")]
    [InlineData("""{"start":{"dateTime":"2026-11-26T09:00:00"},"end":{"dateTime":"2026-11-26T10:00:00"},"showAs":"asleep"}""", "UnableToDeserializePostBody")]
    [InlineData("{", "BadRequest")]
    [InlineData("[]", "UnableToDeserializePostBody")]
    public async Task A_broken_event_is_refused_and_nothing_is_kept(string body, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(code, await host.RefusedAsync(400, "me/events", HttpMethod.Post, body));
        Assert.Equal(2, (await host.GetAsync("me/events")).Items().Count());
    }

    private static Task<JsonElement> CreateAsync(SandboxHost host, string body, string? prefer = null) =>
        host.SendAsync(HttpMethod.Post, "me/events", body, 201, prefer);

    private static List<(string Kind, string To)> Mailed(SandboxHost host) => [.. host.Tenant.Deliveries.Select(delivery => (delivery.Kind, delivery.To))];
}
