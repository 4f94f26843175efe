using System.Text.Json;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Graph's <c>recipient</c>: <c>{"emailAddress":{"name":…,"address":…}}</c>. Each returns false when it is not all there.</summary>
internal static class MessageJson
{
    public static bool People(ref Utf8JsonReader reader, WhoTable table, List<Who> into)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return reader.TrySkip();
        while (true)
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.EndArray) return true;
            if (!Person(ref reader, table, out var who)) return false;
            if (who is not null) into.Add(who);
        }
    }

    public static bool Person(ref Utf8JsonReader reader, WhoTable table, out Who? who)
    {
        who = null;
        if (reader.TokenType != JsonTokenType.StartObject) return reader.TrySkip();
        while (true)
        {
            if (!reader.Read()) return false;
            if (reader.TokenType == JsonTokenType.EndObject) return true;
            var isAddress = reader.ValueTextEquals("emailAddress"u8);
            if (!reader.Read()) return false;
            var whole = isAddress && reader.TokenType == JsonTokenType.StartObject ? Address(ref reader, table, out who) : reader.TrySkip();
            if (!whole) return false;
        }
    }

    private static bool Address(ref Utf8JsonReader reader, WhoTable table, out Who? who)
    {
        who = null;
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

        who = address.IsEmpty ? null : table.Find(name, address);
        return true;
    }
}
