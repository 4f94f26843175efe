using System.Runtime.InteropServices;
using System.Text.Json;

namespace OutlookCoffee.Graph.Requests;

/// <summary>Reads what may be missing, null or of another kind than documented: then it is not there.</summary>
internal static class JsonRow
{
    public static JsonElement Part(this JsonElement row, string name) => row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var part) ? part : default;

    public static string? Text(this JsonElement row, string name) => row.Part(name) is { ValueKind: JsonValueKind.String } text ? JsonText.Of(Quoted(text)) : null;

    /// <summary>What stands inside a string's quotes, escapes and all; empty when it is no string.</summary>
    public static ReadOnlySpan<byte> Raw(this JsonElement row, string name) => row.Part(name) is { ValueKind: JsonValueKind.String } text ? Quoted(text) : [];

    public static bool Is(this JsonElement row, string name) => row.Part(name).ValueKind == JsonValueKind.True;

    /// <summary>Empty when it is no list.</summary>
    public static IEnumerable<JsonElement> List(this JsonElement row, string name) =>
        row.Part(name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static ReadOnlySpan<byte> Quoted(JsonElement text) => JsonMarshal.GetRawUtf8Value(text)[1..^1];
}
