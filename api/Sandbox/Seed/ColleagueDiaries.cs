namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The colleagues' own weeks, so that a look at their calendars finds them as busy as people are.</summary>
internal sealed class ColleagueDiaries(Timeline timeline, Cast cast, MeetingDesk desk, Chance all)
{
    private static readonly string[] Subjects = ["Customer call", "Planning", "1:1", "Review", "Interview", "Deep work", "Budget", "Support rota", "Training"];

    public void Write()
    {
        for (var i = 0; i < FixedCast.Colleagues.Count; i++) Write(cast.People[i], all.For(i));
    }

    private void Write(Person person, Chance chance)
    {
        for (var day = timeline.QuarterDay - 60; day < timeline.MailDays + 80; day++)
        {
            if (timeline.IsWeekend(day)) continue;
            var minute = 9 * 60;
            for (var i = chance.Between(1, 4); i > 0 && minute < 16 * 60; i--)
            {
                minute += chance.Between(0, 5) * 30;
                var minutes = chance.Between(1, 4) * 30;
                Plan(person, new(chance.Pick(Subjects), day, minute, minutes) { ShowAs = chance.In(0.08) ? "tentative" : "busy" });
                minute += minutes;
            }
        }

        var away = timeline.QuarterDay + chance.Between(0, 120);
        Plan(person, new("Away", away, 0, 0) { WholeDays = chance.Between(2, 8), ShowAs = "oof" });
    }

    private void Plan(Person person, Meeting meeting) => desk.Plan(meeting with { Organizer = person.Address, Zone = person.Clock.Zone });
}
