using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>
/// Sends, moves and cancels a coffee that stands in the calendar. Each looks at the event first and again when an answer was lost, so that
/// what was done already is not done twice.
/// </summary>
internal sealed class ChangeDesk(MailboxMemory memory, SlotDesk slots, PairDesk pairs, GraphAccess graph, IClock clock)
{
    /// <summary>Turns a hold into an invitation.</summary>
    public async Task<Booking> Send(CoffeeRecord coffee, JudgedPerson person)
    {
        if (coffee.State != CoffeeState.Draft) return coffee.State == CoffeeState.Writing ? Refusals.Unfinished : View(coffee);
        if (coffee.Attendees.Count == 0) return Refusals.NoAddress;
        var (hold, refusal) = await Fresh(coffee);
        if (refusal is not null) return refusal;
        if (hold.IsInvitation) return View(hold);
        if (hold.Start <= Now) return Refusals.TimePassed;
        if (await slots.Taken(person, hold.Kind, new Interval(hold.Start, hold.End), hold.EventId) is { } taken) return taken;
        if (!await pairs.Claim(hold, person)) return Refusals.AlreadyInvited;
        return await Done(hold, events => events.InviteAsync(hold), after => after.IsInvitation);
    }

    /// <summary>Gives a coffee another time; whoever is invited is told by Outlook.</summary>
    public async Task<Booking> Move(CoffeeRecord coffee, JudgedPerson person, Instant start, Instant end)
    {
        if (coffee.State == CoffeeState.Writing) return Refusals.Unfinished;
        if (coffee.State == CoffeeState.Cancelled) return Refusals.RemovedInOutlook;
        if (RequestRule.Check(start, end, Now) is { } refusal) return refusal;
        var (stands, gone) = await Fresh(coffee);
        if (gone is not null) return gone;
        if ((stands.Start, stands.End) == (start, end)) return View(stands);
        if (await slots.Taken(person, stands.Kind, new Interval(start, end), stands.EventId) is { } taken) return taken;
        var moved = stands with { InvitedAt = stands.InvitedAt is null ? null : Now, ProposedStart = null, ProposedEnd = null };
        if (moved.IsInvitation && !await pairs.Claim(moved with { End = end }, person)) return Refusals.AlreadyInvited;
        return await Done(moved, events => events.MoveAsync(moved.EventId!, memory.State.Zone, start, end), after => after.Start == start && after.End == end);
    }

    /// <summary>A hold is deleted, an invitation is cancelled, and Outlook tells whoever was invited. Null = done.</summary>
    public async Task<Refusal?> Cancel(CoffeeRecord coffee)
    {
        var events = Events;
        if (await Entry(coffee) is { IsCancelled: false } entry)
        {
            try
            {
                await (entry.HasGuests ? events.CancelAsync(entry.Id) : events.DeleteAsync(entry.Id));
            }
            catch (Exception exception) when (GraphProblem.IsAmbiguous(exception))
            {
                if (await events.GetAsync(entry.Id) is { IsCancelled: false }) return Refusals.Unfinished;
            }
        }

        await memory.CommitAsync(_ => new Change { Coffees = [coffee with { State = CoffeeState.Cancelled }] });
        await pairs.Release(coffee);
        return null;
    }

    private Instant Now => clock.GetCurrentInstant();

    private EventWriter Events => graph.For(memory.State.Id, Patience.Person).Events;

    private Task<CalendarEntry?> Entry(CoffeeRecord coffee) => coffee.EventId is { } id ? Events.GetAsync(id) : Events.FindAsync(coffee);

    /// <summary>The coffee as it stands in the calendar now: it may have been moved, sent or removed in Outlook.</summary>
    private async Task<(CoffeeRecord Coffee, Refusal? Refusal)> Fresh(CoffeeRecord coffee)
    {
        var seen = ReadBack.After(coffee, await Entry(coffee), Now);
        if (seen != coffee) await memory.CommitAsync(_ => new Change { Coffees = [seen] });
        return (seen, seen.State switch
        {
            CoffeeState.Cancelled => Refusals.RemovedInOutlook,
            CoffeeState.Held or CoffeeState.Missed => Refusals.Over,
            _ => null,
        });
    }

    /// <summary>Does it, and keeps what the calendar says afterwards; a lost answer is no failure when the calendar shows that it was done.</summary>
    private async Task<Booking> Done(CoffeeRecord coffee, Func<EventWriter, Task> change, Predicate<CoffeeRecord> isDone)
    {
        try
        {
            await change(Events);
        }
        catch (Exception exception) when (GraphProblem.IsAmbiguous(exception))
        {
            // Looked at below.
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } refusal)
        {
            return await NotDone(coffee, refusal);
        }

        var after = ReadBack.After(coffee, await Entry(coffee), Now);
        if (!isDone(after)) return await NotDone(after, Refusals.Unfinished);
        await memory.CommitAsync(_ => new Change { Coffees = [after] });
        return View(after);
    }

    private async Task<Booking> NotDone(CoffeeRecord coffee, Refusal refusal)
    {
        if (!coffee.IsInvitation) await pairs.Release(coffee);
        return refusal;
    }

    private CoffeeView View(CoffeeRecord coffee) => CoffeeViews.From(coffee, Now);
}
