using System.Net;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>The edge cases of calendars that lie in how Graph is asked; the numbers are those of the list of slot traps.</summary>
public sealed class CalendarRowTests
{
    private const string Colleague = "lee@contoso.example";

    [Fact]
    public async Task Row_2_a_Windows_name_comes_in_an_IANA_name_is_kept_and_a_Windows_name_goes_out()
    {
        await using var table = await Table.Set();
        await table.Set("timeZone", "\"America/Los_Angeles\"");

        var slot = (await Slots(table)).GetProperty("slots")[0];
        _ = (await table.Book("key", table.Request(slot.GetProperty("start").GetString()!, slot.GetProperty("end").GetString()!))).Ok;

        Assert.Equal("America/Los_Angeles", slot.GetProperty("timeZone").GetString());
        var written = Assert.Single(table.Calendar.Created)["start"]!;
        Assert.Equal("Pacific Standard Time", written["timeZone"]!.GetValue<string>());
        Assert.Equal(slot.GetProperty("start").GetString()![..19], written["dateTime"]!.GetValue<string>());
    }

    [Fact]
    public async Task Row_3_a_colleagues_hours_in_a_zone_of_its_own_rules_are_kept()
    {
        await using var table = await Table.Set(Colleague);
        // Five hours ahead of UTC and no summer time: their day ends at noon in Berlin.
        Schedule(table, """
            "scheduleItems":[],"workingHours":{"daysOfWeek":["monday","tuesday","wednesday","thursday","friday"],"startTime":"08:00:00.0000000","endTime":"16:00:00.0000000",
             "timeZone":{"@odata.type":"#microsoft.graph.customTimeZone","name":"Customized Time Zone","bias":-300,
              "standardOffset":{"time":"00:00:00.0000000","dayOccurrence":0,"dayOfWeek":"sunday","month":0,"year":0},
              "daylightOffset":{"daylightBias":0,"time":"00:00:00.0000000","dayOccurrence":0,"dayOfWeek":"sunday","month":0,"year":0}}}
            """);

        var slots = (await Slots(table)).GetProperty("slots").EnumerateArray().ToList();

        Assert.NotEmpty(slots);
        Assert.All(slots, slot => Assert.True(Time(slot, "end").TimeOfDay <= new LocalTime(12, 0)));
    }

    [Fact]
    public async Task Row_3_a_mailbox_in_a_zone_of_its_own_rules_goes_by_a_named_zone_of_the_same_clock()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        app.Graph.OnGet("/me/mailboxSettings", """
            {"timeZone":"Customized Time Zone","workingHours":{"daysOfWeek":["monday"],"startTime":"09:00:00.0000000","endTime":"17:00:00.0000000",
             "timeZone":{"@odata.type":"#microsoft.graph.customTimeZone","name":"Customized Time Zone","bias":-60,
              "standardOffset":{"time":"03:00:00.0000000","dayOccurrence":5,"dayOfWeek":"sunday","month":10,"year":0},
              "daylightOffset":{"daylightBias":-60,"time":"02:00:00.0000000","dayOccurrence":5,"dayOfWeek":"sunday","month":3,"year":0}}}}
            """);

        var zone = DateTimeZoneProviders.Tzdb[(await app.Get("/api/me")).GetProperty("timeZone").GetString()!];

        foreach (var moment in (Instant[])[Instant.FromUtc(2026, 12, 1, 0, 0), Instant.FromUtc(2027, 7, 1, 0, 0)])
            Assert.Equal(DateTimeZoneProviders.Tzdb["Europe/Berlin"].GetUtcOffset(moment), zone.GetUtcOffset(moment));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotImplemented)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task Rows_6_8_where_getSchedule_is_not_there_the_own_calendar_suffices_and_nobody_is_called_free(HttpStatusCode status)
    {
        await using var table = await Table.Set(Colleague);
        table.App.Graph.On(HttpMethod.Post, "/me/calendar/getSchedule", _ => FakeGraph.Error(status, "ErrorInvalidRequest"));

        var answer = await Slots(table);

        Assert.NotEmpty(answer.GetProperty("slots").EnumerateArray());
        Assert.All(answer.GetProperty("slots").EnumerateArray(), slot => Assert.Equal("unknown", slot.GetProperty("theirs").GetString()));
        Assert.DoesNotContain(table.App.Graph.Asked, asked => asked.Contains("findMeetingTimes", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Rows_16_17_the_plain_view_is_read_to_its_end_and_a_master_is_not_an_occurrence()
    {
        await using var table = await Table.Set();
        var master = GraphMailbox.Meeting("2026-11-26T08:00:00", "2026-11-26T16:00:00", [], ",\"type\":\"seriesMaster\"");
        var last = GraphMailbox.Meeting("2026-11-25T08:00:00", "2026-11-25T16:00:00", [], ",\"type\":\"occurrence\"");
        table.App.Graph.OnGet("/me/calendarView", $$"""{"value":[{{master}}],"@odata.nextLink":"http://localhost/v1.0/me/calendarView?$skip=1"}""");
        table.App.Graph.OnGet("/me/calendarView?$skip=1", $$"""{"value":[{{last}}]}""");

        var days = (await Slots(table)).GetProperty("slots").EnumerateArray().Select(slot => Time(slot, "start").Date).ToHashSet();

        Assert.Contains(new LocalDate(2026, 11, 26), days);
        Assert.DoesNotContain(new LocalDate(2026, 11, 25), days);
        Assert.DoesNotContain(table.App.Graph.Asked, asked => asked.Contains("calendarView/delta", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Row_19_nothing_of_what_an_item_is_about_is_asked_for()
    {
        await using var table = await Table.Set();

        _ = await Slots(table);

        var asked = table.App.Graph.Asked.Last(request => request.StartsWith("GET /me/calendarView", StringComparison.Ordinal));
        Assert.All((string[])["subject", "body", "attendees", "sensitivity"], field => Assert.DoesNotContain(field, asked, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("", 30)]
    [InlineData(",\"isOnlineMeeting\":true", 15)]
    public async Task Row_23_the_way_to_another_place_is_kept_free_and_there_is_none_to_an_online_meeting(string extra, int minutes)
    {
        await using var table = await Table.Set();
        await table.Set("hours", """[{"day":"thursday","from":"09:00","to":"12:00"}]""");
        await table.Set("minutes", """{"coffee":60,"decaf":25,"lunch":60}""");
        // From 10:15 in Berlin: an hour from nine leaves a quarter.
        var item = GraphMailbox.Meeting("2026-11-26T09:15:00", "2026-11-26T11:00:00", [], ",\"location\":{\"displayName\":\"Microsoft Teams Meeting\"}" + extra);
        table.App.Graph.OnGet("/me/calendarView", $$"""{"value":[{{item}}]}""");

        var days = (await Slots(table)).GetProperty("slots").EnumerateArray().Select(slot => Time(slot, "start").Date);

        Assert.Equal(minutes == 15, days.Contains(new LocalDate(2026, 11, 26)));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(21)]
    public async Task Row_30_one_person_is_asked_for_at_a_time_in_a_window_of_less_than_62_days(int horizon)
    {
        await using var table = await Table.Set(Colleague);
        await table.Set("horizonDays", horizon.ToString(System.Globalization.CultureInfo.InvariantCulture));
        JsonElement asked = default;
        table.App.Graph.On(HttpMethod.Post, "/me/calendar/getSchedule", request =>
        {
            asked = JsonDocument.Parse(request.Content!.ReadAsStringAsync().Result).RootElement;
            return FakeGraph.Json("""{"value":[]}""");
        });

        _ = await Slots(table);

        Assert.Equal(Colleague, Assert.Single(Field(asked, "Schedules").EnumerateArray()).GetString());
        Assert.True((Moment(asked, "EndTime") - Moment(asked, "StartTime")).TotalDays < 62);
    }

    [Theory]
    [InlineData("shared")]
    [InlineData("room")]
    public async Task Row_34_a_shared_mailbox_is_told_so(string purpose)
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Table.Grace).Friend(Table.Grace, "2026-03-02").At(app.Graph);
        app.Graph.OnGet("/me/mailboxSettings", $$"""{"timeZone":"UTC","userPurpose":"{{purpose}}"}""");
        await app.Sync();
        var grace = await app.IdOf(Table.Grace);

        var week = await app.Get("/api/coffees/this-week");

        Assert.Equal("none", week.GetProperty("state").GetString());
        Assert.Equal("sharedMailbox", week.GetProperty("emptyBecause")[0].GetProperty("reason").GetString());
        (await app.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={grace}")).Problem(HttpStatusCode.Conflict, "shared-mailbox");
        (await app.Ask(HttpMethod.Post, "/api/coffees", Table.Request(grace, "2026-11-26T10:00:00Z", "2026-11-26T10:45:00Z", "coffee", true), "key"))
            .Problem(HttpStatusCode.Conflict, "shared-mailbox");
    }

    private static void Schedule(Table table, string inside) => table.App.Graph.On(
        HttpMethod.Post, "/me/calendar/getSchedule", _ => FakeGraph.Json($$"""{"value":[{"scheduleId":"{{Colleague}}","availabilityView":"0",{{inside}}}]}"""));

    private static Task<JsonElement> Slots(Table table) => table.App.Get($"/api/coffees/slots?personId={table.PersonId}");

    private static JsonElement Field(JsonElement body, string name) =>
        body.EnumerateObject().Single(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private static Instant Moment(JsonElement body, string name) =>
        LocalDateTimePattern.ExtendedIso.Parse(Field(body, name).GetProperty("dateTime").GetString()!).Value.InUtc().ToInstant();

    private static OffsetDateTime Time(JsonElement slot, string name) => OffsetDateTimePattern.ExtendedIso.Parse(slot.GetProperty(name).GetString()!).Value;
}
