using NodaTime;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Mailbox;

/// <summary>A mailbox's state and the one way to change it: decide, write, and only then take over in memory.</summary>
internal sealed class MailboxMemory(MailboxId id, MailboxStore store, IClock clock)
{
    private const int Tries = 5;

    public MailboxState State { get; private set; } = new(id, Snapshot.Empty);

    public async Task LoadAsync() => State = new MailboxState(id, await store.LoadAsync(id));

    /// <summary>
    /// Writes what <paramref name="decide"/> makes of the present state. Two activations of one grain may exist for a moment while a
    /// cluster changes; the one that lost reloads and decides again.
    /// </summary>
    public async Task CommitAsync(Func<MailboxState, Change> decide)
    {
        for (var attempt = 1; attempt <= Tries; attempt++)
        {
            var change = decide(State);
            if (ReferenceEquals(change, Change.None)) return;
            change = DueRule.Planned(State, change, clock.GetCurrentInstant());
            if (await store.SaveAsync(id, State.Version, change) is { } version)
            {
                State.Apply(change, version);
                return;
            }

            await LoadAsync();
        }

        throw new InvalidOperationException("The mailbox was changed by somebody else again and again.");
    }

    public async Task EraseAsync()
    {
        await store.EraseAsync(id);
        State = new MailboxState(id, Snapshot.Empty);
    }
}
