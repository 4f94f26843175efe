using Microsoft.Graph.Models;
using NodaTime;
using OutlookCoffee.Graph;
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
        var met = held ? people.Find(coffee.PersonId)?.Person.Record : null;
        var day = coffee.Start.InZone(memory.State.Zone).Date;
        await memory.CommitAsync(_ => new Change
        {
            Coffee = kept,
            People = met is null ? [] : [met with { MetOn = [.. met.MetOn.Append(day).Distinct().Order()] }],
        });
        return CoffeeViews.From(kept, now);
    }

    /// <summary>Looks at the open coffees in the calendar: answered, moved by hand, cancelled, or removed. Graph being away changes nothing.</summary>
    public async Task LookAsync()
    {
        var now = clock.GetCurrentInstant();
        if (now - lookedAt < Fresh) return;
        lookedAt = now;
        var writer = new EventWriter(graph.For(memory.State.Id, Patience.Person));
        foreach (var coffee in memory.State.Coffees.Where(coffee => coffee.EventId is not null && coffee.IsOpen(now)).ToList())
        {
            try
            {
                var seen = After(coffee, await writer.GetAsync(coffee.EventId!));
                if (seen != coffee) await memory.CommitAsync(_ => new Change { Coffee = seen });
            }
            catch (Exception exception) when (GraphProblem.From(exception) is not null)
            {
                return;
            }
        }
    }

    private static CoffeeRecord After(CoffeeRecord coffee, Event? entry)
    {
        if (entry is null || entry.IsCancelled == true) return coffee with { State = CoffeeState.Cancelled };
        var moved = GraphTime.Read(entry.Start) is { } start && GraphTime.Read(entry.End) is { } end
            ? coffee with { Start = start, End = end }
            : coffee;
        var answer = entry.Attendees?.FirstOrDefault(one => coffee.Attendees.Contains(one.EmailAddress?.Address ?? "", StringComparer.OrdinalIgnoreCase));
        if (answer is null || coffee.State == CoffeeState.Draft) return moved;
        var response = answer.Status?.Response ?? ResponseType.None;
        return moved with
        {
            TheirResponse = Wire.Name(response),
            State = response switch
            {
                ResponseType.Accepted => CoffeeState.Accepted,
                ResponseType.Declined => CoffeeState.Declined,
                _ => CoffeeState.Invited,
            },
        };
    }
}
