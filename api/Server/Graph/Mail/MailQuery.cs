using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Which messages are asked for; always the newest first.</summary>
/// <param name="Range">Of received time.</param>
/// <param name="Folder">Only those that lie in this folder; null = of the whole mailbox.</param>
/// <param name="From">Only those that one of these addresses sent; empty = everybody's.</param>
/// <param name="WithHeaders">
/// With internet headers, which make a page about ten times larger and very large pages are answered 504: so the pages are smaller.
/// </param>
internal sealed record MailQuery(ReadRange Range, string? Folder = null, IReadOnlyList<string>? From = null, bool WithHeaders = false);
