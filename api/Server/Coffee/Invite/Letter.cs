namespace OutlookCoffee.Coffee.Invite;

/// <summary>A mail that the user sends from Outlook's own form; it is never sent from here.</summary>
/// <param name="Body">Plain text, lines separated by <c>\n</c>.</param>
public sealed record Letter(string Subject, string Body);
