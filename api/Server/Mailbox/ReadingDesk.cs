using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Takes in what a sync reads, page after page, and tells who asks how far it is.</summary>
internal sealed class ReadingDesk(MailboxMemory memory, IClock clock)
{
    private const int KeptSteps = 1_000;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly List<SyncProgress> steps = [];
    private readonly SyncPace pace = new();
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SyncPhase? phase;
    private FoldersRead? folders;
    private Instant? startedAt;
    private long number;

    /// <summary>The run under way; null when none is.</summary>
    public Guid? Run { get; private set; }

    public SyncProgress Now
    {
        get
        {
            var reading = memory.State.Reading;
            var read = reading.Messages + reading.Tail;
            long? total = Run is null || folders is null ? null : folders.Folders.Sum(one => (long)one.Total);
            var left = phase == SyncPhase.Mail && total is { } all ? pace.SecondsLeft(read, all) : null;
            return new SyncProgress(
                number, State, phase, read, total is null ? null : folders!.Folders.Count, total, left, startedAt, reading.CompletedAt, reading.Problem);
        }
    }

    private SyncState State =>
        Run is not null ? SyncState.Running
        : memory.State.Reading.Problem is not null ? SyncState.Failed
        : memory.State.Reading.CompletedAt is not null ? SyncState.Idle
        : SyncState.Never;

    public Guid Begin()
    {
        startedAt = clock.GetCurrentInstant();
        phase = SyncPhase.Contacts;
        folders = null;
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
        pace.Read(memory.State.Reading.Messages + memory.State.Reading.Tail, clock.GetCurrentInstant());
        Step();
        return memory.State.Reading;
    }

    public async Task<Reading?> TakeFolders(Guid run, FoldersRead listed)
    {
        if (run != Run) return null;
        folders = listed;
        return await Take(run, state => state.Reading.Folders is not null
            ? Change.None
            : new Change { Reading = state.Reading with { Folders = FolderRule.Baseline(listed.At, listed.Folders, null) } });
    }

    public Task<Reading?> TakeCards(Guid run, IReadOnlyList<Card> cards) => Take(run, state => ReadingChanges.Cards(state, cards, clock.GetCurrentInstant()));

    public Task<Reading?> SettleFolders(Guid run) => Take(run, state => folders is null ? Change.None : ReadingChanges.SettleFolders(state, folders));

    public Reading? Enter(Guid run, SyncPhase entered)
    {
        if (run != Run) return null;
        if (phase != entered) pace.Begin(memory.State.Reading.Messages + memory.State.Reading.Tail, clock.GetCurrentInstant());
        phase = entered;
        Step();
        return memory.State.Reading;
    }

    public async Task Finish(Guid run, Refusal? problem)
    {
        if (run != Run) return;
        await memory.CommitAsync(state => new Change
        {
            Correspondents = [.. state.Unfolded],
            FoldsPages = true,
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
