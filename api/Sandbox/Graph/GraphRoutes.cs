using OutlookCoffee.Sandbox.Graph.Calendar;
using OutlookCoffee.Sandbox.Graph.Contacts;
using OutlookCoffee.Sandbox.Graph.Folders;
using OutlookCoffee.Sandbox.Graph.Messages;
using OutlookCoffee.Sandbox.Graph.Users;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph;

/// <summary>Every resource below a user. The tables stand in the folders of the resources.</summary>
internal static class GraphRoutes
{
    private static readonly IReadOnlyList<Route> All =
        [.. UserRoutes.All.Concat(FolderRoutes.All).Concat(MessageRoutes.All).Concat(ContactRoutes.All).Concat(CalendarRoutes.All)
            .OrderBy(route => route.Precedence, StringComparer.Ordinal)];

    /// <summary>The route and its keys; refused as Graph refuses a path or a method it does not know.</summary>
    public static (Route Route, IReadOnlyDictionary<string, string> Keys) Find(string method, IReadOnlyList<string> segments)
    {
        var isKnownPath = false;
        foreach (var route in All)
        {
            if (route.Match(segments) is not { } keys) continue;
            if (string.Equals(route.Method, method, StringComparison.OrdinalIgnoreCase)) return (route, keys);
            isKnownPath = true;
        }
        throw isKnownPath
            ? new GraphFailure(405, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.")
            : GraphFailure.NoSuchSegment(segments[^1]);
    }
}
