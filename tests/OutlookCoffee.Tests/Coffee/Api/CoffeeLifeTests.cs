using System.Net;
using System.Text.Json;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>What becomes of a coffee: sent, cancelled, answered, removed by hand, held.</summary>
public sealed class CoffeeLifeTests
{
    [Fact]
    public async Task Sending_a_hold_adds_the_attendee_once()
    {
        await using var table = await Table.Set();
        var id = Id((await table.Book("key")).Ok);

        var sent = (await table.App.Ask(HttpMethod.Post, $"/api/coffees/{id}/send")).Ok;
        var again = (await table.App.Ask(HttpMethod.Post, $"/api/coffees/{id}/send")).Ok;

        Assert.Equal("invited", sent.GetProperty("state").GetString());
        Assert.Equal(sent.GetRawText(), again.GetRawText());
        var invited = Assert.Single(table.Calendar.Patched, patch => patch.ContainsKey("attendees"));
        // A change of the attendees alone mails the new ones only.
        Assert.DoesNotContain(invited, property => property.Key is "subject" or "body" or "start" or "end" or "location");
        Assert.Equal(Table.Grace, Assert.Single(table.Calendar.Events)["attendees"]![0]!["emailAddress"]!["address"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_hold_whose_time_was_taken_meanwhile_is_not_sent()
    {
        await using var table = await Table.Set();
        var id = Id((await table.Book("key")).Ok);
        table.Calendar.Busy("2026-11-26T09:30:00", "2026-11-26T10:30:00");

        (await table.App.Ask(HttpMethod.Post, $"/api/coffees/{id}/send")).Problem(HttpStatusCode.Conflict, "slot-taken");

        Assert.Empty(table.Calendar.Patched);
    }

    [Fact]
    public async Task Deleting_a_hold_removes_it_and_deleting_an_invitation_cancels_it()
    {
        await using var table = await Table.Set();
        var hold = Id((await table.Book("one")).Ok);

        Assert.Equal(HttpStatusCode.NoContent, (await table.App.Ask(HttpMethod.Delete, $"/api/coffees/{hold}")).Status);
        Assert.Equal((1, 0), (table.Calendar.Deletions, table.Calendar.Cancellations));
        var invitation = Id((await table.Book("two", send: true)).Ok);
        Assert.Equal(HttpStatusCode.NoContent, (await table.App.Ask(HttpMethod.Delete, $"/api/coffees/{invitation}")).Status);
        Assert.Equal((1, 1), (table.Calendar.Deletions, table.Calendar.Cancellations));
        Assert.Equal(HttpStatusCode.NoContent, (await table.App.Ask(HttpMethod.Delete, $"/api/coffees/{invitation}")).Status);
        Assert.Equal((1, 1), (table.Calendar.Deletions, table.Calendar.Cancellations));
        Assert.Equal("proposed", (await table.App.Get("/api/coffees/this-week")).GetProperty("state").GetString());
        Assert.All((await table.App.Get("/api/coffees")).GetProperty("items").EnumerateArray(), item => Assert.Equal("cancelled", State(item)));
    }

    [Theory]
    [InlineData("DELETE", "", null)]
    [InlineData("POST", "/send", null)]
    [InlineData("POST", "/outcome", """{"held":true}""")]
    public async Task A_coffee_that_is_unknown_is_404(string method, string path, string? body)
    {
        await using var table = await Table.Set();

        (await table.App.Ask(new HttpMethod(method), $"/api/coffees/c_00{path}", body)).Problem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_hold_removed_in_Outlook_is_cancelled_here_and_the_week_is_free()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key")).Ok;
        table.Calendar.RemoveByHand(coffee.GetProperty("eventId").GetString()!);

        var week = await table.App.Get("/api/coffees/this-week");

        Assert.Equal("proposed", week.GetProperty("state").GetString());
        Assert.Equal("cancelled", State((await table.App.Get("/api/coffees")).GetProperty("items")[0]));
    }

    [Theory]
    [InlineData("accepted", "accepted", "booked")]
    [InlineData("tentativelyAccepted", "invited", "booked")]
    [InlineData("declined", "declined", "proposed")]
    [InlineData("none", "invited", "booked")]
    public async Task Their_answer_is_read_back_from_the_users_own_calendar(string response, string state, string week)
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.Respond(coffee.GetProperty("eventId").GetString()!, response);

        var year = await table.App.Get("/api/coffees?year=2026");

        var item = Assert.Single(year.GetProperty("items").EnumerateArray());
        Assert.Equal(state, State(item));
        Assert.Equal(response, item.GetProperty("theirResponse").GetString());
        Assert.Equal(week, (await table.App.Get("/api/coffees/this-week")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_week_and_the_person_show_the_open_coffee()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key")).Ok;

        var drafted = await table.App.Get("/api/coffees/this-week");
        Assert.Equal("drafted", drafted.GetProperty("state").GetString());
        Assert.Equal(coffee.GetRawText(), drafted.GetProperty("coffee").GetRawText());
        Assert.Equal(table.PersonId, drafted.GetProperty("person").GetProperty("id").GetString());
        Assert.Equal(coffee.GetRawText(), (await table.App.Get($"/api/people/{table.PersonId}")).GetProperty("coffee").GetRawText());

        _ = (await table.App.Ask(HttpMethod.Post, $"/api/coffees/{Id(coffee)}/send")).Ok;
        var booked = await table.App.Get("/api/coffees/this-week");
        Assert.Equal("booked", booked.GetProperty("state").GetString());
        Assert.Equal("""{"year":2026,"held":0,"booked":1,"goal":52}""", booked.GetProperty("year").GetRawText());
    }

    [Fact]
    public async Task A_hold_with_somebody_who_is_merged_into_another_is_the_others_and_can_be_sent()
    {
        await using var table = await Table.Set();
        var (id, other) = await BookAndMerge(table);

        Assert.Equal(id, Id((await table.App.Get($"/api/people/{other}")).GetProperty("coffee")));
        Assert.Equal("invited", State((await table.App.Ask(HttpMethod.Post, $"/api/coffees/{id}/send")).Ok));
    }

    [Fact]
    public async Task Passing_over_somebody_by_the_id_from_before_a_merge_takes_the_hold_away()
    {
        await using var table = await Table.Set();
        _ = await BookAndMerge(table);

        _ = (await table.App.Ask(HttpMethod.Post, "/api/coffees/this-week/pass", $$"""{"personId":"{{table.PersonId}}","reason":"notThisWeek"}""")).Ok;

        Assert.Empty(table.Calendar.Events);
    }

    [Fact]
    public async Task A_hold_that_a_pass_took_away_does_not_come_back_with_it()
    {
        await using var table = await Table.Set();
        _ = (await table.Book("key")).Ok;
        _ = (await table.App.Ask(HttpMethod.Post, "/api/coffees/this-week/pass", $$"""{"personId":"{{table.PersonId}}","reason":"someoneElse"}""")).Ok;

        var week = (await table.App.Ask(HttpMethod.Delete, $"/api/coffees/this-week/pass?personId={table.PersonId}")).Ok;

        Assert.Equal(("proposed", table.PersonId), (State(week), Id(week.GetProperty("person"))));
        Assert.Equal(JsonValueKind.Null, week.GetProperty("coffee").ValueKind);
        Assert.Empty(table.Calendar.Events);
        Assert.Equal("cancelled", State(await table.Coffee()));
    }

    /// <summary>A hold with somebody who is then merged into another, and that other.</summary>
    private static async Task<(string Coffee, string Other)> BookAndMerge(Table table)
    {
        // Two addresses on the second card: the merged person goes by its id.
        table.App.Graph.OnGet("/me/contacts?", """
            {"value":[{"id":"c0","displayName":"Grace Okafor","emailAddresses":[{"address":"grace@fabrikam.example"}]},
             {"id":"c1","displayName":"Gracie","emailAddresses":[{"address":"gracie@tailspin.example"},{"address":"gracie@adatum.example"}]}]}
            """);
        table.App.Pass(NodaTime.Duration.FromDays(1));
        await table.App.Sync();
        var id = Id((await table.Book("key")).Ok);
        var other = await table.App.IdOf("gracie@tailspin.example");
        _ = (await table.App.Ask(HttpMethod.Put, $"/api/people/{other}/note", """{"note":"likes tea"}""")).Ok;

        var merged = (await table.App.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{other}}","{{table.PersonId}}"]}""")).Ok;

        Assert.Equal(other, Id(merged));
        return (id, other);
    }

    private static string Id(JsonElement one) => one.GetProperty("id").GetString()!;

    private static string State(JsonElement coffee) => coffee.GetProperty("state").GetString()!;
}
