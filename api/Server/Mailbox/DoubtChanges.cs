using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>Which mail is in doubt (<see cref="DoubtRule"/>), and what came of looking into it.</summary>
internal static class DoubtChanges
{
    /// <summary>Unix seconds; none when nothing was read without headers.</summary>
    /// <param name="asked">Whose headers were read already.</param>
    public static IReadOnlyList<long> Seconds(MailboxState state, IReadOnlyList<long> asked)
    {
        if (!state.Reading.IsDoubtful) return [];
        var (onCards, known) = (OnCards(state), asked.ToHashSet());
        return
        [
            .. state.Correspondents
                .Select(one => (one.Encounters, IsOnCard: onCards.Contains(one.Address)))
                .Where(one => DoubtRule.Machine(one.Encounters, one.IsOnCard, known) is null)
                .SelectMany(one => DoubtRule.Of(one.Encounters, one.IsOnCard))
                .Where(second => !known.Contains(second)).Distinct().Order(),
        ];
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
