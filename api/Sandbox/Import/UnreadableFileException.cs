namespace OutlookCoffee.Sandbox.Import;

/// <summary>A file that cannot be what it should be.</summary>
/// <param name="reason">Says why without quoting the file, fit for a log.</param>
internal sealed class UnreadableFileException(string reason) : Exception(reason);
