using NodaTime;
using OutlookCoffee.Coffee;

namespace OutlookCoffee.People;

/// <summary>What the user decided about a person, kept for good, and the keys by which the person is found again.</summary>
/// <param name="Keys">Normalized addresses, <c>card:</c> + the card's id, and <c>x500:</c> + a name inside Exchange.</param>
/// <param name="MetOn">Days named by hand.</param>
public sealed record PersonRecord(
    PersonId Id,
    IReadOnlyList<string> Keys,
    Choice Choice,
    string? Note,
    string? IntroducedBy,
    IReadOnlyList<LocalDate> MetOn)
{
    /// <summary>Kinds of evidence that the user judges otherwise than the rule (<see cref="EvidenceRule"/>), each once; a record written before there were any has none.</summary>
    public IReadOnlyList<EvidenceKind> Corrected { get; init; } = [];

    /// <summary>Letters that asked for a coffee first, oldest first.</summary>
    public IReadOnlyList<Ask> Asks { get; init; } = [];

    /// <summary>Starts of coffees that stand in the calendar and, by the user's word, did not take place.</summary>
    public IReadOnlyList<Instant> Missed { get; init; } = [];
}

/// <summary>The user's choice about a person.</summary>
/// <param name="Until">Snoozed until the beginning of this day in the user's zone; null otherwise.</param>
/// <param name="EveryDays">A pinned person's cadence, 1 to 3650; null otherwise.</param>
public sealed record Choice(ChoiceKind Kind, LocalDate? Until = null, int? EveryDays = null)
{
    public static Choice None { get; } = new(ChoiceKind.None);
}

public enum ChoiceKind
{
    None,
    Snoozed,
    Pinned,
    LetGo,
}

/// <summary>A user's word that two keys are one person, or that a key is a person apart; remembered, and stronger than any rule.</summary>
/// <param name="Keys">Together: all of one person. Apart: the first is nobody of the others.</param>
public sealed record IdentityDecision(bool Together, IReadOnlyList<string> Keys);
