using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>The small JSON values that many Graph resources are made of.</summary>
internal static class JsonPieces
{
    private static readonly LocalDateTimePattern WallClock = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff");

    public static void WriteInstant(this Utf8JsonWriter writer, string name, Instant instant) =>
        writer.WriteString(name, InstantPattern.ExtendedIso.Format(instant));

    public static void WriteUnixSeconds(this Utf8JsonWriter writer, string name, long seconds) =>
        writer.WriteString(name, InstantPattern.General.Format(Instant.FromUnixTimeSeconds(seconds)));

    /// <summary>Graph's dateTimeTimeZone: a wall clock and the name of its zone.</summary>
    public static void WriteDateTimeTimeZone(this Utf8JsonWriter writer, string name, LocalDateTime local, string zone)
    {
        writer.WriteStartObject(name);
        writer.WriteString("dateTime", WallClock.Format(local));
        writer.WriteString("timeZone", zone);
        writer.WriteEndObject();
    }

    /// <summary>Graph's timeSlot, or null.</summary>
    /// <param name="zoneName">As asked; it is repeated in the answer.</param>
    public static void WriteTimeSlot(this Utf8JsonWriter writer, string name, ProposedTime? slot, DateTimeZone zone, string zoneName)
    {
        if (slot is null)
        {
            writer.WriteNull(name);
            return;
        }
        writer.WriteStartObject(name);
        writer.WriteDateTimeTimeZone("start", slot.Start.InZone(zone).LocalDateTime, zoneName);
        writer.WriteDateTimeTimeZone("end", slot.End.InZone(zone).LocalDateTime, zoneName);
        writer.WriteEndObject();
    }

    public static void WriteRecipient(this Utf8JsonWriter writer, string name, MailAddress who)
    {
        writer.WritePropertyName(name);
        writer.WriteRecipient(who);
    }

    public static void WriteRecipient(this Utf8JsonWriter writer, MailAddress who)
    {
        writer.WriteStartObject();
        writer.WriteEmailAddress("emailAddress", who);
        writer.WriteEndObject();
    }

    public static void WriteEmailAddress(this Utf8JsonWriter writer, string name, MailAddress who)
    {
        writer.WriteStartObject(name);
        writer.WriteString("name", who.Name);
        writer.WriteString("address", who.Address);
        writer.WriteEndObject();
    }

    public static void WriteRecipients(this Utf8JsonWriter writer, string name, IReadOnlyList<MailAddress> people)
    {
        writer.WriteStartArray(name);
        foreach (var who in people) writer.WriteRecipient(who);
        writer.WriteEndArray();
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    /// <summary>Graph's itemBody; a text that begins with a tag is HTML.</summary>
    public static void WriteItemBody(this Utf8JsonWriter writer, string name, string content)
    {
        writer.WriteStartObject(name);
        writer.WriteString("contentType", content.StartsWith('<') ? "html" : "text");
        writer.WriteString("content", content);
        writer.WriteEndObject();
    }
}
