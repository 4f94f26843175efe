using NodaTime;

namespace OutlookCoffee.Sandbox.World;

/// <summary>One row of a calendar: a single event or the master of a series (occurrences are made on the fly).</summary>
public sealed class CalendarEvent
{
    public required string Id { get; init; }
    public required string ICalUId { get; init; }
    public required string Subject { get; set; }
    public string Body { get; set; } = "";
    public string Location { get; set; } = "";

    /// <summary>Wall clock in <see cref="TimeZone"/>.</summary>
    public required LocalDateTime Start { get; set; }

    /// <summary>Wall clock in <see cref="TimeZone"/>; for an all-day event the midnight after the last day.</summary>
    public required LocalDateTime End { get; set; }

    /// <summary>IANA id.</summary>
    public required string TimeZone { get; set; }

    public bool IsAllDay { get; set; }
    public bool IsCancelled { get; set; }
    public bool IsOnlineMeeting { get; set; }
    public bool ResponseRequested { get; set; } = true;
    public bool HideAttendees { get; set; }
    public bool AllowNewTimeProposals { get; set; } = true;

    /// <summary><c>free</c>, <c>tentative</c>, <c>busy</c>, <c>oof</c>, <c>workingElsewhere</c> or <c>unknown</c>.</summary>
    public string ShowAs { get; set; } = "busy";

    /// <summary><c>normal</c>, <c>personal</c>, <c>private</c> or <c>confidential</c>.</summary>
    public string Sensitivity { get; set; } = "normal";

    public required MailAddress Organizer { get; init; }
    public required bool IsOrganizer { get; init; }

    /// <summary>The owner's own answer: <c>none</c>, <c>organizer</c>, <c>tentativelyAccepted</c>, <c>accepted</c>, <c>declined</c>, <c>notResponded</c>.</summary>
    public string Response { get; set; } = "none";

    public List<Attendee> Attendees { get; set; } = [];

    /// <summary>Null for a single event.</summary>
    public Recurrence? Recurrence { get; set; }

    public string? TransactionId { get; init; }

    /// <summary>Single-value extended properties: id (as Graph writes it) to value.</summary>
    public Dictionary<string, string> ExtendedProperties { get; } = [];

    public required Instant Created { get; init; }
    public required Instant Modified { get; set; }
}

/// <summary>Somebody invited.</summary>
/// <param name="Type"><c>required</c>, <c>optional</c> or <c>resource</c>.</param>
/// <param name="Response">As <see cref="CalendarEvent.Response"/>.</param>
/// <param name="Proposal">The other time that came with the answer; the organizer's copy alone has it.</param>
public sealed record Attendee(MailAddress Who, string Type = "required", string Response = "none", Instant? AnsweredAt = null, ProposedTime? Proposal = null);

/// <summary>Another time that an attendee would rather meet, in [Start, End).</summary>
public sealed record ProposedTime(Instant Start, Instant End);

/// <summary>How a series repeats.</summary>
/// <param name="Rule">RFC 5545's RRULE without the name, for example <c>FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20261231T000000Z</c>.</param>
/// <param name="Exceptions">Days (in the series' zone) that were cancelled (null) or moved and changed (the event that stands instead).</param>
public sealed record Recurrence(string Rule, IReadOnlyDictionary<LocalDate, CalendarEvent?> Exceptions);
