using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>Keeps what the user says of a coffee; that is stronger than what any calendar says.</summary>
internal sealed class OutcomeDesk(MailboxMemory memory, PeopleDesk people, IClock clock)
{
    /// <param name="note">Null keeps the note that is there, an empty one clears it.</param>
    public async Task<Reply<CoffeeView>> Set(CoffeeRecord coffee, bool held, string? note)
    {
        var now = clock.GetCurrentInstant();
        if (coffee.Start > now) return Refusal.BadField("held", "this coffee is still ahead. Say so afterwards, or DELETE it.");
        var kept = coffee with { State = held ? CoffeeState.Held : CoffeeState.Missed, Note = note is null ? coffee.Note : Written(note), IsUsersWord = true };
        var record = people.Find(coffee.PersonId)?.Person.Record;
        await memory.CommitAsync(_ => new Change { Coffees = [kept], People = record is null ? [] : [Outcome.Of(record, coffee, held, memory.State.Zone)] });
        return CoffeeViews.From(kept, now);
    }

    private static string? Written(string note) => string.IsNullOrWhiteSpace(note) ? null : note;
}
