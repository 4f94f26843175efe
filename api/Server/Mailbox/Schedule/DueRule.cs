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

    /// <summary>Null when it is not to be read by itself: it was never read, or the user has to sign in again.</summary>
    public static Instant? NextReading(MailboxState state, Instant now)
    {
        if (state.Reading.CompletedAt is not { } last || IsParked(state)) return null;
        var daily = last + ReadEvery;
        if (NextReport(state, now) is not { } report) return daily;
        var before = report - Duration.FromMinutes(MinutesBefore(state.Id));
        return before > last && before < daily ? before : daily;
    }

    /// <summary>Null when none is wanted, or none can be sent.</summary>
    public static Instant? NextReport(MailboxState state, Instant now) =>
        state.Settings.Report.Enabled && state.Reading.CompletedAt is not null && !IsParked(state)
            ? ReportSchedule.Next(state.Settings.Report, state.Zone, now).At
            : null;

    /// <summary>The same in every process.</summary>
    private static int MinutesBefore(MailboxId id) =>
        ReadBefore.Latest + (int)(BinaryPrimitives.ReadUInt32LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id.ToString()))) % (ReadBefore.Earliest - ReadBefore.Latest));

    /// <summary>Nothing is read or sent before the user signs in again.</summary>
    public static bool IsParked(MailboxState state) => state.Reading.Problem?.Kind is "sign-in" or "consent";
}
