using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>Keeps what came of a coffee: what the user says, and what their own calendar says.</summary>
internal sealed class OutcomeDesk(MailboxMemory memory, PeopleDesk people, GraphAccess graph, IClock clock)
{
    private static readonly Duration Fresh = Duration.FromSeconds(30);
    private Instant lookedAt = Instant.MinValue;

    /// <summary>What the user says is stronger than what any calendar says.</summary>
    public async Task<Reply<CoffeeView>> Set(CoffeeRecord coffee, bool held, string? note)
    {
        var now = clock.GetCurrentInstant();
        if (coffee.Start > now) return Refusal.BadField("held", "this coffee is still ahead. Say so afterwards, or DELETE it.");
        var kept = coffee with { State = held ? CoffeeState.Held : CoffeeState.Missed, Note = note };
        var days = people.Find(coffee.PersonId)?.Person.Record;
        await memory.CommitAsync(_ => new Change { Coffees = [kept], People = days is null ? [] : [Met(days, coffee, held)] });
        return CoffeeViews.From(kept, now);
    }

    /// <summary>A coffee that took place is a day on which the two met; a word taken back takes the day back.</summary>
    private PersonRecord Met(PersonRecord record, CoffeeRecord coffee, bool held)
    {
        var day = coffee.Start.InZone(memory.State.Zone).Date;
        if (held) return record with { MetOn = [.. record.MetOn.Append(day).Distinct().Order()] };
        return coffee.State == CoffeeState.Held ? record with { MetOn = [.. record.MetOn.Where(other => other != day)] } : record;
    }

    /// <summary>Looks at the open coffees in the calendar: answered, moved by hand, cancelled, or removed. Graph being away changes nothing.</summary>
    public async Task LookAsync()
    {
        var now = clock.GetCurrentInstant();
        if (now - lookedAt < Fresh) return;
        lookedAt = now;
        var events = graph.For(memory.State.Id, Patience.Person).Events;
        foreach (var coffee in memory.State.Coffees.Where(coffee => coffee.EventId is not null && coffee.IsOpen(now)).ToList())
        {
            try
            {
                var seen = After(coffee, await events.GetAsync(coffee.EventId!));
                if (seen != coffee) await memory.CommitAsync(_ => new Change { Coffees = [seen] });
            }
            catch (Exception exception) when (GraphProblem.From(exception) is not null)
            {
                return;
            }
        }
    }

    private static CoffeeRecord After(CoffeeRecord coffee, CalendarEntry? entry)
    {
        if (entry is null || entry.IsCancelled) return coffee with { State = CoffeeState.Cancelled };
        var moved = entry is { Start: { } start, End: { } end } ? coffee with { Start = start, End = end } : coffee;
        if (coffee.State == CoffeeState.Draft || coffee.Attendees.FirstOrDefault(entry.Answers.ContainsKey) is not { } invited) return moved;
        var answer = entry.Answers[invited];
        return moved with
        {
            TheirResponse = answer,
            State = answer switch
            {
                "accepted" => CoffeeState.Accepted,
                "declined" => CoffeeState.Declined,
                _ => CoffeeState.Invited,
            },
        };
    }
}
