using System.Net;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace OutlookCoffee.Graph.Requests;

/// <summary>
/// Waits for a free place of the mailbox and for the end of a pause, and asks again as Graph wishes (<see cref="RetryAfter"/>). The SDK's
/// own handler would cut a wait to 180 s, fail on fractions and repeat POSTs that may have been carried out.
/// </summary>
internal sealed class PoliteHandler(MailboxGate gate, TimeProvider time, Patience patience) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (places, pause) = await Enter(request, cancellationToken);
            if (places is null) return StillPaused(request, pause);
            var (response, failure, wait) = await SendOnce(request, places, attempt, cancellationToken);
            if (response is { IsSuccessStatusCode: true }) return response;
            if (attempt >= patience.Attempts || wait > patience.LongestWait || !MayRepeat(request, response)) return response ?? throw failure!;
            response?.Dispose();
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    /// <summary>The places, once there is no pause: one may begin while the request waits for them. None when the pause is longer than the patience.</summary>
    private async Task<(IDisposable? Places, TimeSpan Pause)> Enter(HttpRequestMessage request, CancellationToken cancellation)
    {
        for (var waited = long.MinValue; ;)
        {
            if (gate.PausedUntil is var until && until > waited)
            {
                var pause = gate.Left(until);
                if (pause > patience.LongestWait) return (null, pause);
                if (pause > TimeSpan.Zero) await Task.Delay(pause, time, cancellation);
                waited = until;
            }

            var places = await gate.EnterAsync(Traits(request).Places, cancellation);
            if (gate.PausedUntil <= waited) return (places, TimeSpan.Zero);
            places.Dispose();
        }
    }

    private async Task<(HttpResponseMessage?, HttpRequestException?, TimeSpan Wait)> SendOnce(
        HttpRequestMessage request, IDisposable places, int attempt, CancellationToken cancellation)
    {
        var isHandedOver = false;
        try
        {
            var response = await base.SendAsync(request, cancellation);
            // A request counts as running until its body has been read.
            if (Traits(request).IsStreamed && response.IsSuccessStatusCode)
            {
                response.Content = await HoldingContent.Of(response.Content, places, cancellation);
                isHandedOver = true;
            }
            else
            {
                await response.Content.LoadIntoBufferAsync(cancellation);
            }

            var wait = response.IsSuccessStatusCode ? TimeSpan.Zero : RetryAfter.Wait(response, attempt);
            // Before the place is free for whoever waits for it.
            if (response.StatusCode == HttpStatusCode.TooManyRequests) gate.PauseFor(wait);
            return (response, null, wait);
        }
        catch (HttpRequestException failure)
        {
            return (null, failure, RetryAfter.Wait(null, attempt));
        }
        finally
        {
            if (!isHandedOver) places.Dispose();
        }
    }

    private static RequestTraits Traits(HttpRequestMessage request) => request.GetRequestOption<RequestTraits>() ?? RequestTraits.Usual;

    /// <summary>A refusal (429) was not carried out; after any other failure a write may have been, so only reads are repeated.</summary>
    private static bool MayRepeat(HttpRequestMessage request, HttpResponseMessage? response)
    {
        var isRead = request.Method == HttpMethod.Get || Traits(request).OnlyReads;
        if (response is null) return isRead;
        return response.StatusCode switch
        {
            HttpStatusCode.TooManyRequests => true,
            HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or HttpStatusCode.BadGateway => isRead,
            _ => false,
        };
    }

    /// <summary>Graph's own answer, had it been asked: whoever cannot wait that long is told at once, and Graph is spared the question.</summary>
    private static HttpResponseMessage StillPaused(HttpRequestMessage request, TimeSpan pause)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests) { RequestMessage = request, Content = new StringContent("") };
        answer.Headers.RetryAfter = new(pause);
        return answer;
    }
}
