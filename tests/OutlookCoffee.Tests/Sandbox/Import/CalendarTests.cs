using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Import;

public sealed class CalendarTests : IDisposable
{
    private readonly ExportOnDisk export = new();

    public void Dispose() => export.Dispose();

    [Fact]
    public void Every_real_calendar_is_read_or_named()
    {
        var (mailbox, report) = export.WithRealData("icalnet-ics.tar.gz").Read();
        Assert.Equal(151, report.FilesRead["calendar"] + report.Unread.Count);
        Assert.InRange(report.Unread.Count, 0, 2);
        Assert.True(mailbox.Events.Count > 500);
        Assert.All(mailbox.Events, item => Assert.True(item.End >= item.Start && DateTimeZoneProviders.Tzdb.GetZoneOrNull(item.TimeZone) is not null));
        Assert.All(mailbox.Events.Where(item => item.IsAllDay), item => Assert.True(item.End.Date > item.Start.Date));
    }

    [Fact]
    public void A_meeting_with_its_people()
    {
        var item = Single("""
            UID:1
            SUMMARY:Coffee
            DTSTART;TZID=W. Europe Standard Time:20261126T090000
            DURATION:PT45M
            ORGANIZER;CN=Grace:mailto:grace@fabrikam.example
            ATTENDEE;CN=Ada;PARTSTAT=TENTATIVE:MAILTO:Ada@contoso.example
            ATTENDEE;CN=Bo;ROLE=OPT-PARTICIPANT;PARTSTAT=DECLINED:mailto:bo@x.example
            ATTENDEE;CUTYPE=ROOM:mailto:room@x.example
            CLASS:PRIVATE
            X-MICROSOFT-CDO-BUSYSTATUS:OOF
            """);
        Assert.Equal((new LocalDateTime(2026, 11, 26, 9, 0), new LocalDateTime(2026, 11, 26, 9, 45), "Europe/Berlin"), (item.Start, item.End, item.TimeZone));
        Assert.Equal((false, "tentativelyAccepted", "oof", "private"), (item.IsOrganizer, item.Response, item.ShowAs, item.Sensitivity));
        Assert.Equal(["required tentativelyAccepted", "optional declined", "resource notResponded"], item.Attendees.Select(a => $"{a.Type} {a.Response}"));
    }

    [Theory]
    [InlineData("TRANSP:TRANSPARENT", "free", false)]
    [InlineData("STATUS:TENTATIVE", "tentative", false)]
    [InlineData("STATUS:CANCELLED", "free", true)]
    [InlineData("STATUS:CONFIRMED", "busy", false)]
    public void How_it_shows(string line, string showAs, bool isCancelled)
    {
        var item = Single($"UID:1\nDTSTART:20261126T090000Z\nDTEND:20261126T100000Z\n{line}");
        Assert.Equal((showAs, isCancelled, "organizer", "Etc/UTC"), (item.ShowAs, item.IsCancelled, item.Response, item.TimeZone));
    }

    [Fact]
    public void A_series_with_a_day_that_falls_out_and_one_that_moved()
    {
        var item = Single("""
            UID:1
            SUMMARY:Weekly
            DTSTART;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260105T100000
            DTEND;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260105T103000
            RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231T000000Z
            EXDATE;TZID=/mozilla.org/20050126_1/Europe/Berlin:20260112T100000
            END:VEVENT
            BEGIN:VEVENT
            UID:1
            SUMMARY:Weekly, moved
            RECURRENCE-ID:20260119T090000Z
            DTSTART;TZID=Europe/Berlin:20260120T150000
            DTEND;TZID=Europe/Berlin:20260120T153000
            """);
        Assert.Contains("FREQ=WEEKLY", item.Recurrence!.Rule, StringComparison.Ordinal);
        Assert.Contains("UNTIL=20261231T000000Z", item.Recurrence.Rule, StringComparison.Ordinal);
        Assert.Null(item.Recurrence.Exceptions[new(2026, 1, 12)]);
        Assert.Equal(new LocalDateTime(2026, 1, 20, 15, 0), item.Recurrence.Exceptions[new(2026, 1, 19)]!.Start);
    }

    [Fact]
    public void A_whole_day_and_a_zone_that_nobody_knows()
    {
        var day = Single("UID:1\nDTSTART;VALUE=DATE:20261224\nSUMMARY:Party");
        Assert.Equal((true, new LocalDateTime(2026, 12, 25, 0, 0)), (day.IsAllDay, day.End));
        export.With("b.ics", Calendar("UID:2\nSUMMARY:Odd\nDTSTART;TZID=Middle-earth:20261126T090000\nDTEND;TZID=Middle-earth:20261126T100000"));
        var (mailbox, report) = export.Read();
        Assert.Equal("Europe/Berlin", mailbox.Events.Single(item => item.Subject == "Odd").TimeZone);
        Assert.Contains(report.Remarks, remark => remark.Path == "b.ics" && remark.Reason.Contains("time zone", StringComparison.Ordinal));
    }

    private CalendarEvent Single(string lines) => Assert.Single(export.With("a.ics", Calendar(lines)).Read().Mailbox.Events);

    private static string Calendar(string lines) =>
        $"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n".ReplaceLineEndings("\r\n");
}
