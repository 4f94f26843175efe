namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>
/// The one clock of a cluster, key 0: it looks every second which mailboxes have something to do. Orleans' reminders would drop what falls
/// due while the cluster is down; the due times stand in our own table.
/// </summary>
public interface IClockGrain : IGrainWithIntegerKey
{
    /// <summary>Keeps the clock going, and starts it on the node that is left when another went.</summary>
    Task KeepGoing();

    /// <summary>Begins to visit who is due now, as many as there is room for; answers how many.</summary>
    Task<int> Tick();
}
