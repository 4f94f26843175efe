using OutlookCoffee.Sandbox.Graph.Folders;
using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>
/// Lists of messages: the whole mailbox or one folder. A page is cut out of the sorted store where it stands, so a mailbox of
/// 200,000 costs no copy; pages count by <c>$skip</c>, so a change between two pages loses or doubles items, as with the real Graph.
/// </summary>
internal static class MessageList
{
    public static GraphAnswer OfMailbox(GraphCall call) => List(call, null, "messages");

    public static GraphAnswer OfFolder(GraphCall call)
    {
        var folder = FolderTree.Find(call.Box, call.Keys["folder"]);
        return List(call, folder, $"mailFolders('{call.Box.Folders[folder].Id}')/messages");
    }

    public static GraphAnswer One(GraphCall call)
    {
        var row = new MessageRow(call.Box, MessageIds.Find(call.Box, call.Keys["message"]), call.Prefer.ImmutableIds);
        return GraphPage.Single(call, row, MessageShape.Json.Writer(call.Query.Select), "messages/$entity");
    }

    private static GraphAnswer List(GraphCall call, int? folder, string context)
    {
        if (call.Query.Has("search")) throw GraphFailure.InvalidRequest("This mailbox cannot be searched; use $filter.");
        var write = MessageShape.Json.Writer(call.Query.Select);
        var matches = Matches(call, folder);
        var (skip, top) = (call.Query.Skip, call.Query.PageSize(call.Prefer, 10));
        // One more than the page tells whether there is a next one.
        var page = matches.Skip(skip).Take(top + 1).ToList();
        return new GraphPage<MessageRow>(page[..Math.Min(top, page.Count)], write)
        {
            Context = call.Context(context),
            Count = call.Query.Count ? matches.Count() : null,
            NextLink = page.Count > top ? call.Query.Link(call, skip + top) : null,
        }.Answer().Applying(call.Prefer.ImmutableIds ? "IdType=\"ImmutableId\"" : null);
    }

    private static IEnumerable<MessageRow> Matches(GraphCall call, int? folder)
    {
        var filter = FilterParser.Parse(call.Query.Filter);
        var order = Ordering.Parse(call.Query.OrderBy);
        order?.RefuseUnlessLeading(filter);
        var windows = TimeWindow.AllOf(filter);
        var byTime = order is null || (order.Keys is [var (path, _)] && path.Equals(MessageFields.Received, StringComparison.OrdinalIgnoreCase));
        var descending = order is null || !byTime || order.Keys[0].Descending;
        var rows = (descending ? windows : windows.Reverse()).SelectMany(window => Rows(call, window, folder, descending));
        if (windows is [{ Rest: { } rest }]) rows = rows.Where(MessageFields.All.Compile(rest));
        return byTime ? rows : order!.Sort(rows, MessageFields.All);
    }

    private static IEnumerable<MessageRow> Rows(GraphCall call, TimeWindow window, int? folder, bool descending)
    {
        var messages = call.Box.Messages.OldestFirst;
        var first = call.Box.Messages.FirstAt(window.From);
        var last = Math.Max(first, call.Box.Messages.FirstAt(window.To)) - 1;
        var (start, step) = descending ? (last, -1) : (first, 1);
        return Walk(messages, start, step, last - first + 1)
            .Where(message => folder is null || message.Folder == folder)
            .Select(message => new MessageRow(call.Box, message, call.Prefer.ImmutableIds));
    }

    private static IEnumerable<Message> Walk(IReadOnlyList<Message> messages, int start, int step, int count)
    {
        for (var i = 0; i < count; i++) yield return messages[start + (i * step)];
    }
}
