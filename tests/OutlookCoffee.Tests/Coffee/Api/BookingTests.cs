using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

public sealed class BookingTests
{
    [Fact]
    public async Task A_hold_is_a_tentative_event_without_attendees_that_carries_the_coffees_mark()
    {
        await using var table = await Table.Set();

        var answer = await table.Book("key");

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        var coffee = answer.Body;
        var written = Assert.Single(table.Calendar.Created);
        Assert.False(written.ContainsKey("attendees"));
        Assert.Equal("tentative", written["showAs"]!.GetValue<string>());
        Assert.Equal(coffee.GetProperty("id").GetString(), written["transactionId"]!.GetValue<string>());
        Assert.Equal(coffee.GetProperty("id").GetString(), written["singleValueExtendedProperties"]![0]!["value"]!.GetValue<string>());
        Assert.Equal("2026-11-26T10:00:00", written["start"]!["dateTime"]!.GetValue<string>());
        Assert.Equal("W. Europe Standard Time", written["start"]!["timeZone"]!.GetValue<string>());
        Assert.Equal("draft", coffee.GetProperty("state").GetString());
        Assert.Equal(table.PersonId, coffee.GetProperty("personId").GetString());
        Assert.Equal("Grace Okafor", coffee.GetProperty("personName").GetString());
        Assert.Equal("coffee", coffee.GetProperty("kind").GetString());
        Assert.Equal("2026-11-26T10:00:00+01:00", coffee.GetProperty("start").GetString());
        Assert.Equal("2026-11-26T10:45:00+01:00", coffee.GetProperty("end").GetString());
        Assert.Equal("Europe/Berlin", coffee.GetProperty("timeZone").GetString());
        Assert.Equal("event-1", coffee.GetProperty("eventId").GetString());
        Assert.StartsWith("https://outlook.office.com/", coffee.GetProperty("webLink").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, coffee.GetProperty("theirResponse").ValueKind);
    }

    [Fact]
    public async Task An_invitation_has_the_attendee_and_shows_as_busy()
    {
        await using var table = await Table.Set();

        var coffee = (await table.Book("key", send: true)).Ok;

        var written = Assert.Single(table.Calendar.Created);
        Assert.Equal(Table.Grace, written["attendees"]![0]!["emailAddress"]!["address"]!.GetValue<string>());
        Assert.Single(written["attendees"]!.AsArray());
        Assert.Equal("busy", written["showAs"]!.GetValue<string>());
        Assert.Equal("invited", coffee.GetProperty("state").GetString());
        Assert.Equal("none", coffee.GetProperty("theirResponse").GetString());
    }

    [Fact]
    public async Task Without_send_nobody_is_invited()
    {
        await using var table = await Table.Set();

        _ = (await table.Book("key", table.Request())).Ok;

        Assert.False(Assert.Single(table.Calendar.Created).ContainsKey("attendees"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public async Task Without_a_key_nothing_is_written(string? key)
    {
        await using var table = await Table.Set();

        (await table.App.Ask(HttpMethod.Post, "/api/coffees", table.Request(), key)).Problem(HttpStatusCode.BadRequest, "bad-request", "Idempotency-Key");
        (await table.Book(new string('k', 201))).Problem(HttpStatusCode.BadRequest, "bad-request", "Idempotency-Key");
        Assert.Empty(table.Calendar.Created);
    }

    [Fact]
    public async Task The_same_key_gives_the_same_coffee_and_one_event_also_at_the_same_moment()
    {
        await using var table = await Table.Set();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => table.Book("key")));
        var later = await table.Book("key");

        Assert.Single(table.Calendar.Created);
        Assert.All(answers.Append(later), answer =>
        {
            Assert.Equal(HttpStatusCode.Created, answer.Status);
            Assert.Equal(answers[0].Text, answer.Text);
        });
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_refused()
    {
        await using var table = await Table.Set();
        _ = (await table.Book("key")).Ok;

        foreach (var other in (string[])[table.Request(send: true), table.Request(kind: "decaf"), table.Request(end: "2026-11-26T11:00:00+01:00")])
            (await table.Book("key", other)).Problem(HttpStatusCode.UnprocessableEntity, "idempotency-key-reused", "Idempotency-Key");
        Assert.Single(table.Calendar.Created);
        // The same moment in another offset is the same request.
        _ = (await table.Book("key", table.Request("2026-11-26T09:00:00Z", "2026-11-26T09:45:00Z", send: false))).Ok;
    }

    [Fact]
    public async Task A_time_that_is_taken_meanwhile_is_refused_with_other_times_and_nothing_is_written()
    {
        await using var table = await Table.Set();
        table.Calendar.Busy("2026-11-26T09:30:00", "2026-11-26T10:30:00");

        var problem = (await table.Book("key")).Problem(HttpStatusCode.Conflict, "slot-taken");

        Assert.NotEmpty(problem.GetProperty("slots").EnumerateArray());
        Assert.All(problem.GetProperty("slots").EnumerateArray(), slot =>
        {
            Assert.Equal("Europe/Berlin", slot.GetProperty("timeZone").GetString());
            Assert.Equal(JsonValueKind.String, slot.GetProperty("theirs").ValueKind);
        });
        Assert.Empty(table.Calendar.Created);
        Assert.Equal(0, (await table.App.Get("/api/coffees")).GetProperty("items").GetArrayLength());
        // One of the offered times can be taken with the same key: nothing came of it before.
        var slot = problem.GetProperty("slots")[0];
        _ = (await table.Book("key", table.Request(slot.GetProperty("start").GetString()!, slot.GetProperty("end").GetString()!))).Ok;
    }

    [Fact]
    public async Task Every_offered_slot_can_be_booked()
    {
        await using var table = await Table.Set();
        table.Calendar.Busy("2026-11-25T08:00:00", "2026-11-26T15:00:00");
        foreach (var kind in (string[])["coffee", "decaf", "lunch"])
        {
            var slot = (await table.App.Get($"/api/coffees/slots?personId={table.PersonId}&kind={kind}")).GetProperty("slots")[0];

            _ = (await table.Book(kind, table.Request(slot.GetProperty("start").GetString()!, slot.GetProperty("end").GetString()!, kind))).Ok;
        }
    }

    [Fact]
    public async Task What_Graph_refuses_to_write_is_a_problem_and_no_coffee()
    {
        await using var table = await Table.Set();
        table.App.Graph.On(HttpMethod.Post, "/me/events", _ => FakeGraph.Error(HttpStatusCode.Forbidden, "ErrorAccessDenied"));

        (await table.Book("key")).Problem(HttpStatusCode.Forbidden, "consent");

        Assert.Equal(0, (await table.App.Get("/api/coffees")).GetProperty("items").GetArrayLength());
        Assert.Empty((await table.App.Get("/api/me/export")).GetProperty("coffees").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, (await table.App.Get($"/api/people/{table.PersonId}")).GetProperty("coffee").ValueKind);
    }

    [Fact]
    public async Task Busy_Graph_is_waited_for_and_the_event_is_written_once()
    {
        await using var table = await Table.Set();
        var asked = 0;
        table.App.Graph.On(HttpMethod.Post, "/me/events", request =>
        {
            if (++asked > 1) return table.Calendar.Create(request);
            var busy = FakeGraph.Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled");
            busy.Headers.TryAddWithoutValidation("Retry-After", "2");
            return busy;
        });

        _ = (await table.Book("key")).Ok;

        Assert.Single(table.Calendar.Created);
        Assert.All(table.App.Waiting.Waits, wait => Assert.InRange(wait.TotalSeconds, 1.9, 2.2));
        Assert.Contains(table.App.Waiting.Waits, wait => wait >= TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_person_without_an_address_can_be_held_and_not_invited()
    {
        await using var table = await Table.Set();
        table.App.Graph.OnGet("/me/contacts", """{"value":[{"id":"c1","displayName":"Eva Ek","emailAddresses":[]}]}""");
        table.App.Pass(NodaTime.Duration.FromDays(1));
        await table.App.Sync();
        var eva = (await table.App.People("all")).Single(one => one.GetProperty("name").GetString() == "Eva Ek").GetProperty("id").GetString();
        var request = table.Request().Replace(table.PersonId, eva, StringComparison.Ordinal);

        (await table.Book("invite", request.Replace("\"kind\"", "\"send\":true,\"kind\"", StringComparison.Ordinal))).Problem(HttpStatusCode.BadRequest, "bad-request", "personId");
        var held = (await table.Book("hold", request)).Ok;
        (await table.App.Ask(HttpMethod.Post, $"/api/coffees/{held.GetProperty("id").GetString()}/send")).Problem(HttpStatusCode.BadRequest, "bad-request", "personId");
    }
}
