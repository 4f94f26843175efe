using System.Net;
using System.Text.Json;
using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>What came of a coffee is read from the user's own calendar.</summary>
public sealed class ReadBackTests
{
    [Fact]
    public async Task Another_time_that_they_propose_is_shown_and_offered()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.Respond(table.EventId(coffee), "tentativelyAccepted", proposed: ("2026-11-27T13:00:00", "2026-11-27T13:45:00"));

        var week = await table.App.Get("/api/coffees/this-week");

        Assert.Equal(
            """{"start":"2026-11-27T14:00:00+01:00","end":"2026-11-27T14:45:00+01:00"}""", (await table.Coffee()).GetProperty("proposedTime").GetRawText());
        var offer = Assert.Single(week.GetProperty("offers").EnumerateArray());
        Assert.Equal("newTime", offer.GetProperty("because").GetString());
        var proposed = offer.GetProperty("coffee").GetProperty("proposedTime").GetRawText();
        var moved = (await table.Ask(HttpMethod.Post, coffee, "/move", proposed)).Ok;
        Assert.Equal(JsonValueKind.Null, moved.GetProperty("proposedTime").ValueKind);
        Assert.Empty((await table.App.Get("/api/coffees/this-week")).GetProperty("offers").EnumerateArray());
    }

    [Fact]
    public async Task A_coffee_that_was_moved_by_hand_is_where_Outlook_has_it()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.MoveByHand(table.EventId(coffee), "2026-12-01T09:00:00", "2026-12-01T09:30:00");

        var moved = await table.Coffee();

        Assert.Equal(("2026-12-01T10:00:00+01:00", "invited"), (moved.GetProperty("start").GetString(), State(moved)));
    }

    [Fact]
    public async Task A_guest_put_on_a_hold_by_hand_makes_it_an_invitation_and_one_taken_off_a_hold_again()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key")).Ok;
        table.Calendar.GuestsByHand(table.EventId(coffee), "somebody@else.example");
        Assert.Equal("invited", State(await table.Coffee()));

        table.Calendar.GuestsByHand(table.EventId(coffee));
        table.App.Pass(Duration.FromMinutes(1));

        Assert.Equal("draft", State(await table.Coffee()));
    }

    [Fact]
    public async Task A_cancelled_event_that_lingers_is_cancelled()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.CancelByHand(table.EventId(coffee));

        Assert.Equal("cancelled", State(await table.Coffee()));
    }

    [Theory]
    [InlineData("accepted", "held")]
    [InlineData("none", "held")]
    [InlineData("declined", "declined")]
    public async Task When_its_time_has_passed_it_was_held_unless_somebody_declined(string response, string state)
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.Respond(table.EventId(coffee), response);
        table.App.Pass(Duration.FromDays(5));

        Assert.Equal(state, State(await table.Coffee()));

        var met = (await table.App.Get($"/api/people/{table.PersonId}")).GetProperty("clocks").GetProperty("met");
        Assert.Equal(state == "held" ? JsonValueKind.String : JsonValueKind.Null, met.ValueKind);
        var year = await table.App.Get("/api/coffees?year=2026");
        Assert.Equal(state == "held" ? 1 : 0, year.GetProperty("held").GetInt32());
    }

    [Fact]
    public async Task An_invitation_that_was_cancelled_in_Outlook_and_only_looked_at_afterwards_was_not_held()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.RemoveByHand(table.EventId(coffee));
        table.App.Pass(Duration.FromDays(5));

        Assert.Equal("cancelled", State(await table.Coffee()));
    }

    [Fact]
    public async Task Row_32_a_hold_that_nobody_was_invited_to_is_missed_and_taken_out_of_the_calendar()
    {
        await using var table = await Table.Set();
        _ = (await table.Book("key")).Ok;
        table.App.Pass(Duration.FromDays(5));

        Assert.Equal("missed", State(await table.Coffee()));

        Assert.Empty(table.Calendar.Events);
        Assert.Equal(1, table.Calendar.Deletions);
    }

    [Fact]
    public async Task A_coffee_that_the_user_says_was_not_held_is_no_contact_although_the_calendar_says_so()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.Respond(table.EventId(coffee), "accepted");
        table.App.Pass(Duration.FromDays(5));
        await table.App.Sync();
        Assert.StartsWith("2026-11-26", (await Met(table)).GetString(), StringComparison.Ordinal);

        _ = (await table.Ask(HttpMethod.Post, coffee, "/outcome", """{"held":false,"note":"she was ill"}""")).Ok;

        Assert.Equal(JsonValueKind.Null, (await Met(table)).ValueKind);
        Assert.Equal("she was ill", (await table.Coffee()).GetProperty("note").GetString());
        _ = (await table.Ask(HttpMethod.Post, coffee, "/outcome", """{"held":true}""")).Ok;
        Assert.StartsWith("2026-11-26", (await Met(table)).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_32_passing_over_somebody_takes_away_what_was_only_held()
    {
        await using var table = await Table.Set();
        _ = (await table.Book("key")).Ok;

        var week = (await table.App.Ask(HttpMethod.Post, "/api/coffees/this-week/pass", $$"""{"personId":"{{table.PersonId}}","reason":"notThisWeek"}""")).Ok;

        Assert.Equal("skipped", week.GetProperty("state").GetString());
        Assert.Empty(table.Calendar.Events);
        var year = await table.App.Get("/api/coffees?year=2026");
        Assert.Equal("[\"2026-W48\"]", year.GetProperty("skippedWeeks").GetRawText());
        Assert.Equal("[]", (await table.App.Get("/api/coffees?year=2025")).GetProperty("skippedWeeks").GetRawText());
        Assert.Equal(52, year.GetProperty("goal").GetInt32());
    }

    [Fact]
    public async Task The_goal_of_the_year_is_the_users()
    {
        await using var table = await Table.Set();
        await table.Set("yearGoal", "24");

        Assert.Equal(24, (await table.App.Get("/api/coffees?year=2026")).GetProperty("goal").GetInt32());
        Assert.Equal(24, (await table.App.Get("/api/coffees/this-week")).GetProperty("year").GetProperty("goal").GetInt32());
    }

    [Fact]
    public async Task What_was_cut_off_while_it_was_written_is_found_by_looking_or_given_up()
    {
        using var folder = new TempFolder();
        var before = await Table.Set(folder: folder);
        before.App.Graph.On(HttpMethod.Post, "/me/events", request =>
        {
            if (FakeGraph.Path(request) == "/me/events") before.Calendar.Create(request);
            return FakeGraph.Error(HttpStatusCode.GatewayTimeout, "UnknownError");
        });
        before.App.Graph.On(HttpMethod.Get, "/me/events?", _ => FakeGraph.Error(HttpStatusCode.ServiceUnavailable, "ServiceNotAvailable"));
        (await before.Book("key")).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
        await before.DisposeAsync();

        await using (var found = await Table.Set(folder: folder))
        {
            found.Calendar.Adopt(before.Calendar);
            Assert.Equal("drafted", (await found.App.Get("/api/coffees/this-week")).GetProperty("state").GetString());
            Assert.Equal("draft", State(await found.Coffee()));
        }
    }

    [Fact]
    public async Task What_was_never_written_stands_in_the_way_for_a_while_and_is_then_forgotten()
    {
        await using var table = await Table.Set();
        var calendar = table.Calendar;
        table.App.Graph.On(HttpMethod.Post, "/me/events", _ => FakeGraph.Error(HttpStatusCode.GatewayTimeout, "UnknownError"));
        (await table.Book("one")).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
        table.App.Graph.On(HttpMethod.Post, "/me/events", calendar.Create);

        (await table.Book("two")).Problem(HttpStatusCode.Conflict, "slot-taken");
        table.App.Pass(Duration.FromMinutes(6));
        _ = await table.App.Get("/api/coffees");

        Assert.Empty((await table.App.Get("/api/me/export")).GetProperty("coffees").EnumerateArray());
        _ = (await table.Book("two")).Ok;
    }

    private static async Task<JsonElement> Met(Table table) => (await table.App.Get($"/api/people/{table.PersonId}")).GetProperty("clocks").GetProperty("met");

    private static string State(JsonElement coffee) => coffee.GetProperty("state").GetString()!;
}
