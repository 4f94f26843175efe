using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.People;

/// <summary>A person as the API shows one.</summary>
/// <param name="SameOrganization">Whether an address of theirs is in the user's own organization.</param>
/// <param name="Why">One sentence for a person to read.</param>
/// <param name="NotCounted">What happened between the two that is no contact, by kind; kinds that never happened are left out.</param>
/// <param name="Corrections">What the user judged otherwise than the rule does, and what holds therefore.</param>
/// <param name="Coffee">The open coffee with this person, or null.</param>
/// <param name="Asked">The letter that asked them first and is still a matter between the two, or null.</param>
/// <param name="History">The last 36 months, oldest first; null in lists.</param>
[Immutable]
public sealed record PersonView(
    string Id,
    string Name,
    IReadOnlyList<string> Addresses,
    string? Company,
    string? Title,
    bool InAddressBook,
    bool SameOrganization,
    ClocksView Clocks,
    LastContactView? LastContact,
    RhythmView Rhythm,
    string Why,
    IReadOnlyList<NotCountedView> NotCounted,
    IReadOnlyList<Correction> Corrections,
    ChoiceView Choice,
    string? Note,
    string? IntroducedBy,
    CoffeeView? Coffee,
    AskedView? Asked,
    IReadOnlyList<MonthView>? History)
{
    /// <summary>Days on which the two met by the user's word, oldest first.</summary>
    public IReadOnlyList<LocalDate> MetOn { get; init; } = [];
}

/// <summary>When each kind of contact last happened; null = never.</summary>
public sealed record ClocksView(Instant? Wrote, Instant? Heard, Instant? Met, Instant? Crowd);

/// <param name="Kind"><c>wrote</c>, <c>heard</c> or <c>met</c>.</param>
public sealed record LastContactView(Instant At, string Kind);

/// <param name="UsualGapDays">Days between two conversations; null with too little history.</param>
/// <param name="SilenceDays">Whole days since the last contact; null when there was none.</param>
/// <param name="Ratio">Silence divided by the usual gap.</param>
/// <param name="Contacts">Days with contact that were judged.</param>
/// <param name="Weeks">Different weeks with contact that were judged.</param>
/// <param name="OnlyMet">Every contact in the judged time was a meeting: the two met rather than were in touch.</param>
/// <param name="ResumeInTen">Of ten such ties, about how many pick up again by themselves; null unless slipping or dormant.</param>
public sealed record RhythmView(
    int? UsualGapDays, int? SilenceDays, double? Ratio, int Contacts, int Weeks, int? ResumeInTen, RhythmState State, bool OnlyMet);

public sealed record NotCountedView(string Kind, int Count);

public sealed record ChoiceView(ChoiceKind Kind, LocalDate? Until, int? EveryDays);

/// <param name="Month"><c>2026-02</c>.</param>
public sealed record MonthView(string Month, int Wrote, int Heard, int Met);

/// <param name="NextCursor">Null on the last page.</param>
[Immutable]
public sealed record PeoplePage(IReadOnlyList<PersonView> Items, string? NextCursor);

/// <summary>The two people that one became.</summary>
[Immutable]
public sealed record SplitPeople(PersonView First, PersonView Second);

/// <summary>Which people a list shows.</summary>
public enum PeopleView
{
    Quiet,
    All,
    LetGo,
    Snoozed,
    Pinned,

    /// <summary>Addresses left out as machines or lists; in no other view and no count.</summary>
    NotPeople,
}
