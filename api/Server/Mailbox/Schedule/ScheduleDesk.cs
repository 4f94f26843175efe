using NodaTime;
using OutlookCoffee.Report.Sending;

namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>Does what is due and says when something is due again.</summary>
internal sealed class ScheduleDesk(MailboxMemory memory, SendingDesk sending, IClock clock)
{
    /// <param name="read">Begins to read, unless it is being read; false when there is no room for it now.</param>
    public async Task VisitAsync(Func<bool> read)
    {
        var (state, now, isSettled) = (memory.State, clock.GetCurrentInstant(), false);
        if (state.DueAt is not { } due || due > now) return;
        try
        {
            var routine = Routine.Of(state);
            var isRead = !(DueRule.NextReading(routine, due - Duration.Epsilon) <= now) || read();
            isSettled = (routine.IsParked || await sending.SendDueAsync(due)) && isRead;
        }
        finally
        {
            // Also after a failure: a mailbox that stays due would be visited every second. From when the visit began: what fell due since is not passed over.
            await memory.CommitAsync(next => Plan(next, now, isSettled ? null : now + DueRule.Again));
        }
    }

    private static Change Plan(MailboxState state, Instant now, Instant? soon)
    {
        var next = DueRule.Next(Routine.Of(state), now, soon);
        return next == state.DueAt ? Change.None : new Change { DueAt = next };
    }
}
