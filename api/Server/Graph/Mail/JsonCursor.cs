using System.Text.Json;

namespace OutlookCoffee.Graph.Mail;

/// <summary>A reader of JSON that can leap over a value whose end is known.</summary>
/// <param name="bytes">What is left of the answer.</param>
/// <param name="isAll">No more will come.</param>
internal ref struct JsonCursor(ReadOnlySpan<byte> bytes, bool isAll, JsonReaderState state)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int leapt;

    public Utf8JsonReader Reader = new(bytes, isAll, state);

    /// <summary>How many bytes are read.</summary>
    public readonly int Position => leapt + (int)Reader.BytesConsumed;

    public readonly ReadOnlySpan<byte> Ahead => bytes[Position..];

    public readonly ReadOnlySpan<byte> Since(int position) => bytes[position..Position];

    /// <param name="length">Of the value that comes next.</param>
    /// <param name="after">The state of a reader behind it: the same wherever the same property of the same kind of object stands.</param>
    public void Leap(int length, JsonReaderState after)
    {
        leapt = Position + length;
        Reader = new Utf8JsonReader(bytes[leapt..], isAll, after);
    }
}
