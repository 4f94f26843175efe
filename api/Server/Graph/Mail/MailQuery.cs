using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Which messages are asked for; the newest first.</summary>
/// <param name="Range">Of received time.</param>
/// <param name="Folder">Only those that lie in this folder; null = of the whole mailbox.</param>
/// <param name="From">Only those that one of these addresses sent; empty = everybody's.</param>
/// <param name="WithHeaders">
/// With internet headers, which make a page about ten times larger and very large pages are answered 504: so the pages are smaller.
/// </param>
/// <param name="Seconds">Only those received in these Unix seconds, in any order; empty = all of the range.</param>
internal sealed record MailQuery(ReadRange Range, string? Folder = null, IReadOnlyList<string>? From = null, bool WithHeaders = false, IReadOnlyList<long>? Seconds = null);
