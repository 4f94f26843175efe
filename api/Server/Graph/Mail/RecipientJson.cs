using System.Text.Json;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Graph's <c>recipient</c>, <c>{"emailAddress":{"name":…,"address":…}}</c>, and lists of them. Each returns false when it is not all there.</summary>
internal static class RecipientJson
{
    /// <summary>One recipient, or a list of them; whatever else stands there is nobody.</summary>
    public static bool Read(ref Utf8JsonReader reader, WhoTable table, List<Who> into)
    {
        if (reader.TokenType == JsonTokenType.StartObject) return One(ref reader, table, into);
        if (reader.TokenType != JsonTokenType.StartArray) return reader.TrySkip();
        while (true)
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.EndArray) return true;
            if (!(reader.TokenType == JsonTokenType.StartObject ? One(ref reader, table, into) : reader.TrySkip())) return false;
        }
    }

    private static bool One(ref Utf8JsonReader reader, WhoTable table, List<Who> into)
    {
        while (true)
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.EndObject) return true;
            var isAddress = reader.ValueTextEquals("emailAddress"u8);
            if (!reader.Read()) return false;
            if (!(isAddress && reader.TokenType == JsonTokenType.StartObject ? Address(ref reader, table, into) : reader.TrySkip())) return false;
        }
    }

    private static bool Address(ref Utf8JsonReader reader, WhoTable table, List<Who> into)
    {
        ReadOnlySpan<byte> name = default, address = default;
        while (true)
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.EndObject) break;
            var (isName, isAddress) = (reader.ValueTextEquals("name"u8), reader.ValueTextEquals("address"u8));
            if (!reader.Read()) return false;
            if (isName && reader.TokenType == JsonTokenType.String) name = reader.ValueSpan;
            else if (isAddress && reader.TokenType == JsonTokenType.String) address = reader.ValueSpan;
            else if (!reader.TrySkip()) return false;
        }

        if (!address.IsEmpty && table.Find(name, address) is { } who) into.Add(who);
        return true;
    }
}
