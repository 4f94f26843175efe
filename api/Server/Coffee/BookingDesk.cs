using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
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
internal sealed class BookingDesk(MailboxMemory memory, SlotDesk slots, GraphAccess graph, IClock clock)
{
    public async Task<Booking> Book(CoffeeRequest request, JudgedPerson person, string key)
    {
        var hash = RequestRule.Hash(request);
        var known = memory.State.Coffees.FirstOrDefault(coffee => coffee.IdempotencyKey == key);
        if (known is not null) return known.RequestHash == hash ? await Known(known, request.Send) : KeyUsed;
        if (RequestRule.Check(request, clock.GetCurrentInstant()) is { } refusal) return refusal;
        if (request.Send && person.Person.Addresses.Count == 0) return NoAddress;
        var interval = new Interval(request.Start.ToInstant(), request.End.ToInstant());
        if (await Taken(person, request.Kind, interval, null) is { } taken) return taken;
        var coffee = NewCoffee(request, person, key, hash);
        await Store(coffee);
        return await Write(coffee, request.Send);
    }

    public async Task<Booking> Send(CoffeeRecord coffee, JudgedPerson person)
    {
        if (coffee.State != CoffeeState.Draft) return CoffeeViews.From(coffee, clock.GetCurrentInstant());
        if (coffee.Attendees.Count == 0) return NoAddress;
        if (coffee.Start <= clock.GetCurrentInstant()) return Refusal.BadField("start", "this coffee's time has passed. Choose another time.");
        if (await Taken(person, coffee.Kind, new Interval(coffee.Start, coffee.End), coffee.EventId) is { } taken) return taken;
        await Events.InviteAsync(coffee);
        return await Stored(coffee with { State = CoffeeState.Invited, TheirResponse = "none" });
    }

    public async Task Cancel(CoffeeRecord coffee)
    {
        var writer = Events;
        var eventId = coffee.EventId ?? (await writer.FindAsync(coffee))?.Id;
        if (eventId is not null && coffee.State is CoffeeState.Draft or CoffeeState.Writing) await writer.DeleteAsync(eventId!);
        if (eventId is not null && coffee.State is CoffeeState.Invited or CoffeeState.Accepted or CoffeeState.Declined) await writer.CancelAsync(eventId!);
        await Store(coffee with { State = CoffeeState.Cancelled });
    }

    private EventWriter Events => graph.For(memory.State.Id, Patience.Person).Events;

    /// <summary>The key was seen before: the same coffee, found or written now if its first writing was cut off.</summary>
    private async Task<Booking> Known(CoffeeRecord coffee, bool send)
    {
        if (coffee.State != CoffeeState.Writing) return CoffeeViews.From(coffee, clock.GetCurrentInstant());
        // A refusal here says nothing about the event, so the coffee stays as it is and the same key goes on later.
        var found = await Events.FindAsync(coffee);
        return found is null ? await Write(coffee, send) : await Written(coffee, found, send);
    }

    /// <summary>Null when the time is still free; read again just before writing, because calendars change while a person thinks.</summary>
    private async Task<Booking?> Taken(JudgedPerson person, CoffeeKind kind, Interval interval, string? leaveOut)
    {
        var request = await slots.Read(person, kind, leaveOut, interval.Duration);
        if (SlotFinder.IsStillFree(request, interval) is not { } rule) return null;
        if (rule == SlotRule.Horizon)
            return Refusal.BadField("start", "lies further ahead than settings.horizonDays allows. GET /api/coffees/slots gives times that suit.");
        return new Booking(null, SlotTaken, [.. SlotFinder.Find(request).Slots.Select(SlotDesk.View)]);
    }

    private async Task<Booking> Write(CoffeeRecord coffee, bool send)
    {
        var writer = Events;
        try
        {
            return await Written(coffee, await writer.CreateAsync(coffee, Draft(coffee), send), send);
        }
        catch (Exception exception) when (GraphProblem.IsAmbiguous(exception))
        {
            // The event may stand in the calendar although the answer was lost: look before saying no.
            return await Look(writer, coffee) is { } found ? await Written(coffee, found, send) : Unfinished;
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } refusal)
        {
            await memory.CommitAsync(_ => new Change { Dropped = coffee });
            return refusal;
        }
    }

    private Task<Booking> Written(CoffeeRecord coffee, CalendarEntry written, bool send) => Stored(coffee with
    {
        State = send ? CoffeeState.Invited : CoffeeState.Draft,
        EventId = written.Id,
        WebLink = written.WebLink,
        TheirResponse = send ? "none" : null,
    });

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

    private InviteDraft Draft(CoffeeRecord coffee) =>
        InviteText.Draft(InviteRequests.For(memory.State, coffee.PersonName, coffee.Kind, coffee.Start, coffee.End));

    private CoffeeRecord NewCoffee(CoffeeRequest request, JudgedPerson person, string key, string hash)
    {
        var (zone, now) = (memory.State.Zone, clock.GetCurrentInstant());
        return new CoffeeRecord(
            "c_" + Guid.NewGuid().ToString("N"), key, hash, person.Person.Id, person.Person.Name,
            [.. person.Person.Addresses.Take(1)], request.Kind, request.Start.ToInstant(), request.End.ToInstant(), Zones.IanaId(zone),
            CoffeeState.Writing, null, null, null, null, IsoWeek.Of(now.InZone(zone).Date).ToString(), now);
    }

    private async Task<Booking> Stored(CoffeeRecord coffee)
    {
        await Store(coffee);
        return CoffeeViews.From(coffee, clock.GetCurrentInstant());
    }

    private Task Store(CoffeeRecord coffee) => memory.CommitAsync(_ => new Change { Coffees = [coffee] });

    private static Refusal KeyUsed { get; } = new(
        StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", "This key belongs to another request.",
        "Use a new Idempotency-Key for a new request, and the same one only to repeat the same request.", "Idempotency-Key");

    private static Refusal NoAddress { get; } = Refusal.BadField("personId", "this person has no mail address, so nobody can be invited. Hold the time instead.");

    private static Refusal SlotTaken { get; } = new(
        StatusCodes.Status409Conflict, "slot-taken", "This time is no longer free.", "Nothing was written. Choose one of the other times.");

    private static Refusal Unfinished { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "graph-unreachable", "Microsoft 365 did not say whether the time was taken.",
        "Send the same request with the same Idempotency-Key again; it never makes a second event.");
}
