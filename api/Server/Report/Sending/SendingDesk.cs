using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Report.Mail;
using OutlookCoffee.Storage;
using OutlookCoffee.Web;

namespace OutlookCoffee.Report.Sending;

/// <summary>
/// Sends the weekly mail once. Sending has no key that Graph would know a repetition by, so a mail is claimed first; where its answer was
/// lost, or the server ended in between, the mailbox is searched for it before it is sent again.
/// </summary>
internal sealed class SendingDesk(MailboxMemory memory, ReportDesk reports, ReportStore store, GraphAccess graph, IClock clock)
{
    /// <summary>A mail that left is in the mailbox by then.</summary>
    private static readonly Duration Arrival = Duration.FromMinutes(5);

    /// <param name="planned">When the mailbox was to be visited: what was due before that was nobody's plan.</param>
    /// <returns>False when it is to be tried again soon.</returns>
    public async Task<bool> SendDueAsync(Instant planned)
    {
        var (state, now) = (memory.State, clock.GetCurrentInstant());
        // Off is off at once, also for one that was begun.
        if (!IsWanted(now) || ReportSchedule.Last(state.Settings.Report, state.Zone, Instant.MinValue, now) is not { } due) return true;
        var name = due.Week.ToString();
        var isLate = now - due.At >= ReportSchedule.LatestDelay;
        if (await store.FindAsync(state.Id, name) is { } row) return await Resume(name, row, isLate, now);
        if (due.At < planned || !await store.ClaimAsync(state.Id, name, now)) return true;
        var claimed = new ReportRow(ReportState.Claimed, Whole(now));
        return isLate ? await Settle(name, claimed, ReportState.Skipped) : await Send(name, claimed, await Mail());
    }

    /// <summary>Sends the mail now, once for each key.</summary>
    /// <returns>Null when it was sent, now or before.</returns>
    public async Task<Refusal?> SendNowAsync(string key)
    {
        var (name, now) = ("now " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32], clock.GetCurrentInstant());
        if (await store.FindAsync(memory.State.Id, name) is { } row) return await Resume(name, row, isLate: false, now) ? null : Unsure;
        var mail = await reports.WriteAsync();
        if (mail.Refusal is { } refusal) return refusal;
        if (!await store.ClaimAsync(memory.State.Id, name, now)) return null;
        return await Send(name, new ReportRow(ReportState.Claimed, Whole(now)), mail.Value!) ? null : Unsure;
    }

    private bool IsWanted(Instant now) =>
        memory.State.Settings.Report.Enabled && !(memory.State.Settings.Paused.Until > now.InZone(memory.State.Zone).Date);

    private async Task<bool> Resume(string name, ReportRow row, bool isLate, Instant now)
    {
        if (row.State is ReportState.Sent or ReportState.Skipped) return true;
        if (row.State == ReportState.Claimed)
        {
            if (now - row.At < Arrival) return false;
            if (await WasSent(name, row.At) is not { } wasSent) return false;
            if (wasSent) return await Settle(name, row, ReportState.Sent);
        }

        if (isLate) return await Settle(name, row, ReportState.Skipped);
        var again = new ReportRow(ReportState.Claimed, Whole(now));
        return !await store.MoveAsync(memory.State.Id, name, row, ReportState.Claimed, now) || await Send(name, again, await Mail());
    }

    /// <exception cref="InvalidOperationException">There is nothing to report.</exception>
    private async Task<ReportLetter> Mail() => (await reports.WriteAsync()).Value ?? throw new InvalidOperationException("There is nothing to report yet.");

    private async Task<bool> Send(string name, ReportRow claimed, ReportLetter mail)
    {
        try
        {
            await Sender.SendAsync(mail, memory.State.Profile!, name);
            return await Settle(name, claimed, ReportState.Sent);
        }
        catch (Exception exception) when (GraphProblem.From(exception) is not null)
        {
            // Without an answer it stays claimed: it may have left.
            if (!GraphProblem.IsAmbiguous(exception)) await Settle(name, claimed, ReportState.Refused);
            return false;
        }
    }

    /// <summary>Null when Graph does not say.</summary>
    private async Task<bool?> WasSent(string name, Instant since)
    {
        try
        {
            return await Sender.WasSentAsync(name, since);
        }
        catch (Exception exception) when (GraphProblem.From(exception) is not null)
        {
            return null;
        }
    }

    private async Task<bool> Settle(string name, ReportRow from, ReportState to)
    {
        await store.MoveAsync(memory.State.Id, name, from, to, clock.GetCurrentInstant());
        return true;
    }

    private MailSender Sender => graph.For(memory.State.Id, Patience.Person).Sender;

    /// <summary>As it is stored.</summary>
    private static Instant Whole(Instant now) => Instant.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds());

    private static Refusal Unsure { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "graph-unreachable", "Microsoft 365 did not say whether the mail was sent.",
        "Look into your inbox. The same request with the same Idempotency-Key, five minutes later, never sends a second one.");
}
