using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The owner's single meetings: coffees, lunches, reviews, big rounds, and those that did not come about.</summary>
internal sealed class Appointments(Timeline timeline, Cast cast, MeetingDesk desk, Chance chance, double volume)
{
    private static readonly string[] ForTwo = ["Coffee with {0}", "Lunch with {0}", "{0} / Ada", "Walk with {0}", "Questions with {0}", "Sketches with {0}"];
    private static readonly string[] ForFew = ["Review of the draft", "Planning the fair", "Contract, second reading", "Interview", "Offsite planning", "Budget round", "Design critique"];
    private static readonly string[] ForMany = ["Town hall prep", "Quarterly review", "Open house", "Training: first aid", "Partner day"];
    private static readonly string[] Places = ["Small room", "Room Spree", "Café Moka, 2 Market St", "By the river", "Canteen", ""];

    public void Write()
    {
        var until = timeline.MailDays + 70;
        for (var day = 20; day < until; day++)
        {
            if (timeline.IsWeekend(day) || timeline.IsHoliday(day)) continue;
            var isNear = day > timeline.QuarterDay - 30;
            Day(day, isNear ? chance.Between(3, 6) : chance.Between(0, 5) / 2);
        }
    }

    private void Day(int day, int count)
    {
        var around = cast.People.Where(person => person.Spans.Any(span => day >= span.From && day < span.To) && person.Tie is not TieKind.Asker).ToList();
        var minute = 8 * 60;
        for (var i = 0; i < count; i++)
        {
            minute += chance.Between(1, 5) * 30;
            var minutes = chance.Between(0, 5) switch { 0 => 30, < 4 => 60, _ => 90 };
            if (minute + minutes > 18 * 60) return;
            One(day, minute, minutes, around);
            minute += minutes;
        }
    }

    private void One(int day, int minute, int minutes, List<Person> around)
    {
        var roll = chance.Between(0, 100);
        if (roll < 6) desk.Plan(new(chance.In(0.5) ? "Dentist" : "Appointment", day, minute, minutes) { Sensitivity = "private" });
        else if (roll < 42 && around.Count > 0) Meet(day, minute, minutes, [chance.Pick(around)], ForTwo);
        else if (roll < 76) Meet(day, minute, minutes, Few(around), ForFew);
        else if (roll < 84) Meet(day, minute, minutes, chance.Some(cast.People, chance.Between(10, 18)), ForMany);
        else if (roll < 90) desk.Plan(new("Write: report", day, minute, minutes) { ShowAs = chance.In(0.5) ? "tentative" : "busy" });
        else Meet(day, minute, minutes, Few(around), ForFew);
    }

    private List<Person> Few(List<Person> around)
    {
        var few = chance.Some(around, chance.Between(1, 4));
        if (chance.In(0.35)) few.AddRange(chance.Some([.. cast.Of(TieKind.MeetingsOnly)], 1));
        return few;
    }

    private void Meet(int day, int minute, int minutes, List<Person> people, string[] subjects)
    {
        if (people.Count == 0) return;
        var subject = chance.Pick(subjects).Replace("{0}", people[0].Given, StringComparison.Ordinal);
        var byOwner = chance.In(0.55);
        var attendees = people.Skip(byOwner ? 0 : 1).Select(person => new Attendee(person.AddressOn(day), Response: Answer())).ToList();
        if (!byOwner) attendees.Insert(0, new(Cast.Owner, Response: OwnAnswer()));
        desk.Plan(
            new(subject, day, minute, minutes)
            {
                Organizer = byOwner ? Cast.Owner : people[0].AddressOn(day),
                Attendees = attendees,
                Location = chance.Pick(Places),
                IsOnline = chance.In(0.4),
                IsCancelled = chance.In(0.04),
                Lead = chance.Between(2, 15),
            },
            mails: chance.In(volume * 0.8));
    }

    private string OwnAnswer() => chance.Between(0, 100) switch
    {
        < 7 => "declined",
        < 14 => "tentativelyAccepted",
        < 20 => "notResponded",
        _ => "accepted",
    };

    private string Answer() => chance.Between(0, 100) switch
    {
        < 7 => "declined",
        < 12 => "tentativelyAccepted",
        < 24 => "none",
        _ => "accepted",
    };
}
