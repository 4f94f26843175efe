using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>When each kind of thing last happened; null when it never did. The four are never folded into one.</summary>
/// <param name="Crowd">A big meeting, a long list or Cc: shown, never counted as contact.</param>
/// <param name="LastContact">The latest of wrote, heard and met.</param>
public sealed record Clocks(Instant? Wrote, Instant? Heard, Instant? Met, Instant? Crowd, LastContact? LastContact)
{
    public static Clocks Of(EncounterSet encounters, Instant now)
    {
        var wrote = encounters.Latest(EncounterKind.Wrote, now);
        var heard = encounters.Latest(EncounterKind.Heard, now);
        var met = Later(encounters.Latest(EncounterKind.Met, now), encounters.Latest(EncounterKind.MetByHand, now));
        var crowd = Later(encounters.Latest(EncounterKind.CrowdMail, now), encounters.Latest(EncounterKind.CrowdMeeting, now));
        return new Clocks(wrote, heard, met, crowd, Latest(wrote, heard, met));
    }

    /// <summary>A small meeting lies ahead in the calendar, so no coffee has to be found for this person.</summary>
    /// <param name="leaveOut">Starts, in Unix seconds, of meetings that do not count here.</param>
    public static bool HasMeetingAhead(EncounterSet encounters, Instant now, IEnumerable<long>? leaveOut = null)
    {
        var seconds = now.ToUnixTimeSeconds();
        return encounters.Any(encounter =>
            encounter.Kind == EncounterKind.Future && encounter.UnixSeconds > seconds && leaveOut?.Contains(encounter.UnixSeconds) != true);
    }

    /// <summary>Of two at the same second a meeting goes before a mail, and their mail before mine.</summary>
    private static LastContact? Latest(Instant? wrote, Instant? heard, Instant? met)
    {
        LastContact? last = met is { } at ? new LastContact(at, ContactKind.Met) : null;
        if (heard is { } theirs && (last is null || theirs > last.At)) last = new LastContact(theirs, ContactKind.Heard);
        if (wrote is { } mine && (last is null || mine > last.At)) last = new LastContact(mine, ContactKind.Wrote);
        return last;
    }

    private static Instant? Later(Instant? one, Instant? other) =>
        one is { } a && other is { } b ? Instant.Max(a, b) : one ?? other;
}

public sealed record LastContact(Instant At, ContactKind Kind);

public enum ContactKind
{
    Wrote,
    Heard,
    Met,
}
