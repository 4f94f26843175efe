using OutlookCoffee.Coffee;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>This week's proposal.</summary>
/// <param name="Week">The ISO week, for example <c>2026-W48</c>.</param>
/// <param name="AskFirst">Better a short mail with three times than an invitation out of the blue.</param>
/// <param name="EmptyBecause">Why each candidate fell out; null unless <paramref name="State"/> is <c>none</c>.</param>
/// <param name="Minutes">How long a meeting of this kind may be: longer after a long silence.</param>
/// <param name="Offers">Next steps with people of this and earlier weeks.</param>
[Immutable]
public sealed record ThisWeek(
    string Week,
    WeekState State,
    PersonView? Person,
    CoffeeKind Kind,
    bool AskFirst,
    IReadOnlyList<PersonView> Alternates,
    IReadOnlyList<ReasonView>? EmptyBecause,
    YearSoFar Year,
    CoffeeView? Coffee,
    int Minutes,
    IReadOnlyList<OfferView> Offers);

/// <summary>How many fell out for one reason.</summary>
public sealed record ReasonView(string Reason, int Count);

public sealed record YearSoFar(int Year, int Held, int Booked, int Goal);

/// <summary>Where the week stands.</summary>
public enum WeekState
{
    Proposed,
    Drafted,
    Booked,
    Held,
    Skipped,
    None,
}
