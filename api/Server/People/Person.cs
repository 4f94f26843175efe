namespace OutlookCoffee.People;

/// <summary>One human being in this mailbox: every card and address of theirs, and what the user decided.</summary>
/// <param name="Name">Made readable; empty only when neither a name nor an address is known.</param>
/// <param name="WritesAs">How they write their name on their own mails, as it stands there; null when unknown.</param>
/// <param name="FullName">The same for all spellings of it (<see cref="NameForm.Key"/>); null for a single word, and for a list that shows a member's name.</param>
/// <param name="Addresses">Normalized, the one with most contact first; empty for a card without one.</param>
/// <param name="SameOrganization">One of the addresses is in the user's organization.</param>
/// <param name="IsListed">
/// Is shown in lists: has a card, or the user decided something, or there were at least three two-way exchanges.
/// See <see cref="Tie.IsAcquaintance"/>.
/// </param>
/// <param name="Encounters">Of all addresses as the user's corrections judge them, and the days named by hand at noon UTC.</param>
/// <param name="Record">To be stored: the id, every key, and the decisions of all records that came together here.</param>
/// <param name="Replaces">Ids of records that came together in this one and are no more.</param>
public sealed record Person(
    string Name,
    string? WritesAs,
    string? FullName,
    IReadOnlyList<string> Addresses,
    string? Company,
    string? Title,
    bool InAddressBook,
    bool SameOrganization,
    bool IsListed,
    EncounterSet Encounters,
    PersonRecord Record,
    IReadOnlyList<PersonId> Replaces)
{
    public PersonId Id => Record.Id;

    public IReadOnlyList<string> Keys => Record.Keys;

    public Choice Choice => Record.Choice;

    public string? Note => Record.Note;

    public string? IntroducedBy => Record.IntroducedBy;

    public IReadOnlyList<EvidenceKind> Corrected => Record.Corrected;
}
