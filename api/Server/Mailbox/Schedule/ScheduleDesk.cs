using NodaTime;
using OutlookCoffee.Report.Sending;

namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>Does what is due and says when something is due again.</summary>
internal sealed class ScheduleDesk(MailboxMemory memory, SendingDesk sending, IClock clock)
{
    /// <summary>After a failure that may pass by itself.</summary>
    private static readonly Duration Again = Duration.FromMinutes(5);

    /// <param name="read">Begins to read, unless it is being read; false when there is no room for it now.</param>
    public async Task VisitAsync(Func<bool> read)
    {
        var (state, now, isSettled) = (memory.State, clock.GetCurrentInstant(), false);
        if (!IsDue(state, now)) return;
        try
        {
            var due = state.DueAt!.Value;
            var isRead = !(DueRule.NextReading(state, due - Duration.Epsilon) <= now) || read();
            isSettled = (DueRule.IsParked(state) || await sending.SendDueAsync(due)) && isRead;
        }
        finally
        {
            // Also after a failure: a mailbox that stays due would be visited every second. From when the visit began: what fell due since is not passed over.
            await memory.CommitAsync(next => Plan(next, now, isSettled ? null : now + Again));
        }
    }

    /// <summary>
    /// To be called whenever something changed that decides it. What is due already is left to the visit that is about to come, and a visit
    /// within the next minutes stays: it may be the second try of a mail, and one that finds nothing to do plans anew.
    /// </summary>
    public Task PlanAsync() => memory.CommitAsync(state =>
    {
        var now = clock.GetCurrentInstant();
        return IsDue(state, now) ? Change.None : Plan(state, now, soon: state.DueAt <= now + Again ? state.DueAt : null);
    });

    private static bool IsDue(MailboxState state, Instant now) => state.DueAt <= now;

    /// <param name="soon">Something is to be done again by then.</param>
    private static Change Plan(MailboxState state, Instant now, Instant? soon)
    {
        Instant?[] due = [soon, Later(DueRule.NextReading(state, now), now), DueRule.NextReport(state, now)];
        var next = due.Min() ?? DueRule.Never;
        return next == state.DueAt ? Change.None : new Change { DueAt = next };
    }

    /// <summary>A reading that is due is under way by now; should it fail, it is tried again later.</summary>
    private static Instant? Later(Instant? reading, Instant now) => reading is { } at && at <= now ? now + Duration.FromHours(1) : reading;
}
