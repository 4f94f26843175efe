using System.Text.Json;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>How a resource looks in JSON: its annotations and its properties, in Graph's order.</summary>
/// <param name="typeName">As in <c>#microsoft.graph.message</c>, for error messages.</param>
/// <param name="annotations">Writes what stands before every property and in spite of any <c>$select</c>, the id included.</param>
internal sealed class Shape<T>(string typeName, Action<Utf8JsonWriter, T> annotations, params Property<T>[] properties)
{
    private readonly Property<T>[] byDefault = [.. properties.Where(property => !property.OnlyWhenSelected)];

    /// <summary>Turns a <c>$select</c> into a writer of items; null selects what Graph gives unasked.</summary>
    public Action<Utf8JsonWriter, T> Writer(string? select)
    {
        var chosen = Choose(select);
        return (writer, item) =>
        {
            annotations(writer, item);
            foreach (var property in chosen) property.Write(writer, item);
        };
    }

    private Property<T>[] Choose(string? select)
    {
        if (string.IsNullOrWhiteSpace(select)) return byDefault;
        var names = select.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (names.Contains("*")) return byDefault;
        return [.. names.Where(name => !Is(name, "id")).Select(Find).Distinct()];
    }

    private Property<T> Find(string name) =>
        properties.FirstOrDefault(property => Is(property.Name, name)) ?? throw GraphFailure.UnknownProperty(name, typeName);

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One property of a resource.</summary>
/// <param name="Write">Writes the name and the value, or nothing when Graph leaves it out.</param>
internal sealed record Property<T>(string Name, Action<Utf8JsonWriter, T> Write, bool OnlyWhenSelected = false);
