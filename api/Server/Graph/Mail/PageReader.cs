using System.Text.Json;
using OutlookCoffee.Graph.Requests;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// Reads a collection of messages while it arrives, message after message. A message that is not all there yet is begun anew when more
/// has come; nothing of it is taken before its end, so each is parsed once or twice and taken once.
/// </summary>
internal sealed class PageReader(MessageReader messages)
{
    private enum Place
    {
        BeforeObject,
        InObject,
        InList,
        AtEnd,
    }

    private JsonReaderState state;
    private Place place;

    public string? NextLink { get; private set; }

    public void Begin()
    {
        state = default;
        place = Place.BeforeObject;
        NextLink = null;
    }

    /// <returns>How many bytes are done with; the rest has to come again, with more behind it.</returns>
    /// <exception cref="JsonException">It is no JSON, or it ends too soon.</exception>
    public int Read(ReadOnlySpan<byte> bytes, bool isAll)
    {
        var cursor = new JsonCursor(bytes, isAll, state);
        var done = 0;
        while (place != Place.AtEnd && Step(ref cursor)) (state, done) = (cursor.Reader.CurrentState, cursor.Position);
        if (isAll && place != Place.AtEnd) throw new JsonException("The answer ends before its end.");
        return place == Place.AtEnd ? bytes.Length : done;
    }

    /// <summary>One message, or one property of the collection; false when it is not all there.</summary>
    private bool Step(ref JsonCursor cursor)
    {
        if (!cursor.Reader.Read()) return false;
        return place switch
        {
            Place.BeforeObject => Enter(ref cursor.Reader),
            Place.InList => Item(ref cursor),
            _ => Property(ref cursor.Reader),
        };
    }

    private bool Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("The answer is no collection.");
        place = Place.InObject;
        return true;
    }

    private bool Property(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.EndObject)
        {
            place = Place.AtEnd;
            return true;
        }

        var isList = reader.ValueTextEquals("value"u8);
        var isLink = reader.ValueTextEquals("@odata.nextLink"u8);
        if (!reader.Read()) return false;
        if (isList && reader.TokenType == JsonTokenType.StartArray)
        {
            place = Place.InList;
            return true;
        }

        if (isLink && reader.TokenType == JsonTokenType.String) NextLink = JsonText.Of(ref reader);
        return reader.TrySkip();
    }

    private bool Item(ref JsonCursor cursor)
    {
        if (cursor.Reader.TokenType == JsonTokenType.StartObject) return messages.Read(ref cursor);
        if (cursor.Reader.TokenType != JsonTokenType.EndArray) return cursor.Reader.TrySkip();
        place = Place.InObject;
        return true;
    }
}
