namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>
/// The one clock of a cluster, key 0: it looks every second which mailboxes have something to do. Orleans' reminders would drop what falls
/// due while the cluster is down; the due times stand in our own table.
/// </summary>
public interface IClockGrain : IGrainWithIntegerKey
{
    /// <summary>Keeps the clock going, and starts it on the node that is left when another went.</summary>
    Task KeepGoing();

    /// <summary>Visits whoever is due now; answers how many were.</summary>
    Task<int> Tick();
}
