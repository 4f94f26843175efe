using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee;

/// <summary>Counts the coffees of a year.</summary>
internal static class CoffeeYear
{
    /// <param name="year">By the coffee's day in the user's zone; of a skipped week, by ISO 8601.</param>
    public static YearView Of(MailboxState state, int year, Instant now)
    {
        var coffees = state.Coffees.Where(coffee => coffee.Start.InZone(state.Zone).Year == year).OrderBy(coffee => coffee.Start).ToList();
        return new YearView(
            year,
            state.Settings.YearGoal,
            coffees.Count(coffee => CoffeeViews.StateOf(coffee, now) == CoffeeState.Held),
            coffees.Count(coffee => CoffeeViews.StateOf(coffee, now) is CoffeeState.Invited or CoffeeState.Accepted),
            [.. state.Weeks.Where(week => week.Skipped && IsoWeek.Parse(week.Week)?.Year == year).Select(week => week.Week).Order(StringComparer.Ordinal)],
            [.. coffees.Where(coffee => coffee.State != CoffeeState.Writing).Select(coffee => CoffeeViews.From(coffee, now))]);
    }
}
