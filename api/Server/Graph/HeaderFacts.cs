using System.Text.Json;

namespace OutlookCoffee.Graph;

/// <summary>
/// What a message's internet headers say of who, or what, wrote it: Auto-Submitted (RFC 3834), List-Id (RFC 2919),
/// List-Unsubscribe (RFC 2369), Precedence (RFC 3834, 3.1.8), and our own report's mark.
/// </summary>
internal readonly struct HeaderFacts
{
    public HeaderFacts(JsonElement message)
    {
        if (!message.TryGetProperty("internetMessageHeaders", out var headers) || headers.ValueKind != JsonValueKind.Array) return;
        foreach (var header in headers.EnumerateArray())
        {
            var name = header.TryGetProperty("name", out var n) ? n.GetString() ?? "" : "";
            var value = header.TryGetProperty("value", out var v) ? (v.GetString() ?? "").Trim() : "";
            IsAutomatic |= (Is(name, "Auto-Submitted") && !Is(value, "no")) || (Is(name, "Precedence") && Is(value, "auto_reply"));
            IsBulk |= Is(name, "List-Id") || Is(name, "List-Unsubscribe") || Is(name, "x-outlook-coffee")
                || (Is(name, "Precedence") && (Is(value, "bulk") || Is(value, "list") || Is(value, "junk")));
        }
    }

    public bool IsBulk { get; }

    public bool IsAutomatic { get; }

    private static bool Is(string text, string wanted) => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase);
}
