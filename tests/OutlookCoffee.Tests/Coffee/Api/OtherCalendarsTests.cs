using System.Net;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>The user may mark further calendars; the numbers are those of the list of slot traps.</summary>
public sealed class OtherCalendarsTests
{
    [Fact]
    public async Task Row_20_the_calendars_that_the_user_marks_block_and_others_do_not()
    {
        await using var table = await Table.Set();
        Calendars(table);
        table.App.Graph.OnGet("/me/calendars/family/calendarView", $$"""{"value":[{{GraphMailbox.Meeting("2026-11-22T23:00:00", "2026-12-08T23:00:00", [])}}]}""");
        Assert.True(Time((await Slots(table)).GetProperty("slots")[0], "start").Date < new LocalDate(2026, 12, 1));

        await table.Set("calendars", """["family"]""");

        Assert.All((await Slots(table)).GetProperty("slots").EnumerateArray(), slot => Assert.True(Time(slot, "start").Date >= new LocalDate(2026, 12, 9)));
        (await table.Book("key")).Problem(HttpStatusCode.Conflict, "slot-taken");
        var choices = (await table.App.Get("/api/me/calendars")).EnumerateArray().Select(one => (one.GetProperty("name").GetString(), one.GetProperty("isMine").GetBoolean(), one.GetProperty("blocks").GetBoolean()));
        Assert.Equal([("Calendar", true, true), ("Family", true, true), ("Henry's", false, false)], choices);
    }

    [Theory]
    [InlineData("family", "The calendar \"Family\"")]
    [InlineData("gone", "no longer there")]
    public async Task Row_21_a_calendar_that_cannot_be_read_is_named_and_no_time_is_offered(string id, string detail)
    {
        await using var table = await Table.Set();
        Calendars(table);
        table.App.Graph.On(HttpMethod.Get, $"/me/calendars/{id}/calendarView", _ => FakeGraph.Error(HttpStatusCode.NotFound, "ErrorItemNotFound"));
        await table.Set("calendars", $"[\"{id}\"]");

        foreach (var answer in (Answer[])[await table.App.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}"), await table.Book("key")])
            Assert.Contains(detail, answer.Problem(HttpStatusCode.Conflict, "calendar-unreadable").GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Empty(table.Calendar.Created);
    }

    private static void Calendars(Table table) => table.App.Graph.OnGet("/me/calendars?", """
        {"value":[{"id":"main","name":"Calendar","isDefaultCalendar":true,"owner":{"name":"Ada Lind","address":"ada@contoso.example"}},
         {"id":"family","name":"Family","isDefaultCalendar":false,"owner":{"name":"Ada Lind","address":"Ada@contoso.example"}},
         {"id":"henry","name":"Henry's","isDefaultCalendar":false,"owner":{"name":"Henry","address":"henry@contoso.example"}}]}
        """);

    private static Task<JsonElement> Slots(Table table) => table.App.Get($"/api/coffees/slots?personId={table.PersonId}");

    private static OffsetDateTime Time(JsonElement slot, string name) => OffsetDateTimePattern.ExtendedIso.Parse(slot.GetProperty(name).GetString()!).Value;
}
