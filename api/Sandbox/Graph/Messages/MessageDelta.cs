using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Folders;
using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>
/// The changes of one folder (https://learn.microsoft.com/graph/delta-query-messages): a first round gives what is there,
/// newest first; a later one only what came, went or was changed since.
/// </summary>
internal static class MessageDelta
{
    private const int UsualPage = 10;

    // "Applying $filter in a delta query returns only up to 5,000 messages", and nothing tells that there were more.
    private const int FilteredMost = 5000;

    public static GraphAnswer Round(GraphCall call)
    {
        var folder = FolderTree.Find(call.Box, call.Keys["folder"]);
        var opaque = call.Query["skiptoken"] ?? call.Query["deltatoken"];
        var token = string.IsNullOrEmpty(opaque) ? Start(call, folder) : MessageDeltaToken.Decode(call, opaque, folder);
        if (token is { Since: null, After: null, Served: < 0 }) token = Later(call, token);
        return token.Since is null ? FirstRound(call, token) : LaterRound(call, token);
    }

    private static MessageDeltaToken Start(GraphCall call, int folder)
    {
        // $top is documented, yet the real service keeps to its own page size; so it is taken and ignored here.
        call.Query.Refuse("messages", "search", "count", "skip", "expand");
        var filter = FilterParser.Parse(call.Query.Filter);
        if (filter is not (null or Comparison { Operator: "ge" or "gt", Path: MessageFields.Received }))
            throw GraphFailure.InvalidQuery("Change tracking over messages can be filtered by 'receivedDateTime ge' or 'receivedDateTime gt' only.");
        if (Ordering.Parse(call.Query.OrderBy) is { } order && order.Keys is not [(MessageFields.Received, true)])
            throw GraphFailure.InvalidQuery("Change tracking over messages can be ordered by 'receivedDateTime desc' only.");
        return new MessageDeltaToken(folder, call.Query.Select, call.Query.Filter) { Number = call.Box.Messages.LastNumber, Change = call.Box.Messages.Changes.Count };
    }

    private static GraphAnswer FirstRound(GraphCall call, MessageDeltaToken token)
    {
        var size = call.Prefer.MaxPageSize ?? UsualPage;
        if (token.Filter is not null) size = Math.Min(size, FilteredMost - token.Served);
        var messages = call.Box.Messages;
        var first = messages.FirstAt(TimeWindow.Of(FilterParser.Parse(token.Filter)).From);
        var next = token.After is { } after ? messages.FirstAt(after.Second, after.Number) - 1 : messages.Count - 1;
        var page = new List<DeltaRow>(size);
        for (; next >= first && page.Count < size; next--)
            if (messages.OldestFirst[next] is var message && message.Folder == token.Folder)
                page.Add(Row(call, token, message.Number));
        var served = token.Served + page.Count;
        var isOver = next < first || (token.Filter is not null && served >= FilteredMost);
        return isOver
            ? Page(call, token, page, null)
            : Page(call, token, page, token with { Served = served, After = (page[^1].Row!.Value.Message.Received, page[^1].Number) });
    }

    private static MessageDeltaToken Later(GraphCall call, MessageDeltaToken known) => known with
    {
        Since = (known.Number, known.Change),
        Number = call.Box.Messages.LastNumber,
        Change = call.Box.Messages.Changes.Count,
        Served = 0,
    };

    private static GraphAnswer LaterRound(GraphCall call, MessageDeltaToken token)
    {
        var size = call.Prefer.MaxPageSize ?? UsualPage;
        var page = Changed(call, token).Where(number => number > token.Told).Take(size + 1).Select(number => Row(call, token, number)).ToList();
        return page.Count <= size
            ? Page(call, token, page, null)
            : Page(call, token, page[..size], token with { Told = page[size - 1].Number });
    }

    private static SortedSet<int> Changed(GraphCall call, MessageDeltaToken token)
    {
        var (number, change) = token.Since!.Value;
        var messages = call.Box.Messages;
        var window = TimeWindow.Of(FilterParser.Parse(token.Filter));
        var numbers = messages.Changes.Take(token.Change).Skip(change).Where(entry => entry.Folder == token.Folder && entry.Number <= number).Select(entry => entry.Number);
        var arrived = Enumerable.Range(number + 1, token.Number - number)
            .Where(candidate => messages.Find(candidate) is { } message && message.Folder == token.Folder && message.Received >= window.From);
        return [.. numbers, .. arrived];
    }

    private static DeltaRow Row(GraphCall call, MessageDeltaToken token, int number)
    {
        var message = call.Box.Messages.Find(number);
        return message is not null && message.Folder == token.Folder
            ? new DeltaRow(number, new MessageRow(call.Box, message, call.Prefer.ImmutableIds), "")
            : new DeltaRow(number, null, MessageIds.Of(call.Box, number, token.Folder, call.Prefer.ImmutableIds));
    }

    private static GraphAnswer Page(GraphCall call, MessageDeltaToken token, List<DeltaRow> rows, MessageDeltaToken? next)
    {
        var write = MessageShape.Json.Writer(token.Select);
        var link = $"{call.Root}/{call.Path}?";
        return new GraphPage<DeltaRow>(rows, (json, row) => Write(json, row, write))
        {
            Context = $"{call.Root}/$metadata#Collection(message)",
            NextLink = next is null ? null : $"{link}$skiptoken={next.Encode()}",
            DeltaLink = next is null ? $"{link}$deltatoken={(token with { Since = null, After = null, Told = 0, Served = -1 }).Encode()}" : null,
        }.Answer();
    }

    private static void Write(Utf8JsonWriter json, DeltaRow row, Action<Utf8JsonWriter, MessageRow> write)
    {
        if (row.Row is { } present)
        {
            if (present.Message.Meeting is null) json.WriteString("@odata.type", "#microsoft.graph.message");
            write(json, present);
            return;
        }
        json.WriteString("@odata.type", "#microsoft.graph.message");
        json.WriteString("id", row.RemovedId);
        json.WriteStartObject("@removed");
        json.WriteString("reason", "deleted");
        json.WriteEndObject();
    }

    /// <param name="Row">Null for a message that left the folder.</param>
    private readonly record struct DeltaRow(int Number, MessageRow? Row, string RemovedId);
}
