using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>A coffee as the API shows one.</summary>
/// <param name="Start">In the zone the user saw it in.</param>
/// <param name="State"><c>draft</c> is a hold in the user's calendar only.</param>
/// <param name="EventId">Graph's id of the event in the user's calendar.</param>
/// <param name="TheirResponse">Graph's word for their answer; null while nobody is invited.</param>
/// <param name="Note">What the user noted of it.</param>
/// <param name="ProposedTime">Null unless they proposed another time.</param>
[Immutable]
public sealed record CoffeeView(
    string Id,
    string PersonId,
    string PersonName,
    CoffeeKind Kind,
    OffsetDateTime Start,
    OffsetDateTime End,
    string TimeZone,
    CoffeeStateView State,
    string? EventId,
    string? WebLink,
    string? TheirResponse,
    string? Note,
    ProposedTimeView? ProposedTime);

/// <summary>Another time, proposed by whom was invited.</summary>
public sealed record ProposedTimeView(OffsetDateTime Start, OffsetDateTime End);

public enum CoffeeStateView
{
    Draft,
    Invited,
    Accepted,
    Declined,
    Cancelled,
    Held,
    Missed,
}

/// <summary>What a coffee is asked for with.</summary>
/// <param name="Subject">As the user changed it; null = as it is drafted. So with the body and the location.</param>
[Immutable]
public sealed record CoffeeRequest(
    string PersonId,
    OffsetDateTime Start,
    OffsetDateTime End,
    CoffeeKind Kind,
    bool Send = false,
    string? Subject = null,
    string? Body = null,
    string? Location = null);

/// <summary>Times that suit.</summary>
/// <param name="NoSlotBecause">Which rule removed how many other times.</param>
/// <param name="TheirCalendar"><c>visible</c> or <c>hidden</c>.</param>
/// <param name="StepDown">What to offer instead when there is no slot; null when there is one.</param>
[Immutable]
public sealed record SlotsView(
    IReadOnlyList<SlotView> Slots, IReadOnlyList<RuleCountView> NoSlotBecause, string TheirCalendar, CoffeeKind? StepDown);

/// <param name="Theirs"><c>free</c>, <c>tentative</c> or <c>unknown</c>.</param>
/// <param name="Mine"><c>tentative</c> when it lies over something tentative of the user's own, because nothing else was left; else <c>free</c>.</param>
public sealed record SlotView(OffsetDateTime Start, OffsetDateTime End, string TimeZone, string Theirs, string Mine);

public sealed record RuleCountView(string Rule, int Count);

/// <summary>A drafted invitation; nothing is written anywhere.</summary>
[Immutable]
public sealed record InviteView(
    string Subject,
    string Body,
    IReadOnlyList<string> Attendees,
    OffsetDateTime Start,
    OffsetDateTime End,
    string TimeZone,
    string Location,
    bool Online,
    string OutlookLink);

/// <summary>What came of asking for a coffee: the coffee, or why not and which times are free instead.</summary>
[Immutable]
public sealed record Booking(CoffeeView? Coffee, Refusal? Refusal, IReadOnlyList<SlotView>? Slots)
{
    public static implicit operator Booking(CoffeeView coffee) => new(coffee, null, null);

    public static implicit operator Booking(Refusal refusal) => new(null, refusal, null);
}

/// <summary>The coffees of one year.</summary>
/// <param name="SkippedWeeks">The ISO weeks of that year in which the user wanted none, for example <c>2026-W40</c>; the earliest first.</param>
[Immutable]
public sealed record YearView(int Year, int Goal, int Held, int Booked, IReadOnlyList<string> SkippedWeeks, IReadOnlyList<CoffeeView> Items);
