namespace OutlookCoffee.Mailbox;

/// <summary>By this a message is counted once.</summary>
/// <param name="Seconds">Received, in whole Unix seconds.</param>
/// <param name="Id">A hash of its id: only messages of one second are told apart by it.</param>
/// <param name="Folder">The id of the folder it lies in; null when Graph does not say.</param>
internal readonly record struct MessageMark(long Seconds, int Id, string? Folder);
