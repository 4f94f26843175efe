using OutlookCoffee.Mailbox.Schedule;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>How many mailboxes the cluster's clock visits at this moment.</summary>
internal sealed class VisitCount : IOutgoingGrainCallFilter
{
    private readonly Lock gate = new();
    private TaskCompletionSource changed = new();
    private int now;

    public int Now => now;

    /// <summary>Ends when another visit ended.</summary>
    public Task Changed
    {
        get { lock (gate) return changed.Task; }
    }

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        if (context.MethodName != nameof(IScheduleCalls.Visit))
        {
            await context.Invoke();
            return;
        }

        Interlocked.Increment(ref now);
        try
        {
            await context.Invoke();
        }
        finally
        {
            Interlocked.Decrement(ref now);
            lock (gate)
            {
                changed.SetResult();
                changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            }
        }
    }

    /// <summary>Until nobody is visited.</summary>
    public async Task None()
    {
        for (var next = Changed; now > 0; next = Changed) await next;
    }
}
