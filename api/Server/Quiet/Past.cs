using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Time;

namespace OutlookCoffee.Quiet;

/// <summary>Gathers what earlier weeks and coffees say about each person, for the weekly pick.</summary>
internal static class Past
{
    public static PickHistory Of(MailboxState state, IsoWeek week, Instant now)
    {
        var past = new Dictionary<PersonId, PersonPast>();
        foreach (var record in state.Weeks)
        {
            if (Monday(record.Week) is not { } monday) continue;
            foreach (var id in record.Passed.Concat(record.Proposed is { } proposed ? [proposed] : []))
                Note(id, one => one with { LastProposed = Later(one.LastProposed, monday) });
            if (record.Week != week.ToString()) continue;
            foreach (var id in record.Passed) Note(id, one => one with { PassedThisWeek = true });
        }

        foreach (var coffee in state.Coffees.OrderBy(coffee => coffee.Start)) Note(coffee.PersonId, one => After(one, coffee, now, state.Zone));
        return new PickHistory(past);

        void Note(PersonId id, Func<PersonPast, PersonPast> change) => past[id] = change(past.GetValueOrDefault(id, PersonPast.None));
    }

    private static PersonPast After(PersonPast past, CoffeeRecord coffee, Instant now, DateTimeZone zone) =>
        CoffeeViews.StateOf(coffee, now) switch
        {
            CoffeeState.Held when coffee.State == CoffeeState.Invited =>
                past with { LastHeld = coffee.Start.InZone(zone).Date, UnansweredInRow = past.UnansweredInRow + 1 },
            CoffeeState.Held => past with { LastHeld = coffee.Start.InZone(zone).Date, UnansweredInRow = 0 },
            CoffeeState.Accepted or CoffeeState.Declined => past with { UnansweredInRow = 0, HasOpenCoffee = past.HasOpenCoffee || coffee.IsOpen(now) },
            _ => past with { HasOpenCoffee = past.HasOpenCoffee || coffee.IsOpen(now) },
        };

    private static LocalDate Later(LocalDate? one, LocalDate other) => one is { } date && date > other ? date : other;

    private static LocalDate? Monday(string week) =>
        week.Length == 8 && int.TryParse(week.AsSpan(0, 4), out var year) && int.TryParse(week.AsSpan(6), out var number)
            ? new IsoWeek(year, number).Monday
            : null;
}
