using System.Globalization;
using System.Net;

namespace OutlookCoffee.Graph;

/// <summary>
/// Waits for a free place of the mailbox, and asks again as Graph wishes: <c>Retry-After</c> is honoured whole, also as a fraction
/// (Graph's documented example is 2.128), never below one second. The SDK's own handler would cut it to 180 s, fail on fractions and
/// repeat POSTs that may have been carried out.
/// </summary>
internal sealed class PoliteHandler(SemaphoreSlim gate, TimeProvider time, Patience patience) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (response, failure) = await SendOnce(request, cancellationToken);
            var last = attempt >= patience.Attempts || !MayRepeat(request, response);
            if (!last && Wait(response, attempt) is { } wait && wait <= patience.LongestWait)
            {
                response?.Dispose();
                await Task.Delay(wait, time, cancellationToken);
                continue;
            }

            return response ?? throw failure!;
        }
    }

    private async Task<(HttpResponseMessage?, HttpRequestException?)> SendOnce(HttpRequestMessage request, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation);
        try
        {
            var response = await base.SendAsync(request, cancellation);
            // The place is held until the body is here: a request counts as running until it has been read.
            await response.Content.LoadIntoBufferAsync(cancellation);
            return (response, null);
        }
        catch (HttpRequestException failure)
        {
            return (null, failure);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>A refusal (429) was not carried out; after any other failure a write may have been, so only reads are repeated.</summary>
    private static bool MayRepeat(HttpRequestMessage request, HttpResponseMessage? response)
    {
        if (response is null) return request.Method == HttpMethod.Get;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => true,
            HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.BadGateway => request.Method == HttpMethod.Get,
            _ => false,
        };
    }

    private static TimeSpan? Wait(HttpResponseMessage? response, int attempt) =>
        response is null ? Growing(attempt) : RetryAfter.Of(response) ?? Growing(attempt);

    private static TimeSpan Growing(int attempt) => TimeSpan.FromSeconds(Math.Pow(2, attempt - 1));
}

/// <summary>How long a caller is willing to wait for Graph.</summary>
/// <param name="Attempts">Requests in all, the first included.</param>
/// <param name="LongestWait">A longer wait is not begun; the refusal is handed to the caller.</param>
internal sealed record Patience(int Attempts, TimeSpan LongestWait)
{
    /// <summary>While a person looks at the pane.</summary>
    public static Patience Person { get; } = new(3, TimeSpan.FromSeconds(4));

    /// <summary>While a mailbox is read beside everything else.</summary>
    public static Patience Reader { get; } = new(8, TimeSpan.FromMinutes(10));
}

internal static class RetryAfter
{
    /// <summary>What the answer asks for, at least one second; null when it says nothing.</summary>
    public static TimeSpan? Of(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Retry-After", out var values)) return null;
        var text = values.First();
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Max(1, seconds));
        var until = response.Headers.RetryAfter?.Date - response.Headers.Date;
        return until is { } wait ? TimeSpan.FromSeconds(Math.Max(1, wait.TotalSeconds)) : null;
    }
}
