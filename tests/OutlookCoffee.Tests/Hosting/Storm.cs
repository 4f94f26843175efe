using System.Net;
using System.Text;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>
/// A Graph of a bad day, the same bad day for the same seed: a third of the requests are refused, break off in the middle, are cut in half
/// or come with everything twice and in another order. From a given request on nothing is answered at all, as when the process ends there.
/// </summary>
internal sealed class Storm(GraphMailbox mailbox, int seed, int dyingAfter) : IDisposable
{
    private readonly FakeGraph calm = new();
    private readonly Random chance = new(seed);
    private readonly Lock gate = new();
    private int asked;

    public void At(FakeGraph graph)
    {
        mailbox.At(calm);
        graph.On(HttpMethod.Get, "/me", Answer);
    }

    public void Dispose() => calm.Dispose();

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        int kind;
        lock (gate)
        {
            if (++asked > dyingAfter) throw new HttpRequestException("The process has ended.");
            kind = chance.Next(24);
        }

        return kind switch
        {
            0 => Busy(),
            1 => FakeGraph.Error(HttpStatusCode.ServiceUnavailable, "ServiceNotAvailable"),
            2 => FakeGraph.Error(HttpStatusCode.GatewayTimeout, "UnknownError"),
            3 => throw new HttpRequestException("reset", new IOException("Connection reset by peer")),
            4 or 5 when IsList(request) => Half(calm.Answer(request)),
            6 or 7 when IsList(request) => Doubled(calm.Answer(request)),
            _ => calm.Answer(request),
        };
    }

    private static bool IsList(HttpRequestMessage request) => FakeGraph.Path(request).StartsWith("/me/messages?", StringComparison.Ordinal);

    private static HttpResponseMessage Busy()
    {
        var busy = FakeGraph.Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled");
        busy.Headers.TryAddWithoutValidation("Retry-After", "1.5");
        return busy;
    }

    private static HttpResponseMessage Half(HttpResponseMessage whole)
    {
        var text = Text(whole);
        return FakeGraph.Json(text[..(text.Length / 2)]);
    }

    /// <summary>Each message twice, the last one first.</summary>
    private static HttpResponseMessage Doubled(HttpResponseMessage whole)
    {
        using var page = System.Text.Json.JsonDocument.Parse(Text(whole), new() { AllowDuplicateProperties = true });
        var items = page.RootElement.GetProperty("value").EnumerateArray().Select(item => item.GetRawText()).Reverse().ToList();
        var link = page.RootElement.TryGetProperty("@odata.nextLink", out var next) ? $",\"@odata.nextLink\":{next.GetRawText()}" : "";
        return FakeGraph.Json($$"""{"value":[{{string.Join(',', items.Concat(items))}}]{{link}}}""");
    }

    private static string Text(HttpResponseMessage answer)
    {
        using var stream = answer.Content.ReadAsStream();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
