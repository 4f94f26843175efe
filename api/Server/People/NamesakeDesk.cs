using OutlookCoffee.Mailbox;
using OutlookCoffee.Web;

namespace OutlookCoffee.People;

/// <summary>Asks whether people of one name are one person, and keeps the answer that they are not.</summary>
internal sealed class NamesakeDesk(MailboxMemory memory, PeopleDesk people)
{
    public Suggestions Suggest() => new(
    [
        .. NamesakeRule.Pairs(people.Everybody, memory.State.Decisions)
            .Select(pair => new Suggestion([people.View(pair.One), people.View(pair.Other)], SuggestedBecause.SameName)),
    ]);

    /// <returns>null when it is done.</returns>
    public async Task<Refusal?> KeepApart(IReadOnlyList<PersonId> ids)
    {
        if (ids.Distinct().Count() < 2) return TooFew;
        var found = ids.Distinct().Select(people.Find).ToList();
        if (found.Contains(null)) return PeopleDesk.Missing;
        // Two ids may name one person: that of somebody taken in by a merge still leads to the other.
        var different = found.Select(one => one!.Person).DistinctBy(person => person.Id).ToList();
        if (different.Count < 2) return TooFew;
        await memory.CommitAsync(_ => new Change { Decisions = [.. different.SelectMany((person, place) => Apart(person, different[(place + 1)..]))] });
        return null;
    }

    /// <summary>Every key is told apart, so that it still holds when a card or an address goes away, and whichever key a rule looks at first.</summary>
    private static IEnumerable<IdentityDecision> Apart(Person person, List<Person> others) =>
        others.Count == 0 ? [] : person.Keys.Select(key => new IdentityDecision(Together: false, [key, .. others.SelectMany(other => other.Keys)]));

    private static Refusal TooFew { get; } = Refusal.BadField("ids", "name at least two different people.");
}
