using NodaTime;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Coffee;

/// <summary>Counts the coffees of a year.</summary>
internal static class CoffeeYear
{
    /// <summary>One a week.</summary>
    private const int Goal = 52;

    /// <param name="year">By the coffee's day in the user's zone.</param>
    public static YearView Of(MailboxState state, int year, Instant now)
    {
        var coffees = state.Coffees.Where(coffee => coffee.Start.InZone(state.Zone).Year == year).OrderBy(coffee => coffee.Start).ToList();
        return new YearView(
            year,
            Goal,
            coffees.Count(coffee => CoffeeViews.StateOf(coffee, now) == CoffeeState.Held),
            coffees.Count(coffee => CoffeeViews.StateOf(coffee, now) is CoffeeState.Invited or CoffeeState.Accepted),
            [.. coffees.Where(coffee => coffee.State != CoffeeState.Writing).Select(coffee => CoffeeViews.From(coffee, now))]);
    }
}
