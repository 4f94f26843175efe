using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Mailbox;

/// <summary>Everything held about a mailbox, in a form that can be read without the product.</summary>
[Immutable]
public sealed record Export(
    Profile? Profile,
    Settings Settings,
    Reading Reading,
    IReadOnlyList<ExportedCorrespondent> Correspondents,
    IReadOnlyList<Card> AddressBook,
    IReadOnlyList<PersonRecord> People,
    IReadOnlyList<IdentityDecision> Decisions,
    IReadOnlyList<WeekRecord> Weeks,
    IReadOnlyList<CoffeeRecord> Coffees);

public sealed record ExportedCorrespondent(string Address, IReadOnlyList<string> Names, string? WritesAs, IReadOnlyList<ExportedEncounter> Encounters);

public sealed record ExportedEncounter(Instant At, EncounterKind Kind);
