using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class MeetingReadingTests
{
    private const string Grace = "grace@fabrikam.example";
    private static readonly string Recent = GraphMailbox.Meeting("2026-11-10T10:00:00", "2026-11-10T11:00:00", [Grace]);
    private static readonly string Old = GraphMailbox.Meeting("2025-05-05T10:00:00", "2025-05-05T11:00:00", [Grace]);

    [Fact]
    public async Task A_small_meeting_that_took_place_is_a_meeting()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Event(Recent).At(app.Graph);

        await app.Sync();

        var grace = Assert.Single(await app.People("all"));
        Assert.Equal("2026-11-10T10:00:00Z", grace.GetProperty("clocks").GetProperty("met").GetString());
        Assert.Equal("""{"at":"2026-11-10T10:00:00Z","kind":"met"}""", grace.GetProperty("lastContact").GetRawText());
    }

    [Fact]
    public async Task A_page_of_the_calendar_that_breaks_off_is_asked_for_again()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).At(app.Graph);
        var breaks = 2;
        app.Graph.On(HttpMethod.Get, "/me/calendarView", request =>
            !FakeGraph.Path(request).Contains("endDateTime=2027", StringComparison.Ordinal) && breaks-- > 0 ? FakeGraph.Json("""{"value":[{"start":""") : FakeGraph.Json($$"""{"value":[{{Old}}]}"""));

        await app.Sync();

        Assert.True(breaks <= 0);
        Assert.Equal("2025-05-05T10:00:00Z", Assert.Single(await app.People("all")).GetProperty("clocks").GetProperty("met").GetString());
    }

    [Theory]
    [InlineData(",\"isCancelled\":true", "cancelled")]
    [InlineData(",\"responseStatus\":{\"response\":\"declined\"},\"isOrganizer\":false", "declined")]
    [InlineData(",\"isAllDay\":true", "allDay")]
    public async Task A_meeting_that_did_not_take_place_for_both_is_not_contact(string extra, string kind)
    {
        await using var app = new TestApp();
        // A property that comes twice: the later one holds.
        new GraphMailbox().Contact("Grace Okafor", Grace)
            .Event(GraphMailbox.Meeting("2026-11-10T00:00:00", "2026-11-11T00:00:00", [Grace], extra)).At(app.Graph);

        await app.Sync();

        var grace = Assert.Single(await app.People("all"));
        Assert.Equal(JsonValueKind.Null, grace.GetProperty("lastContact").ValueKind);
        Assert.Equal($$"""[{"kind":"{{kind}}","count":1}]""", grace.GetProperty("notCounted").GetRawText());
    }

    [Fact]
    public async Task Every_question_to_the_calendar_spans_less_than_1825_days_and_together_they_span_all()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);

        await app.Sync();

        var windows = app.Graph.Asked.Where(asked => asked.Contains("/me/calendarView", StringComparison.Ordinal)).Select(Window).OrderBy(each => each.Start).ToList();
        Assert.All(windows, window => Assert.True(window.Duration < Duration.FromDays(1825)));
        Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
        Assert.True(windows[0].Start <= Instant.FromUtc(2016, 11, 23, 0, 0), windows[0].ToString());
        Assert.True(windows[^1].End >= Instant.FromUtc(2027, 2, 20, 0, 0), windows[^1].ToString());
    }

    [Theory]
    [InlineData("moved")]
    [InlineData("cancelled")]
    [InlineData("deleted")]
    public async Task A_meeting_of_these_weeks_that_is_changed_in_Outlook_changes_here(string how)
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Event(Recent).At(app.Graph);
        await app.Sync();
        var changed = new GraphMailbox().Contact("Grace Okafor", Grace);
        if (how == "moved") changed.Event(GraphMailbox.Meeting("2026-11-05T10:00:00", "2026-11-05T11:00:00", [Grace]));
        if (how == "cancelled") changed.Event(GraphMailbox.Meeting("2026-11-10T10:00:00", "2026-11-10T11:00:00", [Grace], ",\"isCancelled\":true"));
        changed.At(app.Graph);

        await app.Sync();

        var met = Assert.Single(await app.People("all")).GetProperty("clocks").GetProperty("met");
        Assert.Equal(how == "moved" ? "2026-11-05T10:00:00Z" : null, met.GetString());
    }

    [Fact]
    public async Task An_older_meeting_is_a_fact_and_is_not_even_asked_for_again()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Event(Old).At(app.Graph);
        await app.Sync();
        var before = app.Graph.Asked.Count;
        new GraphMailbox().Contact("Grace Okafor", Grace).At(app.Graph);

        await app.Sync();

        Assert.Equal("2025-05-05T10:00:00Z", Assert.Single(await app.People("all")).GetProperty("clocks").GetProperty("met").GetString());
        Assert.Single(app.Graph.Asked.Skip(before), asked => asked.Contains("/me/calendarView", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_occurrence_that_Graph_expands_is_a_meeting_and_pages_are_followed()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).At(app.Graph);
        var weeks = Enumerable.Range(0, 4).Select(week => Occurrence(new LocalDate(2026, 10, 26).PlusWeeks(week))).ToList();
        app.Graph.On(HttpMethod.Get, "/me/calendarView", request => FakeGraph.Path(request) switch
        {
            var path when path.Contains("$skip=2", StringComparison.Ordinal) => FakeGraph.Json($$"""{"value":[{{string.Join(',', weeks.Skip(2))}}]}"""),
            var path when path.Contains("startDateTime=2026-10-24", StringComparison.Ordinal) =>
                FakeGraph.Json($$"""{"value":[{{string.Join(',', weeks.Take(2))}}],"@odata.nextLink":"http://localhost/v1.0/me/calendarView?$skip=2"}"""),
            _ => FakeGraph.Json("""{"value":[]}"""),
        });

        await app.Sync();

        var history = (await app.Get($"/api/people/{await app.IdOf(Grace)}")).GetProperty("history").EnumerateArray().ToList();
        Assert.Equal(1, history.Single(month => month.GetProperty("month").GetString() == "2026-10").GetProperty("met").GetInt32());
        Assert.Equal(3, history.Single(month => month.GetProperty("month").GetString() == "2026-11").GetProperty("met").GetInt32());

        static string Occurrence(LocalDate day)
        {
            var date = LocalDatePattern.Iso.Format(day);
            return GraphMailbox.Meeting($"{date}T09:00:00", $"{date}T09:30:00", [Grace], ",\"type\":\"occurrence\"");
        }
    }

    [Fact]
    public async Task A_meeting_ahead_is_no_contact_yet()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Event(GraphMailbox.Meeting("2026-12-01T10:00:00", "2026-12-01T11:00:00", [Grace])).At(app.Graph);

        await app.Sync();

        Assert.Equal(JsonValueKind.Null, Assert.Single(await app.People("all")).GetProperty("clocks").GetProperty("met").ValueKind);
    }

    private static Interval Window(string asked)
    {
        return new Interval(At("startDateTime="), At("endDateTime="));

        Instant At(string name)
        {
            var text = asked[(asked.IndexOf(name, StringComparison.Ordinal) + name.Length)..].Split('&')[0];
            return InstantPattern.General.Parse(text).Value;
        }
    }
}
