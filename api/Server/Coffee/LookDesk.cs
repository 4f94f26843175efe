using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>Looks at the coffees in the user's calendar and keeps what came of them. Graph being away changes nothing.</summary>
internal sealed class LookDesk(MailboxMemory memory, PeopleDesk people, GraphAccess graph, PairDesk pairs, IClock clock)
{
    private static readonly Duration Fresh = Duration.FromSeconds(30);
    private Instant lookedAt = Instant.MinValue;

    public async Task LookAsync()
    {
        var now = clock.GetCurrentInstant();
        if (now - lookedAt < Fresh) return;
        lookedAt = now;
        foreach (var coffee in memory.State.Coffees.Where(coffee => IsWorthALook(coffee, now)).ToList())
        {
            try
            {
                await Look(coffee, now);
            }
            catch (Exception exception) when (GraphProblem.From(exception) is not null)
            {
                return;
            }
        }
    }

    /// <summary>Also one that was declined: they may change their mind while it is still ahead.</summary>
    private static bool IsWorthALook(CoffeeRecord coffee, Instant now) => coffee.TakesTime || (coffee.State == CoffeeState.Declined && coffee.End > now);

    private async Task Look(CoffeeRecord coffee, Instant now)
    {
        var events = graph.For(memory.State.Id, Patience.Person).Events;
        var entry = coffee.EventId is { } id ? await events.GetAsync(id) : await events.FindAsync(coffee);
        if (coffee.State == CoffeeState.Writing && entry is null)
        {
            if (now - coffee.AskedAt >= ReadBack.LongestWrite) await Drop(coffee);
            return;
        }

        var seen = ReadBack.After(coffee, entry, now);
        // A hold that nobody was invited to has no use once its time has passed; left behind it would only clutter the calendar.
        if (seen.State == CoffeeState.Missed) await events.DeleteAsync(entry!.Id);
        if (seen != coffee) await Keep(coffee, seen);
    }

    private async Task Drop(CoffeeRecord coffee)
    {
        await memory.CommitAsync(_ => new Change { Dropped = coffee });
        await pairs.Release(coffee);
    }

    private async Task Keep(CoffeeRecord before, CoffeeRecord seen)
    {
        var record = seen.State == CoffeeState.Held ? people.Find(before.PersonId)?.Person.Record : null;
        var met = record is null ? [] : (PersonRecord[])[Outcome.Of(record, before, held: true, memory.State.Zone)];
        await memory.CommitAsync(_ => new Change { Coffees = [seen], People = met });
        if (!seen.IsInvitation || seen.State == CoffeeState.Declined) await pairs.Release(seen);
    }
}
