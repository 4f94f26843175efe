using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Report;

/// <summary>What the weekly mail says, as <c>GET /api/report</c> gives it; <see cref="Mail.ReportMail"/> writes the mail from it.</summary>
/// <param name="Week">The ISO week, for example <c>2026-W48</c>.</param>
/// <param name="Language">BCP 47, of the words that it is written in: one of those that the product speaks.</param>
/// <param name="FirstName">How the user is greeted; null when that cannot be told.</param>
/// <param name="Person">This week's person; null when there is none.</param>
/// <param name="AskLink">Opens Outlook's form for a short mail that asks first; null when an invitation is as good.</param>
/// <param name="Times">At most three, in the order of the calendar; empty unless somebody is proposed.</param>
/// <param name="Coffee">This week's own coffee, once there is one.</param>
/// <param name="Slipping">At most five others who went quiet.</param>
/// <param name="Ahead">Other coffees to come, the next one first.</param>
/// <param name="Open">What waits for an answer, theirs or the user's.</param>
/// <param name="EmptyBecause">Why each candidate fell out; empty unless nobody is proposed.</param>
/// <param name="Pane">Opens the task pane.</param>
[Immutable]
public sealed record WeeklyReport(
    string Week,
    string Language,
    string? FirstName,
    WeekState State,
    CoffeeKind Kind,
    ReportPerson? Person,
    Uri? AskLink,
    IReadOnlyList<ReportTime> Times,
    ReportCoffee? Coffee,
    IReadOnlyList<ReportPerson> Slipping,
    IReadOnlyList<ReportCoffee> Ahead,
    IReadOnlyList<ReportStep> Open,
    IReadOnlyList<ReasonView> EmptyBecause,
    YearSoFar Year,
    Uri Pane,
    ReportLinks Links);

/// <param name="Why">One sentence in the report's language.</param>
public sealed record ReportPerson(string Id, string Name, string? Company, string? Title, string Why, ReportContact? LastContact);

/// <param name="On">The day in the user's zone.</param>
/// <param name="Kind"><c>wrote</c>, <c>heard</c> or <c>met</c>.</param>
public sealed record ReportContact(LocalDate On, string Kind);

/// <param name="Start">In the user's zone, as the end is.</param>
/// <param name="Theirs"><c>free</c>, <c>tentative</c> or <c>unknown</c>.</param>
/// <param name="OverTentative">It lies over something tentative of the user's own.</param>
/// <param name="Link">Opens Outlook's own form for an invitation, filled in. It needs nothing of this server.</param>
public sealed record ReportTime(OffsetDateTime Start, OffsetDateTime End, string TimeZone, string Theirs, bool OverTentative, Uri Link);

/// <param name="Start">In the user's zone, as the end is.</param>
/// <param name="TheirResponse">Graph's word for their answer.</param>
/// <param name="Link">Opens it in the calendar; null when there is no event.</param>
public sealed record ReportCoffee(
    string Id, string PersonName, CoffeeKind Kind, OffsetDateTime Start, OffsetDateTime End, CoffeeStateView State, string? TheirResponse, Uri? Link);

/// <summary>Something between the user and somebody that is not settled yet.</summary>
/// <param name="Start">The time they proposed instead, in the user's zone; null for every other kind.</param>
/// <param name="AskedOn">When the user wrote; null unless that is what waits.</param>
public sealed record ReportStep(string PersonName, ReportStepKind Kind, OffsetDateTime? Start, OffsetDateTime? End, LocalDate? AskedOn);

public enum ReportStepKind
{
    /// <summary>They answered the letter: now they may be invited.</summary>
    Answered,

    /// <summary>Ten days without a word.</summary>
    NoAnswer,
    Declined,

    /// <summary>They proposed another time.</summary>
    NewTime,

    /// <summary>The user wrote less than ten days ago.</summary>
    Asked,
}
