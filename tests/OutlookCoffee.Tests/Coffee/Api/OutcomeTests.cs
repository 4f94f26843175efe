using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>What the user says of a coffee.</summary>
public sealed class OutcomeTests
{
    [Fact]
    public async Task A_coffee_ahead_has_no_outcome_and_afterwards_what_the_user_says_holds()
    {
        using var folder = new TempFolder();
        string id;
        GraphCalendar calendar;
        await using (var table = await Table.Set(folder: folder))
        {
            calendar = table.Calendar;
            id = Id((await table.Book("key", send: true)).Ok);
            (await table.App.Ask(HttpMethod.Post, $"/api/coffees/{id}/outcome", """{"held":true}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "held");
        }

        await using var friday = new TestApp(folder).With("Sandbox:Now", "2026-11-27T08:00:00Z");
        new GraphCalendar(friday.Graph).Adopt(calendar);
        var year = await friday.Get("/api/coffees?year=2026");
        Assert.Equal("held", State(year.GetProperty("items")[0]));
        Assert.Equal((1, 0, 52), (year.GetProperty("held").GetInt32(), year.GetProperty("booked").GetInt32(), year.GetProperty("goal").GetInt32()));
        Assert.Equal("held", (await friday.Get("/api/coffees/this-week")).GetProperty("state").GetString());

        var missed = (await friday.Ask(HttpMethod.Post, $"/api/coffees/{id}/outcome", """{"held":false}""")).Ok;
        Assert.Equal("missed", State(missed));
        Assert.Equal(0, (await friday.Get("/api/coffees?year=2026")).GetProperty("held").GetInt32());
        var held = (await friday.Ask(HttpMethod.Post, $"/api/coffees/{id}/outcome", """{"held":true,"note":"good talk"}""")).Ok;
        Assert.Equal("held", State(held));
        var grace = await friday.Get($"/api/people/{held.GetProperty("personId").GetString()}");
        Assert.StartsWith("2026-11-26", grace.GetProperty("clocks").GetProperty("met").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await friday.Get("/api/coffees?year=2025")).GetProperty("items").GetArrayLength());

        (await friday.Ask(HttpMethod.Delete, $"/api/coffees/{id}")).Problem(HttpStatusCode.Conflict, "coffee-over");
        await friday.Ask(HttpMethod.Post, $"/api/coffees/{id}/outcome", """{"held":false}""");
        grace = await friday.Get($"/api/people/{held.GetProperty("personId").GetString()}");
        Assert.Equal(JsonValueKind.Null, grace.GetProperty("clocks").GetProperty("met").ValueKind);
    }

    [Theory]
    [InlineData("""{"held":true}""", "good talk")]
    [InlineData("""{"held":false}""", "good talk")]
    [InlineData("""{"held":true,"note":null}""", "good talk")]
    [InlineData("""{"held":true,"note":"a new job"}""", "a new job")]
    [InlineData("""{"held":true,"note":""}""", null)]
    [InlineData("""{"held":true,"note":" \n "}""", null)]
    public async Task A_note_stays_until_another_is_written_or_it_is_cleared(string body, string? note)
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.App.Pass(NodaTime.Duration.FromDays(5));
        _ = (await table.Ask(HttpMethod.Post, coffee, "/outcome", """{"held":true,"note":"good talk"}""")).Ok;

        var told = (await table.Ask(HttpMethod.Post, coffee, "/outcome", body)).Ok;

        Assert.Equal(note, told.GetProperty("note").GetString());
        Assert.Equal(note, (await table.Coffee()).GetProperty("note").GetString());
    }

    [Theory]
    [InlineData("""{"held":"yes"}""", "held")]
    [InlineData("{}", "held")]
    [InlineData("""{"held":true,"stars":5}""", "stars")]
    [InlineData("""{"held":true,"note":7}""", "note")]
    public async Task An_outcome_that_cannot_be_is_refused_by_its_field(string body, string field)
    {
        await using var table = await Table.Set();
        var id = Id((await table.Book("key")).Ok);

        (await table.App.Ask(HttpMethod.Post, $"/api/coffees/{id}/outcome", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Fact]
    public async Task A_note_of_a_coffee_has_a_longest_length_comes_back_as_it_was_written_and_is_exported()
    {
        using var folder = new TempFolder();
        var note = "two\nlines, \"quoted\" & <b>\U0001F642".PadRight(4000, 'x');
        await using (var table = await Table.Set(folder: folder))
        {
            var coffee = (await table.Book("key", send: true)).Ok;
            table.App.Pass(NodaTime.Duration.FromDays(5));
            _ = (await table.Ask(HttpMethod.Post, coffee, "/outcome", Body(note))).Ok;
            (await table.Ask(HttpMethod.Post, coffee, "/outcome", Body(note + "x"))).Problem(HttpStatusCode.BadRequest, "bad-request", "note");
            Assert.Equal(note, (await table.Coffee()).GetProperty("note").GetString());
        }

        await using var later = new TestApp(folder);
        var exported = Assert.Single((await later.Get("/api/me/export")).GetProperty("coffees").EnumerateArray());
        Assert.Equal(note, exported.GetProperty("note").GetString());

        static string Body(string text) => new JsonObject { ["held"] = true, ["note"] = text }.ToJsonString();
    }

    [Fact]
    public async Task Notes_are_erased_with_the_mailbox_from_its_file_too()
    {
        using var folder = new TempFolder();
        await using (var table = await Table.Set(folder: folder))
        {
            var coffee = (await table.Book("key", send: true)).Ok;
            table.App.Pass(NodaTime.Duration.FromDays(5));
            _ = (await table.Ask(HttpMethod.Post, coffee, "/outcome", """{"held":true,"note":"good talk"}""")).Ok;
            _ = (await table.App.Ask(HttpMethod.Put, $"/api/people/{table.PersonId}/note", """{"note":"likes tea"}""")).Ok;

            Assert.Equal(HttpStatusCode.NoContent, (await table.App.Ask(HttpMethod.Delete, "/api/me")).Status);
            // The mailbox begins anew, and by the next start whatever had been left behind would be found.
            _ = await table.App.Get("/api/me");
        }

        await using var later = new TestApp(folder);
        var export = (await later.Ask(HttpMethod.Get, "/api/me/export")).Text;
        foreach (var note in (string[])["good talk", "likes tea"]) Assert.DoesNotContain(note, export, StringComparison.Ordinal);
    }

    private static string Id(JsonElement one) => one.GetProperty("id").GetString()!;

    private static string State(JsonElement coffee) => coffee.GetProperty("state").GetString()!;
}
