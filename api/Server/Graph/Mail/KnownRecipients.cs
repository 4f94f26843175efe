using System.Runtime.InteropServices;
using System.Text.Json;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// Reads one property of messages that holds recipients. The same senders and the same recipients come again and again, byte for byte, so
/// what was read once is leapt over the next time: a third of a page need not be taken apart again. Bytes that are the same as those of a
/// whole value are a whole value, so the guess where it ends (at the first closing of its kind) need not be right.
/// </summary>
internal sealed class KnownRecipients
{
    /// <summary>Long lists seldom come twice.</summary>
    private const int Longest = 512;
    private readonly byte[] ending;
    private readonly WhoTable table;
    private JsonReaderState? after;

    /// <param name="ending">What a value ends with.</param>
    public KnownRecipients(ReadOnlySpan<byte> ending, WhoTable table) => (this.ending, this.table) = (ending.ToArray(), table);

    /// <summary>From behind the property's name to the end of its value; false when it is not all there.</summary>
    public bool Read(ref JsonCursor cursor, List<Who> into)
    {
        if (after is { } state && Guess(cursor.Ahead) is var length and > 0
            && table.TryFind(cursor.Ahead[..length], out var people))
        {
            into.AddRange(people.AsSpan());
            cursor.Leap(length, state);
            return true;
        }

        var (start, before) = (cursor.Position, into.Count);
        if (!cursor.Reader.Read() || !RecipientJson.Read(ref cursor.Reader, table, into)) return false;
        if (cursor.Reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray) Remember(ref cursor, start, into, before);
        return true;
    }

    private int Guess(ReadOnlySpan<byte> ahead)
    {
        if (ahead.StartsWith("[]"u8)) return 2;
        var end = ahead[..Math.Min(ahead.Length, Longest)].IndexOf(ending);
        return end < 0 ? 0 : end + ending.Length;
    }

    private void Remember(ref JsonCursor cursor, int start, List<Who> into, int before)
    {
        var value = cursor.Since(start);
        after ??= cursor.Reader.CurrentState;
        if (value.Length <= Longest) table.Remember(value, CollectionsMarshal.AsSpan(into)[before..]);
    }
}
