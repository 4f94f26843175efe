using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>
/// Writes a coffee into the calendar once and only once. What is about to be written is stored first, with the id that the event will
/// carry, so that after a crash or a lost answer the event is looked for before anything is written again.
/// </summary>
internal sealed class BookingDesk(MailboxMemory memory, SlotDesk slots, PairDesk pairs, GraphAccess graph, IClock clock)
{
    public async Task<Booking> Book(CoffeeRequest request, JudgedPerson person, string key)
    {
        var known = memory.State.Coffees.FirstOrDefault(coffee => coffee.IdempotencyKey == key);
        if (known is not null) return await Again(known, request, person);
        if (RequestRule.Check(request, clock.GetCurrentInstant()) is { } refusal) return refusal;
        if (request.Send && person.Person.Addresses.Count == 0) return Refusals.NoAddress;
        if (await pairs.IsInvitedBy(person)) return Refusals.AlreadyInvited;
        var seen = memory.State.Coffees.Select(coffee => coffee.Id).ToHashSet(StringComparer.Ordinal);
        if (await slots.Taken(person, request.Kind, new Interval(request.Start.ToInstant(), request.End.ToInstant())) is { } taken) return taken;
        var coffee = NewCoffee(request, person, key);
        return await Store(coffee, seen) is { } other
            ? other.IdempotencyKey == key ? await Again(other, request, person) : await slots.Refuse(person, request.Kind)
            : await Write(coffee, request, person);
    }

    private EventWriter Events => graph.For(memory.State.Id, Patience.Person).Events;

    /// <summary>The key was seen before: the same coffee, found or written now if its first writing was cut off.</summary>
    private async Task<Booking> Again(CoffeeRecord coffee, CoffeeRequest request, JudgedPerson person)
    {
        if (coffee.RequestHash != RequestRule.Hash(request)) return Refusals.KeyUsed;
        if (coffee.State != CoffeeState.Writing) return View(coffee);
        // A refusal here says nothing about the event, so the coffee stays as it is and the same key goes on later.
        return await Events.FindAsync(coffee) is { } found ? await Written(coffee, found) : await Write(coffee, request, person);
    }

    /// <summary>
    /// Stores what is about to be written, unless another node was asked for the same meanwhile.
    /// </summary>
    /// <param name="seen">The coffees that the time was judged with.</param>
    /// <returns>The coffee that came first; null when this one is stored.</returns>
    private async Task<CoffeeRecord?> Store(CoffeeRecord coffee, HashSet<string> seen)
    {
        CoffeeRecord? other = null;
        await memory.CommitAsync(state =>
        {
            other = state.Coffees.FirstOrDefault(one => !seen.Contains(one.Id) && (one.IdempotencyKey == coffee.IdempotencyKey || InTheWay(one, coffee)));
            return other is null ? new Change { Coffees = [coffee] } : Change.None;
        });
        return other;
    }

    private static bool InTheWay(CoffeeRecord one, CoffeeRecord coffee) => one.TakesTime && one.Start < coffee.End && coffee.Start < one.End;

    private async Task<Booking> Write(CoffeeRecord coffee, CoffeeRequest request, JudgedPerson person)
    {
        if (request.Send && !await pairs.Claim(coffee, person)) return await Dropped(coffee, Refusals.AlreadyInvited);
        var (state, writer) = (memory.State, Events);
        try
        {
            return await Written(coffee, await writer.CreateAsync(coffee, slots.Draft(request, person), state.Zone, state.Settings.Private, request.Send));
        }
        catch (Exception exception) when (GraphProblem.IsAmbiguous(exception))
        {
            // The event may stand in the calendar although the answer was lost: look before saying no.
            return await Look(writer, coffee) is { } found ? await Written(coffee, found) : Refusals.Unfinished;
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } refusal)
        {
            return await Dropped(coffee, refusal);
        }
    }

    private async Task<Booking> Written(CoffeeRecord coffee, CalendarEntry written)
    {
        var stands = ReadBack.After(coffee, written, clock.GetCurrentInstant());
        await memory.CommitAsync(_ => new Change { Coffees = [stands] });
        return View(stands);
    }

    private async Task<Booking> Dropped(CoffeeRecord coffee, Refusal refusal)
    {
        await memory.CommitAsync(_ => new Change { Dropped = coffee });
        await pairs.Release(coffee);
        return refusal;
    }

    /// <summary>Null also when Graph does not say.</summary>
    private static async Task<CalendarEntry?> Look(EventWriter writer, CoffeeRecord coffee)
    {
        try
        {
            return await writer.FindAsync(coffee);
        }
        catch (Exception exception) when (GraphProblem.From(exception) is not null)
        {
            return null;
        }
    }

    private CoffeeRecord NewCoffee(CoffeeRequest request, JudgedPerson person, string key)
    {
        var (zone, now) = (memory.State.Zone, clock.GetCurrentInstant());
        return new CoffeeRecord(
            "c_" + Guid.NewGuid().ToString("N"), key, RequestRule.Hash(request), person.Person.Id, person.Person.Name,
            [.. person.Person.Addresses.Take(1)], request.Kind, request.Start.ToInstant(), request.End.ToInstant(), Zones.IanaId(zone),
            CoffeeState.Writing, null, null, null, null, IsoWeek.Of(now.InZone(zone).Date).ToString(), now);
    }

    private CoffeeView View(CoffeeRecord coffee) => CoffeeViews.From(coffee, clock.GetCurrentInstant());
}
