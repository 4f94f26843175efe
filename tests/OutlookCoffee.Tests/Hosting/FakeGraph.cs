using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>A Graph that answers only what a test registered; a request that nobody registered fails the test that caused it.</summary>
internal sealed class FakeGraph : HttpMessageHandler
{
    private readonly List<(Func<HttpRequestMessage, bool> Matches, Func<HttpRequestMessage, HttpResponseMessage> Answer)> routes = [];

    /// <summary>Requests that nobody registered, as method and path; a test app refuses to end quietly while there are some.</summary>
    public ConcurrentQueue<string> Unregistered { get; } = new();

    /// <summary>What a request waits for before it is answered.</summary>
    public Func<HttpRequestMessage, Task> Wait { get; set; } = _ => Task.CompletedTask;

    /// <summary>Everything that was asked, in order: method, a space, path and query.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>The same without what came inside a batch.</summary>
    public ConcurrentQueue<string> Sent { get; } = new();

    /// <summary>The bodies of the batches.</summary>
    public ConcurrentQueue<JsonElement> Batches { get; } = new();

    /// <summary>Answers requests whose unescaped path (after <c>/v1.0</c>) begins so; what is registered later goes first.</summary>
    public FakeGraph On(HttpMethod method, string path, Func<HttpRequestMessage, HttpResponseMessage> answer)
    {
        routes.Insert(0, (request => request.Method == method && Path(request).StartsWith(path, StringComparison.Ordinal), answer));
        return this;
    }

    public FakeGraph OnGet(string path, string json) => On(HttpMethod.Get, path, _ => Json(json));

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Error(HttpStatusCode status, string code) =>
        Json($$$"""{"error":{"code":"{{{code}}}","message":"said by the test"}}""", status);

    public static string Path(HttpRequestMessage request) => Uri.UnescapeDataString(request.RequestUri!.PathAndQuery)["/v1.0".Length..];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // Read here, because a real server would have received it.
        if (request.Content is not null) await request.Content.LoadIntoBufferAsync(cancellationToken);
        var asked = $"{request.Method} {Path(request)}";
        Asked.Enqueue(asked);
        Sent.Enqueue(asked);
        await Wait(request);
        return asked == "POST /$batch" && KnowsBatches ? await Batch(request, cancellationToken) : Answer(request);
    }

    /// <summary>False = answers a batch as a service does that has none.</summary>
    public bool KnowsBatches { get; set; } = true;

    /// <summary>Each request of a batch as if it had come by itself, but for what throws: then the whole answer is lost.</summary>
    private async Task<HttpResponseMessage> Batch(HttpRequestMessage request, CancellationToken cancellation)
    {
        var responses = new JsonArray();
        using var body = JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellation));
        Batches.Enqueue(body.RootElement.Clone());
        foreach (var item in body.RootElement.GetProperty("requests").EnumerateArray())
        {
            using var inner = new HttpRequestMessage(HttpMethod.Get, "http://localhost/v1.0" + item.GetProperty("url").GetString());
            inner.Headers.Authorization = request.Headers.Authorization;
            Asked.Enqueue($"GET {Path(inner)}");
            var answer = Answer(inner);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            responses.Add(new JsonObject
            {
                ["id"] = item.GetProperty("id").GetString(),
                ["status"] = (int)answer.StatusCode,
                ["headers"] = new JsonObject(answer.Headers.Select(header => new KeyValuePair<string, JsonNode?>(header.Key, string.Join(", ", header.Value)))),
                ["body"] = text.Length == 0 ? null : JsonNode.Parse(text, documentOptions: new() { AllowDuplicateProperties = true }),
            });
        }

        return Json(new JsonObject { ["responses"] = responses }.ToJsonString());
    }

    /// <summary>What this Graph says to the request; another fake may pass a request on to here.</summary>
    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var route = routes.FirstOrDefault(one => one.Matches(request));
        if (route.Answer is not null) return route.Answer(request);
        var asked = $"{request.Method} {Path(request)}";
        Unregistered.Enqueue(asked);
        throw new InvalidOperationException($"Nobody registered {asked}.");
    }
}
