namespace OutlookCoffee.People;

/// <summary>All that people are put together from. The order of the elements decides nothing, but for the decisions.</summary>
/// <param name="Cards">Addresses as written.</param>
/// <param name="Correspondents">Addresses normalized, each once.</param>
/// <param name="Records">What <see cref="Person.Record"/> was when last stored; feeding it back changes nothing.</param>
/// <param name="Decisions">Oldest first.</param>
public sealed record Traces(
    IReadOnlyList<Card> Cards,
    IReadOnlyList<Correspondent> Correspondents,
    IReadOnlyList<PersonRecord> Records,
    IReadOnlyList<IdentityDecision> Decisions,
    Owner Owner);
