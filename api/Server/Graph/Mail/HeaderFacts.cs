using System.Text.Json;
using OutlookCoffee.Graph.Requests;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// What a message's internet headers say of who, or what, wrote it: Auto-Submitted (RFC 3834), List-Id (RFC 2919),
/// List-Unsubscribe (RFC 2369), Precedence (RFC 3834, 3.1.8), and our own report's mark.
/// </summary>
internal struct HeaderFacts
{
    public bool IsBulk { get; private set; }

    public bool IsAutomatic { get; private set; }

    /// <summary>Reads the list <c>[{"name":…,"value":…}]</c>; false when it is not all there.</summary>
    public bool Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return reader.TrySkip();
        while (true)
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.EndArray) return true;
            if (!(reader.TokenType == JsonTokenType.StartObject ? One(ref reader) : reader.TrySkip())) return false;
        }
    }

    private bool One(ref Utf8JsonReader reader)
    {
        string name = "", value = "";
        while (true)
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.EndObject) break;
            var (isName, isValue) = (reader.ValueTextEquals("name"u8), reader.ValueTextEquals("value"u8));
            if (!reader.Read()) return false;
            if (isName && reader.TokenType == JsonTokenType.String) name = JsonText.Of(ref reader);
            else if (isValue && reader.TokenType == JsonTokenType.String) value = JsonText.Of(ref reader).Trim();
            else if (!reader.TrySkip()) return false;
        }

        IsAutomatic |= (Is(name, "Auto-Submitted") && !Is(value, "no")) || (Is(name, "Precedence") && Is(value, "auto_reply"));
        IsBulk |= Is(name, "List-Id") || Is(name, "List-Unsubscribe") || Is(name, "x-outlook-coffee")
            || (Is(name, "Precedence") && (Is(value, "bulk") || Is(value, "list") || Is(value, "junk")));
        return true;
    }

    private static bool Is(string text, string wanted) => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase);
}
