using System.Text.Json;

namespace OutlookCoffee.Web;

/// <summary>
/// Says which field of a request cannot be read. ASP.NET Core and System.Text.Json tell it only in the words of their exceptions; tests
/// hold those words, so that a new version of either cannot change them unnoticed.
/// </summary>
internal static class BadInput
{
    public static Refusal From(BadHttpRequestException bad)
    {
        if (bad.InnerException is JsonException json) return FromJson(json);
        if (bad.StatusCode != StatusCodes.Status400BadRequest)
            return new(bad.StatusCode, "bad-request", "The request cannot be used as it is.", "The request cannot be read. See /swagger for its form.");
        // 'Required parameter "string personId" was not provided from query string.', 'Failed to bind parameter "int limit" from "many".'
        var named = Quoted(bad.Message, '"')?.Split(' ')[^1];
        return named is null || bad.Message.Contains("body", StringComparison.Ordinal)
            ? Refusal.BadField("body", "send a JSON object. See /swagger for its fields.")
            : Refusal.BadField(named, "is missing or cannot be read. See /swagger for its form.");
    }

    private static Refusal FromJson(JsonException json)
    {
        var path = json.Path is { Length: > 2 } whole ? whole[2..] : "";
        if (json.Message.StartsWith("The JSON property '", StringComparison.Ordinal))
            return Refusal.BadField(Below(path, json), "this field is not known here. Remove it, or see /swagger for the fields of this request.");
        if (json.Message.Contains("missing required properties", StringComparison.Ordinal))
            return Refusal.BadField(Below(path, json), "this field is missing. See /swagger for its form.");
        return Refusal.BadField(path.Length > 0 ? path : "body", "this value cannot be read. See /swagger for its form.");
    }

    /// <summary>The field that the message names in quotes, with its parents; the path may or may not hold it already.</summary>
    private static string Below(string path, JsonException json)
    {
        var from = json.Message.IndexOf("including: ", StringComparison.Ordinal);
        var field = Quoted(from < 0 ? json.Message : json.Message[from..], '\'') ?? "body";
        if (path.Length == 0 || path == field || path.EndsWith("." + field, StringComparison.Ordinal)) return path.Length == 0 ? field : path;
        return $"{path}.{field}";
    }

    private static string? Quoted(string message, char quote)
    {
        var parts = message.Split(quote);
        return parts.Length > 2 ? parts[1] : null;
    }
}
