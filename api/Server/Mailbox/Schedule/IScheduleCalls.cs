namespace OutlookCoffee.Mailbox.Schedule;

/// <summary>What a mailbox does by itself.</summary>
public interface IScheduleCalls
{
    /// <summary>Does what is due; nothing when nothing is.</summary>
    Task Visit();
}
