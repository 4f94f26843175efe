using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>Which mail is in doubt (<see cref="DoubtRule"/>), and what came of looking into it.</summary>
internal static class DoubtChanges
{
    /// <summary>Unix seconds; none when nothing was read without headers.</summary>
    public static IReadOnlyList<long> Seconds(MailboxState state)
    {
        if (!state.Reading.IsDoubtful) return [];
        var onCards = OnCards(state);
        return [.. state.Correspondents.SelectMany(one => DoubtRule.Of(one.Encounters, onCards.Contains(one.Address))).Distinct().Order()];
    }

    public static Change Settle(MailboxState state, IReadOnlyList<long> asked)
    {
        if (!state.Reading.IsDoubtful) return Change.None;
        var (onCards, seconds) = (OnCards(state), asked.ToHashSet());
        return new Change
        {
            Page = [.. state.Correspondents
                .Select(one => (one.Address, Machine: DoubtRule.Machine(one.Encounters, onCards.Contains(one.Address), seconds)))
                .Where(one => one.Machine is not null)
                .Select(one => new Correspondent(one.Address, [], one.Machine!))],
            Reading = state.Reading with { IsDoubtful = false },
        };
    }

    private static HashSet<string> OnCards(MailboxState state) =>
        state.Cards.SelectMany(card => card.Addresses).Select(AddressForm.Normalize).OfType<string>().ToHashSet(StringComparer.Ordinal);
}
