using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee;

/// <summary>Makes the API's coffee from a stored one.</summary>
internal static class CoffeeViews
{
    public static CoffeeView From(CoffeeRecord coffee, Instant now)
    {
        var zone = Zones.Resolve(coffee.Zone) ?? DateTimeZone.Utc;
        return new CoffeeView(
            coffee.Id,
            coffee.PersonId.Value,
            coffee.PersonName,
            coffee.Kind,
            coffee.Start.InZone(zone).ToOffsetDateTime(),
            coffee.End.InZone(zone).ToOffsetDateTime(),
            coffee.Zone,
            Shown(StateOf(coffee, now)),
            coffee.EventId,
            coffee.WebLink,
            coffee.TheirResponse,
            coffee.Note,
            coffee is { ProposedStart: { } start, ProposedEnd: { } end } ? new(start.InZone(zone).ToOffsetDateTime(), end.InZone(zone).ToOffsetDateTime()) : null);
    }

    /// <summary>Time decides too: an invitation nobody declined took place once its time has passed, a hold that was never sent did not.</summary>
    public static CoffeeState StateOf(CoffeeRecord coffee, Instant now) => coffee.State switch
    {
        CoffeeState.Invited or CoffeeState.Accepted when coffee.End <= now => CoffeeState.Held,
        CoffeeState.Draft or CoffeeState.Writing when coffee.End <= now => CoffeeState.Missed,
        var state => state,
    };

    private static CoffeeStateView Shown(CoffeeState state) => state switch
    {
        CoffeeState.Invited => CoffeeStateView.Invited,
        CoffeeState.Accepted => CoffeeStateView.Accepted,
        CoffeeState.Declined => CoffeeStateView.Declined,
        CoffeeState.Cancelled => CoffeeStateView.Cancelled,
        CoffeeState.Held => CoffeeStateView.Held,
        CoffeeState.Missed => CoffeeStateView.Missed,
        _ => CoffeeStateView.Draft,
    };
}
