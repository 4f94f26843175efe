namespace OutlookCoffee.Graph.Requests;

/// <summary>A body that is read as it comes; the request's places are given back when it is disposed of.</summary>
internal static class HoldingContent
{
    public static async Task<HttpContent> Of(HttpContent body, IDisposable places, CancellationToken cancellation)
    {
        var content = new StreamContent(new HoldingStream(await body.ReadAsStreamAsync(cancellation), body, places));
        foreach (var (name, values) in body.Headers) content.Headers.TryAddWithoutValidation(name, values);
        return content;
    }

    private sealed class HoldingStream(Stream inner, HttpContent body, IDisposable places) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            inner.ReadAsync(buffer, cancellationToken);

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            inner.ReadAsync(buffer, offset, count, cancellationToken);

        public override int Read(byte[] buffer, int offset, int count) => inner.Read(buffer, offset, count);

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
                body.Dispose();
                places.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
