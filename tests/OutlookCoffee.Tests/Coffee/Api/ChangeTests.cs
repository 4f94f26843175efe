using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>A coffee that stands in the calendar is sent, moved and cancelled once, whatever becomes of Graph's answer.</summary>
public sealed class ChangeTests
{
    private const string Move = """{"start":"2026-11-27T14:00:00+01:00","end":"2026-11-27T14:45:00+01:00"}""";

    [Fact]
    public async Task A_hold_that_is_moved_tells_nobody()
    {
        await using var table = await Table.Set();
        var hold = (await table.Book("key")).Ok;

        var moved = (await table.Ask(HttpMethod.Post, hold, "/move", Move)).Ok;

        Assert.Equal("2026-11-27T14:00:00+01:00", moved.GetProperty("start").GetString());
        Assert.Equal("draft", moved.GetProperty("state").GetString());
        var patch = Assert.Single(table.Calendar.Patched);
        Assert.Equal(["end", "start"], patch.Select(property => property.Key).Where(name => !name.StartsWith('@')).Order(StringComparer.Ordinal));
        Assert.Empty(table.Calendar.Left);
    }

    [Fact]
    public async Task An_invitation_that_is_moved_tells_the_guest_once_and_waits_for_a_new_answer()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.Respond(table.EventId(coffee), "declined", "2026-11-23T08:30:00Z");
        table.App.Pass(NodaTime.Duration.FromHours(1));
        Assert.Equal("declined", State(await table.Coffee()));

        var moved = (await table.Ask(HttpMethod.Post, coffee, "/move", Move)).Ok;

        Assert.Equal(("invited", "none"), (State(moved), moved.GetProperty("theirResponse").GetString()));
        Assert.Equal(["invitation", "update"], table.Calendar.Left.Select(mail => mail.Kind));
        // Outlook keeps the old answer for a while: it says nothing about the new time.
        table.App.Pass(NodaTime.Duration.FromMinutes(1));
        Assert.Equal("invited", State(await table.Coffee()));
        _ = (await table.Ask(HttpMethod.Post, coffee, "/move", Move)).Ok;
        Assert.Equal(2, table.Calendar.Left.Count);
    }

    [Fact]
    public async Task A_coffee_is_not_moved_into_a_busy_hour()
    {
        await using var table = await Table.Set();
        var hold = (await table.Book("key")).Ok;
        table.Calendar.Busy("2026-11-27T13:30:00", "2026-11-27T14:00:00");

        var problem = (await table.Ask(HttpMethod.Post, hold, "/move", Move)).Problem(HttpStatusCode.Conflict, "slot-taken");

        Assert.NotEmpty(problem.GetProperty("slots").EnumerateArray());
        Assert.Empty(table.Calendar.Patched);
    }

    [Theory]
    [InlineData("""{"start":"2026-11-27T14:00:00+01:00"}""", "end")]
    [InlineData("""{"start":"2026-11-27T14:00:00+01:00","end":"2026-11-27T13:00:00+01:00"}""", "end")]
    [InlineData("""{"start":"2026-11-20T14:00:00+01:00","end":"2026-11-20T14:45:00+01:00"}""", "start")]
    [InlineData("""{"start":"2027-03-01T14:00:00+01:00","end":"2027-03-01T14:45:00+01:00"}""", "start")]
    public async Task A_time_that_cannot_be_is_refused_by_its_field(string body, string field)
    {
        await using var table = await Table.Set();
        var hold = (await table.Book("key")).Ok;

        (await table.Ask(HttpMethod.Post, hold, "/move", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Theory]
    [InlineData("/send", "POST", null, 200)]
    [InlineData("/move", "POST", Move, 200)]
    [InlineData("", "DELETE", null, 204)]
    public async Task What_was_done_although_the_answer_was_lost_is_not_done_twice(string path, string method, string? body, int status)
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: path != "/send")).Ok;
        table.Calendar.LoseAnswers();

        var first = await table.Ask(new HttpMethod(method), coffee, path, body);
        var again = await table.Ask(new HttpMethod(method), coffee, path, body);

        Assert.Equal((status, status), ((int)first.Status, (int)again.Status));
        string[] second = path switch { "/send" => [], "/move" => ["update"], _ => ["cancellation"] };
        Assert.Equal((string[])["invitation", .. second], table.Calendar.Left.Select(mail => mail.Kind));
    }

    [Fact]
    public async Task What_was_not_done_is_told_as_such()
    {
        await using var table = await Table.Set();
        var hold = (await table.Book("key")).Ok;
        table.App.Graph.On(HttpMethod.Patch, "/me/events/", _ => FakeGraph.Error(HttpStatusCode.GatewayTimeout, "UnknownError"));

        var problem = (await table.Ask(HttpMethod.Post, hold, "/send")).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");

        Assert.Contains("nothing happens twice", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal("draft", State(await table.Coffee()));
        Assert.Empty(table.Calendar.Left);
    }

    [Fact]
    public async Task A_hold_that_was_removed_in_Outlook_is_not_sent_but_said()
    {
        await using var table = await Table.Set();
        var hold = (await table.Book("key")).Ok;
        table.Calendar.RemoveByHand(table.EventId(hold));

        (await table.Ask(HttpMethod.Post, hold, "/send")).Problem(HttpStatusCode.Conflict, "coffee-removed");
        (await table.Ask(HttpMethod.Post, hold, "/move", Move)).Problem(HttpStatusCode.Conflict, "coffee-removed");

        Assert.Equal("cancelled", State(await table.Coffee()));
    }

    [Fact]
    public async Task A_hold_that_was_sent_in_Outlook_is_not_sent_again()
    {
        await using var table = await Table.Set();
        var hold = (await table.Book("key")).Ok;
        table.Calendar.GuestsByHand(table.EventId(hold), Table.Grace);

        var sent = (await table.Ask(HttpMethod.Post, hold, "/send")).Ok;

        Assert.Equal("invited", State(sent));
        Assert.Empty(table.Calendar.Patched);
    }

    [Fact]
    public async Task What_the_user_wrote_instead_stands_in_the_event_and_not_in_the_store()
    {
        await using var table = await Table.Set();
        var body = table.Request(send: false).Replace(
            "\"kind\"", "\"subject\":\"Kaffee im Park?\",\"body\":\"Liebe Grace,\\nhast du Zeit?\",\"location\":\"Parkcafé\",\"kind\"", StringComparison.Ordinal);

        _ = (await table.Book("key", body)).Ok;

        var written = Assert.Single(table.Calendar.Created);
        Assert.Equal("Kaffee im Park?", written["subject"]!.GetValue<string>());
        Assert.Equal("Liebe Grace,\nhast du Zeit?", written["body"]!["content"]!.GetValue<string>());
        Assert.Equal("Parkcafé", written["location"]!["displayName"]!.GetValue<string>());
        Assert.DoesNotContain("Park", (await table.App.Get("/api/me/export")).GetRawText(), StringComparison.Ordinal);
        // The same key with another text is another request.
        (await table.Book("key", body.Replace("Park?", "Zoo?", StringComparison.Ordinal))).Problem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused");
    }

    [Theory]
    [InlineData("subject", "\" \"")]
    [InlineData("subject", "\"two\\nlines\"")]
    [InlineData("location", "\"two\\nlines\"")]
    public async Task A_text_that_cannot_be_is_refused_by_its_field(string field, string value)
    {
        await using var table = await Table.Set();

        (await table.Book("key", table.Request().Replace("\"kind\"", $"\"{field}\":{value},\"kind\"", StringComparison.Ordinal)))
            .Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Fact]
    public async Task A_private_coffee_is_marked_so_and_a_call_is_held_where_the_calendar_allows_it()
    {
        await using var table = await Table.Set();
        await table.Set("private", "true");

        _ = (await table.Book("key", table.Request(end: "2026-11-26T10:25:00+01:00", kind: "decaf"))).Ok;

        var written = Assert.Single(table.Calendar.Created);
        Assert.Equal("private", written["sensitivity"]!.GetValue<string>());
        Assert.True(written["isOnlineMeeting"]!.GetValue<bool>());
        Assert.Equal("teamsForBusiness", written["onlineMeetingProvider"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_calendar_without_online_meetings_gets_none()
    {
        await using var table = await Table.Set();
        table.App.Graph.OnGet("/me/calendar?", """{"allowedOnlineMeetingProviders":[],"defaultOnlineMeetingProvider":"unknown"}""");

        _ = (await table.Book("key", table.Request(end: "2026-11-26T10:25:00+01:00", kind: "decaf"))).Ok;

        Assert.False(Assert.Single(table.Calendar.Created).ContainsKey("isOnlineMeeting"));
    }

    private static string State(JsonElement coffee) => coffee.GetProperty("state").GetString()!;
}
