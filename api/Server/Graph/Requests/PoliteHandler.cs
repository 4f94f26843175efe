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
            if (gate.Pause is var pause && pause > patience.LongestWait) return StillPaused(request, pause);
            if (pause > TimeSpan.Zero) await Task.Delay(pause, time, cancellationToken);
            var (response, failure) = await SendOnce(request, cancellationToken);
            if (response is { IsSuccessStatusCode: true }) return response;
            var wait = RetryAfter.Wait(response, attempt);
            if (response?.StatusCode == HttpStatusCode.TooManyRequests) gate.PauseFor(wait);
            if (attempt >= patience.Attempts || wait > patience.LongestWait || !MayRepeat(request, response)) return response ?? throw failure!;
            response?.Dispose();
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private async Task<(HttpResponseMessage?, HttpRequestException?)> SendOnce(HttpRequestMessage request, CancellationToken cancellation)
    {
        var traits = request.GetRequestOption<RequestTraits>() ?? RequestTraits.Usual;
        var places = await gate.EnterAsync(traits.Places, cancellation);
        var isHandedOver = false;
        try
        {
            var response = await base.SendAsync(request, cancellation);
            // A request counts as running until its body has been read.
            if (traits.IsStreamed && response.IsSuccessStatusCode)
            {
                response.Content = await HoldingContent.Of(response.Content, places, cancellation);
                isHandedOver = true;
            }
            else
            {
                await response.Content.LoadIntoBufferAsync(cancellation);
            }

            return (response, null);
        }
        catch (HttpRequestException failure)
        {
            return (null, failure);
        }
        finally
        {
            if (!isHandedOver) places.Dispose();
        }
    }

    /// <summary>A refusal (429) was not carried out; after any other failure a write may have been, so only reads are repeated.</summary>
    private static bool MayRepeat(HttpRequestMessage request, HttpResponseMessage? response)
    {
        var isRead = request.Method == HttpMethod.Get || request.GetRequestOption<RequestTraits>() is { OnlyReads: true };
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
