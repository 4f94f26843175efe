using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>One coffee from the moment the user asked for it; kept for the year's count.</summary>
/// <param name="Id"><c>c_</c> and 32 hexadecimal digits; also the event's transaction id and tag.</param>
/// <param name="RequestHash">Of the request that the idempotency key came with: the same key with another request is refused.</param>
/// <param name="Attendees">Who is invited when it is sent.</param>
/// <param name="Zone">IANA; the zone the user saw the time in.</param>
/// <param name="EventId">Graph's; null until the event is known to be written.</param>
/// <param name="Week">The ISO week it was asked for in, for example <c>2026-W48</c>.</param>
public sealed record CoffeeRecord(
    string Id,
    string IdempotencyKey,
    string RequestHash,
    PersonId PersonId,
    string PersonName,
    IReadOnlyList<string> Attendees,
    CoffeeKind Kind,
    Instant Start,
    Instant End,
    string Zone,
    CoffeeState State,
    string? EventId,
    string? WebLink,
    string? TheirResponse,
    string? Note,
    string Week,
    Instant AskedAt)
{
    /// <summary>When the invitation went out; null for a hold, and for what was stored before this was kept.</summary>
    public Instant? InvitedAt { get; init; }

    /// <summary>The time that they proposed instead; both null when they did not.</summary>
    public Instant? ProposedStart { get; init; }

    public Instant? ProposedEnd { get; init; }

    /// <summary>Held or missed because the user said so.</summary>
    public bool IsUsersWord { get; init; }

    /// <summary>Somebody else knows of it: an invitation went out or is going out.</summary>
    public bool IsInvitation => State is CoffeeState.Invited or CoffeeState.Accepted or CoffeeState.Declined;

    /// <summary>Stands in the way of another coffee at its time; one that is being written does too, whether or not it will stand.</summary>
    public bool TakesTime => State is CoffeeState.Writing or CoffeeState.Draft or CoffeeState.Invited or CoffeeState.Accepted;

    /// <summary>Open: it is known to stand in the calendar, and its time has not passed.</summary>
    public bool IsOpen(Instant now) => State is CoffeeState.Draft or CoffeeState.Invited or CoffeeState.Accepted && End > now;
}

/// <summary>Where a coffee stands. The names are stored.</summary>
public enum CoffeeState
{
    /// <summary>The event is being written; after a crash it is looked for by its tag.</summary>
    Writing,

    /// <summary>A hold: in the user's calendar only.</summary>
    Draft,
    Invited,
    Accepted,
    Declined,
    Cancelled,

    /// <summary>It took place.</summary>
    Held,
    Missed,
}
