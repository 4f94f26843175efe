namespace OutlookCoffee.Sandbox.Seed;

/// <summary>All-day entries of the owner: birthdays, holidays, days at home, public holidays.</summary>
internal sealed class WholeDays(Timeline timeline, Cast cast, MeetingDesk desk)
{
    public void Write()
    {
        foreach (var person in cast.People.Where(person => person.Birthday is not null && person.Tie is TieKind.OldFriend or TieKind.Friend).Take(12))
            if (person.Birthday is { } birthday) Yearly($"{person.Name}'s birthday", birthday.Month, birthday.Day);
        Yearly("Tag der Deutschen Einheit", 10, 3);
        Yearly("Tag der Arbeit", 5, 1);
        for (var year = timeline.FirstDate.Year; year <= timeline.Date(timeline.Days).Year; year++) Away(year);
        desk.Plan(new("Working from home", FirstFriday(), 0, 0) { WholeDays = 1, ShowAs = "workingElsewhere", Rule = "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR" });
    }

    private void Yearly(string subject, int month, int day)
    {
        var first = new NodaTime.LocalDate(timeline.FirstDate.Year + 1, month, day);
        desk.Plan(new(subject, DayOf(first), 0, 0) { WholeDays = 1, ShowAs = "free", Rule = "FREQ=YEARLY" });
    }

    private void Away(int year)
    {
        var summer = DayOf(Timeline.SummerStart(year));
        var winter = DayOf(new NodaTime.LocalDate(year, 12, 24));
        if (summer >= 0 && summer < timeline.Days) desk.Plan(new("Summer holiday", summer, 0, 0) { WholeDays = 19, ShowAs = "oof", Lead = 90 });
        if (winter >= 0 && winter < timeline.Days) desk.Plan(new("Between the years", winter, 0, 0) { WholeDays = 9, ShowAs = "oof", Lead = 90 });
    }

    private int FirstFriday()
    {
        var day = 350;
        while (timeline.Date(day).DayOfWeek != NodaTime.IsoDayOfWeek.Friday) day++;
        return day;
    }

    private int DayOf(NodaTime.LocalDate date) => NodaTime.Period.DaysBetween(timeline.FirstDate, date);
}
