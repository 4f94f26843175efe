using System.Buffers;

namespace OutlookCoffee.Graph.Mail;

/// <summary>The bytes of an answer that are not done with yet; one buffer serves page after page.</summary>
internal sealed class PageBuffer : IDisposable
{
    private const int FirstSize = 256 * 1024;

    /// <summary>Answers come in pieces of a few thousand bytes; to take each apart as it comes would begin a message anew with every piece.</summary>
    private const int Portion = 64 * 1024;
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int start;
    private int end;

    public ReadOnlySpan<byte> Bytes => bytes.AsSpan(start, end - start);

    public void Clear() => (start, end) = (0, 0);

    public void Done(int count) => start += count;

    /// <summary>Reads a portion behind what is there; false at the end.</summary>
    public async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellation)
    {
        MakeRoom();
        var read = await stream.ReadAtLeastAsync(bytes.AsMemory(end), Math.Min(Portion, bytes.Length - end), throwOnEndOfStream: false, cancellation);
        end += read;
        return read > 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
    }

    /// <summary>What is left moves to the front; a message larger than the buffer gets a buffer twice as large.</summary>
    private void MakeRoom()
    {
        var (old, left) = (bytes, end - start);
        if (left > bytes.Length / 2) bytes = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        else if (bytes.Length - end >= Portion) return;
        old.AsSpan(start, left).CopyTo(bytes);
        if (old != bytes) ArrayPool<byte>.Shared.Return(old);
        (start, end) = (0, left);
    }
}
