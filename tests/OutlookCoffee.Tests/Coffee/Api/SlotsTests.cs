using System.Net;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

public sealed class SlotsTests
{
    private const string Colleague = "lee@contoso.example";

    [Fact]
    public async Task Slots_carry_their_offset_and_zone_and_are_spread_over_days()
    {
        await using var table = await Table.Set();

        var answer = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}&kind=coffee");

        var slots = answer.GetProperty("slots").EnumerateArray().ToList();
        Assert.InRange(slots.Count, 2, 6);
        Assert.All(slots, slot =>
        {
            Assert.Equal("Europe/Berlin", slot.GetProperty("timeZone").GetString());
            Assert.EndsWith("+01:00", slot.GetProperty("start").GetString(), StringComparison.Ordinal);
            Assert.Equal("unknown", slot.GetProperty("theirs").GetString());
            Assert.Equal(Duration.FromMinutes(45), Time(slot, "end") - Time(slot, "start"));
            Assert.InRange(Time(slot, "start").Hour, 9, 16);
        });
        Assert.True(slots.Select(slot => Time(slot, "start").Date).Distinct().Count() >= 2);
        Assert.Equal("hidden", answer.GetProperty("theirCalendar").GetString());
        Assert.All(answer.GetProperty("noSlotBecause").EnumerateArray(), one => Assert.True(one.GetProperty("count").GetInt32() > 0));
    }

    [Fact]
    public async Task Busy_hours_are_not_offered_and_are_counted()
    {
        await using var table = await Table.Set();
        table.Calendar.Busy("2026-11-23T00:00:00", "2026-12-10T00:00:00");

        var answer = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}");

        Assert.All(answer.GetProperty("slots").EnumerateArray(), slot => Assert.True(Time(slot, "start").ToInstant() >= Instant.FromUtc(2026, 12, 10, 0, 0)));
        Assert.Contains(answer.GetProperty("noSlotBecause").EnumerateArray(), one => one.GetProperty("rule").GetString() == "busy");
    }

    [Fact]
    public async Task Row_29_the_holidays_of_the_country_in_the_settings_are_kept_free()
    {
        await using var table = await Table.Set();
        await table.Set("hours", """[{"day":"thursday","from":"09:00","to":"12:00"}]""");
        Assert.Contains(Days(await table.App.Get($"/api/coffees/slots?personId={table.PersonId}")), day => day == new LocalDate(2026, 11, 26));

        await table.Set("holidays", "\"US\"");

        var answer = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}");
        Assert.DoesNotContain(Days(answer), day => day == new LocalDate(2026, 11, 26));
        Assert.NotEmpty(Days(answer));
        Assert.Contains(answer.GetProperty("noSlotBecause").EnumerateArray(), one => one.GetProperty("rule").GetString() == "holiday");
    }

    [Fact]
    public async Task A_calendar_without_a_gap_says_so_instead_of_offering_nothing_in_silence()
    {
        await using var table = await Table.Set();
        table.Calendar.Busy("2026-11-22T00:00:00", "2027-01-31T00:00:00");

        var answer = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}&kind=lunch");

        Assert.Empty(answer.GetProperty("slots").EnumerateArray());
        Assert.NotEmpty(answer.GetProperty("noSlotBecause").EnumerateArray());
    }

    [Theory]
    [InlineData("coffee")]
    [InlineData("decaf")]
    [InlineData("lunch")]
    public async Task Every_kind_has_slots(string kind)
    {
        await using var table = await Table.Set();

        var answer = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}&kind={kind}");

        Assert.NotEmpty(answer.GetProperty("slots").EnumerateArray());
    }

    [Fact]
    public async Task Somebody_unknown_is_404_and_a_kind_that_does_not_exist_400()
    {
        await using var table = await Table.Set();

        (await table.App.Ask(HttpMethod.Get, "/api/coffees/slots?personId=p_0000000000000000")).Problem(HttpStatusCode.NotFound, "not-found");
        (await table.App.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}&kind=tea")).Problem(HttpStatusCode.BadRequest, "bad-request", "kind");
        (await table.App.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}&kind=0")).Problem(HttpStatusCode.BadRequest, "bad-request", "kind");
    }

    [Fact]
    public async Task A_colleagues_calendar_is_asked_for_and_their_busy_hours_are_left_out()
    {
        await using var table = await Table.Set(Colleague);
        table.App.Graph.On(HttpMethod.Post, "/me/calendar/getSchedule", request =>
        {
            Assert.Contains(Colleague, request.Content!.ReadAsStringAsync().Result, StringComparison.Ordinal);
            return FakeGraph.Json("""
                {"value":[{"scheduleId":"lee@contoso.example","availabilityView":"0","scheduleItems":[{"status":"busy",
                 "start":{"dateTime":"2026-11-23T00:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-12-08T00:00:00","timeZone":"UTC"}}]}]}
                """);
        });

        var answer = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}");

        Assert.Equal("visible", answer.GetProperty("theirCalendar").GetString());
        Assert.NotEmpty(answer.GetProperty("slots").EnumerateArray());
        Assert.All(answer.GetProperty("slots").EnumerateArray(), slot =>
        {
            Assert.Equal("free", slot.GetProperty("theirs").GetString());
            Assert.True(Time(slot, "start").ToInstant() >= Instant.FromUtc(2026, 12, 8, 0, 0));
        });
        Assert.Contains(answer.GetProperty("noSlotBecause").EnumerateArray(), one => one.GetProperty("rule").GetString() == "theirsBusy");
    }

    [Theory]
    [InlineData("""{"value":[{"scheduleId":"lee@contoso.example","error":{"message":"Unable to resolve e-mail address","responseCode":"ErrorMailRecipientNotFound"}}]}""", HttpStatusCode.OK)]
    [InlineData("""{"value":[{"scheduleId":"lee@contoso.example","error":{"message":"The mail recipient is not found.","responseCode":"5009"}}]}""", HttpStatusCode.OK)]
    [InlineData("""{"value":[]}""", HttpStatusCode.OK)]
    [InlineData("""{"error":{"code":"ErrorAccessDenied","message":"x"}}""", HttpStatusCode.Forbidden)]
    public async Task A_calendar_that_cannot_be_seen_is_hidden_and_never_called_free(string schedule, HttpStatusCode status)
    {
        await using var table = await Table.Set(Colleague);
        table.App.Graph.On(HttpMethod.Post, "/me/calendar/getSchedule", _ => FakeGraph.Json(schedule, status));

        var answer = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}");

        Assert.Equal("hidden", answer.GetProperty("theirCalendar").GetString());
        Assert.NotEmpty(answer.GetProperty("slots").EnumerateArray());
        Assert.All(answer.GetProperty("slots").EnumerateArray(), slot => Assert.Equal("unknown", slot.GetProperty("theirs").GetString()));
    }

    [Fact]
    public async Task Nobody_outside_the_organization_is_asked_for()
    {
        await using var table = await Table.Set();

        _ = await table.App.Get($"/api/coffees/slots?personId={table.PersonId}");

        Assert.DoesNotContain(table.App.Graph.Asked, asked => asked.Contains("getSchedule", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Graph_that_is_away_is_a_problem_that_says_what_to_do()
    {
        await using var table = await Table.Set();
        table.App.Graph.On(HttpMethod.Get, "/me/calendarView", _ => FakeGraph.Error(HttpStatusCode.ServiceUnavailable, "ServiceNotAvailable"));

        (await table.App.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}")).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
    }

    private static IEnumerable<LocalDate> Days(JsonElement answer) =>
        answer.GetProperty("slots").EnumerateArray().Select(slot => Time(slot, "start").Date);

    private static OffsetDateTime Time(JsonElement slot, string name) => OffsetDateTimePattern.ExtendedIso.Parse(slot.GetProperty(name).GetString()!).Value;
}
