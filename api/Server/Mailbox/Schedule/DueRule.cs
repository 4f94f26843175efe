using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookCoffee.Report.Sending;

namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>When a mailbox has something to do next without anybody asking.</summary>
internal static class DueRule
{
    /// <summary>Far enough to mean never: until the user comes back, or something changes.</summary>
    public static Instant Never { get; } = Instant.FromUtc(9999, 1, 1, 0, 0);

    /// <summary>The mail speaks of what was read shortly before; each mailbox at a minute of its own, because many are due at the same time.</summary>
    private static readonly (int Latest, int Earliest) ReadBefore = (30, 120);
    private static readonly Duration ReadEvery = Duration.FromHours(24);

    /// <summary>After a failure that may pass by itself.</summary>
    public static Duration Again { get; } = Duration.FromMinutes(5);

    /// <summary>
    /// The change together with when something is due after it, if it decides that: both are written at once, so that a crash loses
    /// neither. What is due already is left to the visit that is about to come, and a visit within the next minutes stays: it may be the
    /// second try of a mail, and one that finds nothing to do plans anew.
    /// </summary>
    public static Change Planned(MailboxState state, Change change, Instant now)
    {
        var (before, after) = (Routine.Of(state), Routine.Of(state, change));
        if (after == before || state.DueAt <= now) return change;
        return change with { DueAt = Next(after, now, soon: state.DueAt <= now + Again ? state.DueAt : null) };
    }

    /// <param name="soon">Something is to be done again by then.</param>
    public static Instant Next(Routine routine, Instant now, Instant? soon)
    {
        Instant?[] due = [soon, Later(NextReading(routine, now), now), NextReport(routine, now)];
        return due.Min() ?? Never;
    }

    /// <summary>Null when it is not to be read by itself: it was never read, or the user has to sign in again.</summary>
    public static Instant? NextReading(Routine routine, Instant now)
    {
        if (routine.LastRead is not { } last || routine.IsParked) return null;
        var daily = last + ReadEvery;
        if (NextReport(routine, now) is not { } report) return daily;
        var before = report - Duration.FromMinutes(MinutesBefore(routine.Id));
        return before > last && before < daily ? before : daily;
    }

    /// <summary>Null when none is wanted, or none can be sent.</summary>
    private static Instant? NextReport(Routine routine, Instant now) =>
        routine.Report.Enabled && routine.LastRead is not null && !routine.IsParked ? ReportSchedule.Next(routine.Report, routine.Zone, now).At : null;

    /// <summary>A reading that is due is under way by now; should it fail, it is tried again later.</summary>
    private static Instant? Later(Instant? reading, Instant now) => reading is { } at && at <= now ? now + Duration.FromHours(1) : reading;

    /// <summary>The same in every process.</summary>
    private static int MinutesBefore(MailboxId id) =>
        ReadBefore.Latest + (int)(BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id.ToString()))) % (ReadBefore.Earliest - ReadBefore.Latest));
}
