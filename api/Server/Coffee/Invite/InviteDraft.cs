namespace OutlookCoffee.Coffee.Invite;

/// <summary>What the user is shown, may change, and only then sends.</summary>
/// <param name="Body">Plain text, lines separated by <c>\n</c>.</param>
/// <param name="Location">Empty when online or not decided.</param>
public sealed record InviteDraft(string Subject, string Body, string Location, bool Online);
