using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;

namespace OutlookCoffee.Graph.Requests;

/// <summary>
/// Several reads in one request (https://learn.microsoft.com/graph/json-batching). Each counts for itself against the limit of four at a
/// time, so they go in three chains, and the batch takes all of the mailbox's places. What a batch does not answer is asked for by itself:
/// Graph throttles the requests of a batch one by one, and a Graph-like service may know no batches.
/// </summary>
internal sealed class GraphBatch(GraphServiceClient graph, MailboxGate gate)
{
    private const int Most = 20;
    private readonly List<RequestInformation> requests = [];

    /// <returns>The request's number, by which the answer is found.</returns>
    public int Add(RequestInformation request)
    {
        requests.Add(request);
        return requests.Count - 1;
    }

    /// <returns>The body of each request; undefined where what it asks for does not exist (404, or 400 for an unknown folder's name).</returns>
    public async Task<IReadOnlyList<JsonElement>> SendAsync(CancellationToken cancellation)
    {
        var answers = new JsonElement[requests.Count];
        foreach (var numbers in Enumerable.Range(0, requests.Count).Chunk(Most))
        {
            var unanswered = await SendTogether(numbers, answers, cancellation);
            foreach (var number in unanswered) answers[number] = await SendAlone(requests[number], cancellation);
        }

        return answers;
    }

    private async Task<IEnumerable<int>> SendTogether(int[] numbers, JsonElement[] answers, CancellationToken cancellation)
    {
        var request = new RequestInformation { HttpMethod = Method.POST, URI = new Uri(graph.RequestAdapter.BaseUrl + "/$batch") };
        request.SetStreamContent(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(Body(numbers))), "application/json");
        request.AddRequestOptions([RequestTraits.Batch]);
        JsonElement batch;
        try
        {
            batch = await graph.JsonAsync(request, cancellation);
        }
        catch (ApiException refusal) when (refusal.ResponseStatusCode is 400 or 404 or 405 or 501)
        {
            return numbers;
        }

        var answered = new HashSet<int>();
        foreach (var item in batch.GetProperty("responses").EnumerateArray())
        {
            var number = int.Parse(item.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture);
            if (!IsFinal((HttpStatusCode)item.GetProperty("status").GetInt32()))
            {
                PauseAsAsked(item);
                continue;
            }

            answers[number] = item.GetProperty("status").GetInt32() < 300 ? item.GetProperty("body") : default;
            answered.Add(number);
        }

        return numbers.Where(number => !answered.Contains(number));
    }

    /// <summary>A refusal inside a batch is one like any other: until its time has come nobody asks anything of the mailbox.</summary>
    private void PauseAsAsked(JsonElement item)
    {
        if (item.GetProperty("status").GetInt32() != StatusCodes.Status429TooManyRequests) return;
        using var refusal = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        if (item.Part("headers").Text("Retry-After") is { } asked) refusal.Headers.TryAddWithoutValidation("Retry-After", asked);
        gate.PauseFor(RetryAfter.Wait(refusal, attempt: 1));
    }

    private static bool IsFinal(HttpStatusCode status) => status is < HttpStatusCode.Ambiguous or HttpStatusCode.NotFound or HttpStatusCode.BadRequest;

    private JsonObject Body(int[] numbers) => new()
    {
        ["requests"] = new JsonArray([.. numbers.Select((number, place) => (JsonNode)Item(numbers, place))]),
    };

    private JsonObject Item(int[] numbers, int place)
    {
        var request = requests[numbers[place]];
        request.PathParameters.TryAdd("baseurl", graph.RequestAdapter.BaseUrl!);
        var item = new JsonObject
        {
            ["id"] = Id(numbers[place]),
            ["method"] = "GET",
            ["url"] = request.URI.OriginalString[graph.RequestAdapter.BaseUrl!.Length..],
        };
        if (request.Headers.TryGetValue("Prefer", out var prefer)) item["headers"] = new JsonObject { ["Prefer"] = string.Join(", ", prefer) };
        if (place >= MailboxGate.AtATime) item["dependsOn"] = new JsonArray(Id(numbers[place - MailboxGate.AtATime]));
        return item;
    }

    private static string Id(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<JsonElement> SendAlone(RequestInformation request, CancellationToken cancellation)
    {
        try
        {
            return await graph.JsonAsync(request, cancellation);
        }
        catch (ApiException refusal) when (refusal.ResponseStatusCode is StatusCodes.Status404NotFound or StatusCodes.Status400BadRequest)
        {
            return default;
        }
    }
}
