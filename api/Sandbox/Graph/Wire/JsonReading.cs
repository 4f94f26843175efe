using System.Text.Json;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>Reading request bodies. Names match in any case: the SDK writes <c>Schedules</c> where the documentation says <c>schedules</c>.</summary>
internal static class JsonReading
{
    /// <summary>The property, or null when it is missing or null.</summary>
    public static JsonElement? Get(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object) throw GraphFailure.InvalidBody($"An object is expected around '{name}'.");
        foreach (var property in json.EnumerateObject())
            if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                return property.Value.ValueKind == JsonValueKind.Null ? null : property.Value;
        return null;
    }

    public static bool Has(this JsonElement json, string name) =>
        json.EnumerateObject().Any(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase));

    public static string? Text(this JsonElement json, string name) => json.Get(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw GraphFailure.InvalidBody($"'{name}' must be a text."),
    };

    public static bool? Flag(this JsonElement json, string name) => json.Get(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        _ => throw GraphFailure.InvalidBody($"'{name}' must be true or false."),
    };

    public static IReadOnlyList<JsonElement> Items(this JsonElement json, string name) => json.Get(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray()],
        _ => throw GraphFailure.InvalidBody($"'{name}' must be a list."),
    };

    /// <summary>One of Graph's recipients: <c>{"emailAddress":{"name","address"}}</c>.</summary>
    public static MailAddress Recipient(this JsonElement json)
    {
        var address = json.Get("emailAddress") is { } inner ? inner : throw GraphFailure.InvalidBody("'emailAddress' is missing.");
        if (address.Text("address") is not { } text || !text.Contains('@', StringComparison.Ordinal))
            throw new GraphFailure(400, "ErrorInvalidRecipients", "At least one recipient isn't valid.");
        return new MailAddress(address.Text("name") ?? text, text);
    }
}
