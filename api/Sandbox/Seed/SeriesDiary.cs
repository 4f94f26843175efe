using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>What comes back every week or month in the owner's calendar.</summary>
internal sealed class SeriesDiary(Timeline timeline, Cast cast, MeetingDesk desk, Chance chance)
{
    public void Write()
    {
        Team();
        OneToOnes();
        Projects();
        AllHands();
        Plan(new("Focus time", OnWeekday(200, 1), 13 * 60, 90) { Rule = "FREQ=WEEKLY;BYDAY=MO,FR" });
        Plan(new("Piano lesson", OnWeekday(400, 4), (17 * 60) + 30, 60) { Rule = "FREQ=WEEKLY;BYDAY=TH", Sensitivity = "private", Location = "Musikschule" });
    }

    private void Team()
    {
        var team = cast.Of(TieKind.InnerCircle).Where(person => person.IsInside).Take(5).Select(person => Yes(person.Address)).ToList();
        Plan(new("Stand-up", OnWeekday(300, 1), (9 * 60) + 15, 15) { Rule = "FREQ=WEEKLY;BYDAY=MO,WE", Attendees = team, IsOnline = true });
    }

    private void OneToOnes()
    {
        var weekly = OnWeekday(timeline.QuarterDay - 1400, 2);
        Plan(new("Grace / Ada", weekly, 10 * 60, 30)
        {
            Organizer = cast.Named("grace@contoso.example").Address,
            Attendees = [Yes(Cast.Owner)],
            Rule = "FREQ=WEEKLY;BYDAY=TU",
            Skipped = [weekly + (7 * 30), weekly + (7 * 120), weekly + (7 * 203)],
            Moved = weekly + (7 * 150),
        });
        With("ben@contoso.example", "Ben / Ada", 14 * 60, 4, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", timeline.QuarterDay - 900, null);
        With("emeka@contoso.example", "Catching up with Emeka", 11 * 60, 3, "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", timeline.QuarterDay - 800, End("emeka@contoso.example"));
        With("kofi@contoso.example", "Kofi and Ada, monthly", 15 * 60, 3, "FREQ=MONTHLY;BYDAY=1WE", From("kofi@contoso.example"), End("kofi@contoso.example"));
        With("mateo@contoso.example", "Mateo / Ada", 16 * 60, 1, "FREQ=MONTHLY;BYDAY=3MO", timeline.QuarterDay - 700, null);
    }

    private void With(string address, string subject, int minute, int weekday, string rule, int from, int? end)
    {
        var until = end is int day ? Meeting.Until(timeline.Date(Math.Max(from + 7, day - 1))) : "";
        Plan(new(subject, OnWeekday(from, weekday), minute, 30) { Attendees = [Yes(cast.Named(address).Address)], Rule = rule + until, IsOnline = true });
    }

    private int From(string address) => cast.Named(address).Spans[0].From;

    private int End(string address) => cast.Named(address).Spans[0].To;

    private void Projects()
    {
        for (var i = 0; i < cast.Projects.Count; i++)
        {
            var run = cast.Projects[i];
            var members = cast.People.Where(person => person.Spans.Any(span => span.Project == run.Name)).ToList();
            var weekday = 1 + (i * 2 % 4);
            var name = IsoDays[weekday - 1];
            Plan(new($"{run.Name} weekly", OnWeekday(run.From + 7, weekday), (11 * 60) + (i % 2 * 210), 60)
            {
                Attendees = [.. chance.Some(members, 5).Select(person => Yes(person.AddressOn(run.From + 7)))],
                IsOnline = true,
                Rule = $"FREQ=WEEKLY;BYDAY={name}" + (run.To < timeline.MailDays ? Meeting.Until(timeline.Date(run.To - 1)) : ""),
            });
        }
    }

    private void AllHands()
    {
        var grace = cast.Named("grace@contoso.example");
        var room = chance.Some([.. cast.People.Where(person => person.IsInside && person != grace)], 39).Select(person => Yes(person.Address));
        Plan(new("All hands", OnWeekday(60, 4), 16 * 60, 60)
        {
            Organizer = grace.Address,
            Attendees = [Yes(Cast.Owner), .. room],
            Rule = "FREQ=MONTHLY;BYDAY=1TH",
            Location = "Big room and online",
            IsOnline = true,
        });
    }

    private static readonly string[] IsoDays = ["MO", "TU", "WE", "TH", "FR"];

    private void Plan(Meeting meeting) => desk.Plan(FirstMonthly(meeting));

    // A monthly series must begin on a day of its own: RFC 5545 counts DTSTART as an occurrence whether the rule fits or not.
    private Meeting FirstMonthly(Meeting meeting)
    {
        if (meeting.Rule?.StartsWith("FREQ=MONTHLY;BYDAY=", StringComparison.Ordinal) != true) return meeting;
        var nth = meeting.Rule["FREQ=MONTHLY;BYDAY=".Length] - '0';
        var day = meeting.Day;
        while ((timeline.Date(day).Day - 1) / 7 != nth - 1) day += 7;
        return meeting with { Day = day };
    }

    private int OnWeekday(int from, int weekday)
    {
        var day = Math.Max(0, from);
        while (timeline.Date(day).DayOfWeek != (IsoDayOfWeek)weekday) day++;
        return day;
    }

    private static Attendee Yes(MailAddress who) => new(who, Response: "accepted");
}
