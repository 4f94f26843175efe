using NodaTime;
using OutlookCoffee.Report.Sending;

namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>Does what is due and says when something is due again.</summary>
internal sealed class ScheduleDesk(MailboxMemory memory, SendingDesk sending, IClock clock)
{
    /// <summary>After a failure that may pass by itself.</summary>
    private static readonly Duration Again = Duration.FromMinutes(5);

    /// <param name="read">Begins to read, unless it is being read.</param>
    public async Task VisitAsync(Func<Task> read)
    {
        var (state, now, isSettled) = (memory.State, clock.GetCurrentInstant(), false);
        if (state.DueAt is not { } due || due > now) return;
        try
        {
            if (DueRule.NextReading(state, due - Duration.Epsilon) <= now) await read();
            isSettled = await sending.SendDueAsync(due);
        }
        finally
        {
            // Also after a failure: a mailbox that stays due would be visited every second.
            await PlanAsync(isSettled ? null : now + Again);
        }
    }

    /// <summary>To be called whenever something changed that decides it.</summary>
    /// <param name="soon">Something is to be done again by then.</param>
    public Task PlanAsync(Instant? soon = null) => memory.CommitAsync(state =>
    {
        var now = clock.GetCurrentInstant();
        Instant?[] due = [soon, Later(DueRule.NextReading(state, now), now), DueRule.NextReport(state, now)];
        var next = due.Min() ?? DueRule.Never;
        return next == state.DueAt ? Change.None : new Change { DueAt = next };
    });

    /// <summary>A reading that is due is under way by now; should it fail, it is tried again later.</summary>
    private static Instant? Later(Instant? reading, Instant now) => reading is { } at && at <= now ? now + Duration.FromHours(1) : reading;
}
