using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>Where messages are read, changed and sent.</summary>
internal static class MessageRoutes
{
    public static readonly IReadOnlyList<Route> All =
    [
        new("GET", "messages", MessageList.OfMailbox),
        new("GET", "messages/{message}", MessageList.One),
        new("PATCH", "messages/{message}", MessageChanges.Update),
        new("DELETE", "messages/{message}", MessageChanges.Delete),
        new("POST", "messages/{message}/move", MessageChanges.Move),
        new("GET", "mailFolders/{folder}/messages", MessageList.OfFolder),
        new("GET", "mailFolders/{folder}/messages/delta", MessageDelta.Round),
        new("GET", "mailFolders/{folder}/messages/{message}", MessageList.One),
        new("POST", "sendMail", SendMail.Send),
    ];
}
