using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Takes in what a sync reads, page after page, and tells who asks how far it is.</summary>
internal sealed class ReadingDesk(MailboxMemory memory, IClock clock)
{
    private const int KeptSteps = 1_000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly List<SyncProgress> steps = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SyncPhase? phase;
    private Instant? startedAt;
    private long number;

    /// <summary>The run under way; null when none is.</summary>
    public Guid? Run { get; private set; }

    public SyncProgress Now => new(
        number, State, phase, memory.State.Reading.Messages + memory.State.Reading.Tail, startedAt, memory.State.Reading.CompletedAt, memory.State.Reading.Problem);

    private SyncState State =>
        Run is not null ? SyncState.Running
        : memory.State.Reading.Problem is not null ? SyncState.Failed
        : memory.State.Reading.CompletedAt is not null ? SyncState.Idle
        : SyncState.Never;

    public Guid Begin()
    {
        startedAt = clock.GetCurrentInstant();
        phase = SyncPhase.Contacts;
        Run = Guid.NewGuid();
        steps.Clear();
        Step();
        return Run.Value;
    }

    /// <summary>Stops listening to the run under way; what it still hands over is refused.</summary>
    public void Stop()
    {
        Run = null;
        phase = null;
        Step();
    }

    public async Task<IReadOnlyList<SyncProgress>> After(long seen)
    {
        // A new listener hears the run under way from its first step; without one, how the last one ended.
        if (seen < 0) return Run is null ? [Now] : [.. steps];
        if (number <= seen) await Task.WhenAny(changed.Task, Task.Delay(LongestWait));
        return [.. steps.Where(step => step.Number > seen)];
    }

    public async Task<Reading?> Take(Guid run, Func<MailboxState, Change> decide)
    {
        if (run != Run) return null;
        await memory.CommitAsync(decide);
        Step();
        return memory.State.Reading;
    }

    public Reading? Enter(Guid run, SyncPhase entered)
    {
        if (run != Run) return null;
        phase = entered;
        Step();
        return memory.State.Reading;
    }

    public async Task Finish(Guid run, Refusal? problem)
    {
        if (run != Run) return;
        await memory.CommitAsync(state => new Change
        {
            Reading = state.Reading with { Problem = problem, CompletedAt = problem is null ? clock.GetCurrentInstant() : state.Reading.CompletedAt },
        });
        Stop();
    }

    private void Step()
    {
        number++;
        steps.Add(Now);
        if (steps.Count > KeptSteps) steps.RemoveRange(0, steps.Count - KeptSteps);
        var waiting = changed;
        changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.SetResult();
    }
}
