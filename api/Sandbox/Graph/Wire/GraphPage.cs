using System.Text.Json;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>A collection answer: items and the link that leads on.</summary>
internal sealed record GraphPage<T>(IReadOnlyList<T> Items, Action<Utf8JsonWriter, T> Write)
{
    public required string Context { get; init; }
    public string? NextLink { get; init; }
    public string? DeltaLink { get; init; }
    public int? Count { get; init; }

    public GraphAnswer Answer() => GraphAnswer.Ok(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("@odata.context", Context);
        if (Count is { } count) writer.WriteNumber("@odata.count", count);
        if (NextLink is not null) writer.WriteString("@odata.nextLink", NextLink);
        if (DeltaLink is not null) writer.WriteString("@odata.deltaLink", DeltaLink);
        writer.WriteStartArray("value");
        foreach (var item in Items)
        {
            writer.WriteStartObject();
            Write(writer, item);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    });
}

/// <summary>The usual collection: everything is at hand, <c>$top</c> and <c>$skip</c> cut a page out of it.</summary>
internal static class GraphPage
{
    /// <param name="size">The page when neither <c>$top</c> nor a maximum page size is asked for.</param>
    public static GraphAnswer Of<T>(GraphCall call, IReadOnlyList<T> all, Action<Utf8JsonWriter, T> write, string context, int size = 10)
    {
        var top = call.Query.PageSize(call.Prefer, size);
        var skip = call.Query.Skip;
        return new GraphPage<T>([.. all.Skip(skip).Take(top)], write)
        {
            Context = call.Context(context),
            Count = call.Query.Count ? all.Count : null,
            NextLink = skip + top < all.Count ? call.Query.Link(call, skip + top) : null,
        }.Answer();
    }

    public static GraphAnswer Single<T>(GraphCall call, T item, Action<Utf8JsonWriter, T> write, string context, int status = 200) =>
        new(status, writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("@odata.context", call.Context(context));
            write(writer, item);
            writer.WriteEndObject();
        });
}
