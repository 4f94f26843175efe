using System.Net;
using System.Text.Json;
using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>Asking first, and the next step that is offered when an answer comes, or none.</summary>
public sealed class OfferTests
{
    [Fact]
    public async Task A_letter_asks_with_three_times_in_two_half_days_and_nothing_is_written_or_sent()
    {
        await using var table = await Table.Set();

        var letter = (await Letter(table)).Ok;

        Assert.Equal([Table.Grace], letter.GetProperty("to").EnumerateArray().Select(to => to.GetString()));
        var times = letter.GetProperty("times").EnumerateArray().Select(time => time.GetProperty("start").GetDateTimeOffset()).ToList();
        Assert.Equal(3, times.Count);
        Assert.Equal(times.Order(), times);
        Assert.True(times.Select(time => (time.Date, time.Hour < 12)).Distinct().Count() >= 2);
        Assert.Contains("Grace", letter.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("https://outlook.office.com/mail/", letter.GetProperty("outlookLink").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("mailto:", letter.GetProperty("mailto").GetString(), StringComparison.Ordinal);
        Assert.Empty(table.Calendar.Created);
    }

    [Fact]
    public async Task A_hello_has_no_time_and_cannot_be_booked()
    {
        await using var table = await Table.Set();

        var hello = (await Letter(table, "hello")).Ok;

        Assert.Empty(hello.GetProperty("times").EnumerateArray());
        (await table.Book("key", table.Request(kind: "hello"))).Problem(HttpStatusCode.BadRequest, "bad-request", "kind");
        (await table.App.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}&kind=hello")).Problem(HttpStatusCode.BadRequest, "bad-request", "kind");
        Assert.DoesNotContain(table.App.Graph.Asked.Skip(30), asked => asked.StartsWith("POST", StringComparison.Ordinal) && !asked.Contains("batch", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_outside_is_asked_first_and_invited_when_they_answer()
    {
        await using var table = await Table.Set();
        Assert.True((await Week(table)).GetProperty("askFirst").GetBoolean());
        _ = (await Letter(table)).Ok;
        Assert.Equal(JsonValueKind.Null, (await Asked(table)).GetProperty("answeredAt").ValueKind);
        Assert.Empty((await Week(table)).GetProperty("offers").EnumerateArray());

        await Mailed(table, "2026-11-23T09:00:00Z", "2026-11-23T15:00:00Z");

        Assert.Equal("2026-11-23T15:00:00Z", (await Asked(table)).GetProperty("answeredAt").GetString());
        var week = await Week(table);
        Assert.False(week.GetProperty("askFirst").GetBoolean());
        Assert.Equal(("answered", "coffee"), Offer(week));
        _ = (await table.Book("key", send: true)).Ok;
        Assert.Empty((await Week(table)).GetProperty("offers").EnumerateArray());
    }

    [Fact]
    public async Task Ten_days_without_a_word_offer_the_next_step_down_and_take_none()
    {
        await using var table = await Table.Set();
        _ = (await Letter(table)).Ok;
        await Mailed(table, "2026-11-23T09:00:00Z", null);
        Assert.Empty((await Week(table)).GetProperty("offers").EnumerateArray());

        table.App.Pass(Duration.FromDays(10));

        Assert.Equal(("noAnswer", "decaf"), Offer(await Week(table)));
        Assert.Empty(table.Calendar.Created);
    }

    [Fact]
    public async Task A_letter_that_never_left_is_not_waited_for()
    {
        await using var table = await Table.Set();
        _ = (await Letter(table)).Ok;

        table.App.Pass(Duration.FromDays(11));

        Assert.Empty((await Week(table)).GetProperty("offers").EnumerateArray());
    }

    [Fact]
    public async Task An_invitation_without_an_answer_for_ten_days_offers_a_call()
    {
        await using var table = await Table.Set();
        _ = (await table.Book("key", table.Request("2026-12-10T10:00:00+01:00", "2026-12-10T10:45:00+01:00", send: true))).Ok;
        Assert.Empty((await Week(table)).GetProperty("offers").EnumerateArray());

        table.App.Pass(Duration.FromDays(10));

        Assert.Equal(("noAnswer", "decaf"), Offer(await Week(table)));
    }

    [Fact]
    public async Task A_declined_coffee_is_offered_another_time_and_moved_there()
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.Respond(table.EventId(coffee), "declined");

        Assert.Equal(("declined", "coffee"), Offer(await Week(table)));

        _ = (await table.Ask(HttpMethod.Post, coffee, "/move", """{"start":"2026-12-01T10:00:00+01:00","end":"2026-12-01T10:45:00+01:00"}""")).Ok;
        Assert.Single(table.Calendar.Events);
    }

    [Theory]
    [InlineData("""{"kind":"letGo"}""")]
    [InlineData("""{"kind":"snoozed","until":"2027-03-01"}""")]
    public async Task Nothing_is_offered_with_somebody_let_go_or_snoozed(string choice)
    {
        await using var table = await Table.Set();
        var coffee = (await table.Book("key", send: true)).Ok;
        table.Calendar.Respond(table.EventId(coffee), "declined");
        _ = (await table.App.Ask(HttpMethod.Put, $"/api/people/{table.PersonId}/choice", choice)).Ok;

        Assert.Empty((await Week(table)).GetProperty("offers").EnumerateArray());
    }

    [Fact]
    public async Task Three_letters_without_an_answer_are_enough()
    {
        await using var table = await Table.Set();
        for (var month = 0; month < 3; month++)
        {
            _ = (await Letter(table, "hello")).Ok;
            await Mailed(table, NodaTime.Text.InstantPattern.General.Format(Instant.FromUtc(2026, 11, 23, 8, 5) + Duration.FromHours(((95 * 24) + 12) * month)), null);
            table.App.Pass(Duration.FromDays(95));
        }

        var because = (await Week(table)).GetProperty("emptyBecause").EnumerateArray();

        Assert.Contains(because, one => one.GetProperty("reason").GetString() == "unanswered");
    }

    [Fact]
    public async Task Without_a_slot_the_next_step_down_is_offered()
    {
        await using var table = await Table.Set();
        table.Calendar.Busy("2026-11-22T00:00:00", "2027-01-31T00:00:00");

        foreach (var (kind, next) in ((string, string)[])[("lunch", "coffee"), ("coffee", "decaf"), ("decaf", "hello")])
            Assert.Equal(next, (await table.App.Get($"/api/coffees/slots?personId={table.PersonId}&kind={kind}")).GetProperty("stepDown").GetString());
    }

    [Fact]
    public async Task A_long_silence_suggests_a_longer_first_coffee_and_slots_of_that_length()
    {
        await using var table = await Table.Set(last: "2025-03-02");

        Assert.Equal(60, (await Week(table)).GetProperty("minutes").GetInt32());

        var slot = (await table.App.Get($"/api/coffees/slots?personId={table.PersonId}&kind=coffee&minutes=60")).GetProperty("slots")[0];
        Assert.Equal(TimeSpan.FromMinutes(60), slot.GetProperty("end").GetDateTimeOffset() - slot.GetProperty("start").GetDateTimeOffset());
        _ = (await table.Book("key", table.Request(slot.GetProperty("start").GetString()!, slot.GetProperty("end").GetString()!))).Ok;
    }

    [Theory]
    [InlineData("9")]
    [InlineData("241")]
    public async Task A_length_that_cannot_be_is_refused(string minutes)
    {
        await using var table = await Table.Set();

        (await table.App.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}&minutes={minutes}")).Problem(HttpStatusCode.BadRequest, "bad-request", "minutes");
        (await table.App.Ask(HttpMethod.Post, "/api/coffees/letter", $$"""{"personId":"{{table.PersonId}}","kind":"coffee","minutes":{{minutes}}}"""))
            .Problem(HttpStatusCode.BadRequest, "bad-request", "minutes");
    }

    private static Task<Answer> Letter(Table table, string kind = "coffee") =>
        table.App.Ask(HttpMethod.Post, "/api/coffees/letter", $$"""{"personId":"{{table.PersonId}}","kind":"{{kind}}"}""");

    private static Task<JsonElement> Week(Table table) => table.App.Get("/api/coffees/this-week");

    private static async Task<JsonElement> Asked(Table table) => (await table.App.Get($"/api/people/{table.PersonId}")).GetProperty("asked");

    private static (string?, string?) Offer(JsonElement week)
    {
        var offer = Assert.Single(week.GetProperty("offers").EnumerateArray());
        return (offer.GetProperty("because").GetString(), offer.GetProperty("kind").GetString());
    }

    /// <summary>The letter leaves and, unless null, is answered; and the mailbox is read.</summary>
    private static async Task Mailed(Table table, string sent, string? answered)
    {
        table.Mailbox.Mail(sent, GraphMailbox.Ada, [Table.Grace], folder: "sentitems");
        if (answered is not null) table.Mailbox.Mail(answered, Table.Grace, [GraphMailbox.Ada]);
        table.App.Pass(Duration.FromHours(12));
        await table.App.Sync();
    }
}
