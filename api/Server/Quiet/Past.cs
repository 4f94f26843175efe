using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Time;

namespace OutlookCoffee.Quiet;

/// <summary>Gathers what earlier weeks and coffees say about each person, for the weekly pick.</summary>
internal static class Past
{
    public static PickHistory Of(MailboxState state, IReadOnlyList<JudgedPerson> people, IsoWeek week, Instant now)
    {
        var past = new Dictionary<PersonId, PersonPast>();
        foreach (var record in state.Weeks)
        {
            if (IsoWeek.Parse(record.Week)?.Monday is not { } monday) continue;
            foreach (var id in record.Passed.Concat(record.Proposed is { } proposed ? [proposed] : []))
                Note(id, one => one with { LastProposed = Later(one.LastProposed, monday) });
            if (record.Week != week.ToString()) continue;
            foreach (var id in record.Passed) Note(id, one => one with { PassedThisWeek = true });
        }

        foreach (var coffee in state.Coffees.OrderBy(coffee => coffee.Start)) Note(coffee.PersonId, one => After(one, coffee, now, state.Zone));
        foreach (var one in people.Where(one => one.Person.Record.Asks.Count > 0))
            Note(one.Person.Id, before => before with { UnansweredInRow = before.UnansweredInRow + AskRule.Unanswered(one.Person, now) });
        return new PickHistory(past);

        void Note(PersonId id, Func<PersonPast, PersonPast> change) => past[id] = change(past.GetValueOrDefault(id, PersonPast.None));
    }

    private static PersonPast After(PersonPast past, CoffeeRecord coffee, Instant now, DateTimeZone zone) =>
        CoffeeViews.StateOf(coffee, now) switch
        {
            // Nobody said no and nobody said yes.
            CoffeeState.Held when !coffee.IsUsersWord && coffee.TheirResponse is "none" or "notResponded" =>
                past with { LastHeld = coffee.Start.InZone(zone).Date, UnansweredInRow = past.UnansweredInRow + 1 },
            CoffeeState.Held => past with { LastHeld = coffee.Start.InZone(zone).Date, UnansweredInRow = 0 },
            CoffeeState.Accepted or CoffeeState.Declined => past with { UnansweredInRow = 0, HasOpenCoffee = past.HasOpenCoffee || coffee.IsOpen(now) },
            _ => past with { HasOpenCoffee = past.HasOpenCoffee || coffee.IsOpen(now) },
        };

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } date && date > other ? date : other;
}
