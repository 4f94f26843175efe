using NodaTime;

namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>What decides when a mailbox has something to do.</summary>
/// <param name="LastRead">When it was read to its end; null = never.</param>
/// <param name="IsParked">Nothing is read or sent before the user signs in again.</param>
internal sealed record Routine(MailboxId Id, ReportSettings Report, DateTimeZone Zone, Instant? LastRead, bool IsParked)
{
    /// <summary>As it is, or as it will be after a change.</summary>
    public static Routine Of(MailboxState state, Change? change = null)
    {
        var (settings, reading) = (change?.Settings ?? state.Settings, change?.Reading ?? state.Reading);
        var zone = MailboxState.ZoneOf(settings, change?.Profile ?? state.Profile);
        return new Routine(state.Id, settings.Report, zone, reading.CompletedAt, reading.Problem?.Kind is "sign-in" or "consent");
    }
}
