using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Batch;

/// <summary>One request of a batch.</summary>
internal sealed record BatchItem(string Id, string Method, string Url, IReadOnlyList<string> DependsOn, string? Prefer, JsonElement? Body)
{
    private const int Most = 20;

    public static IReadOnlyList<BatchItem> ReadAll(JsonElement? body)
    {
        if (body is not { ValueKind: JsonValueKind.Object } json || !json.Has("requests")) throw GraphFailure.BadRequest("Invalid batch payload format.");
        var items = json.Items("requests").Select(Read).ToList();
        if (items.Count > Most) throw GraphFailure.BadRequest($"Number of batch request steps exceeds the maximum value of {Most}.");
        var ids = items.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        if (ids.Count != items.Count) throw GraphFailure.BadRequest("The id of each request in a batch must be unique.");
        if (items.SelectMany(item => item.DependsOn).FirstOrDefault(id => !ids.Contains(id)) is { } unknown)
            throw GraphFailure.BadRequest($"dependsOn names '{unknown}', which is not in this batch.");
        return items;
    }

    public GraphRequest ToRequest(GraphRequest batch)
    {
        var cut = Url.IndexOf('?', StringComparison.Ordinal);
        var path = Relative(cut < 0 ? Url : Url[..cut]);
        return new GraphRequest(
            Method,
            batch.Root,
            string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)),
            cut < 0 ? null : Url[cut..],
            batch.Authorization,
            Preferences.Parse([Prefer]),
            () => Task.FromResult(Body));
    }

    // Microsoft.Graph.Core cuts as many letters as "/v1.0" has off the front of the path, whatever its base address is:
    // from /sandbox/graph/v1.0/me it leaves box/graph/v1.0/me.
    private static string Relative(string path)
    {
        const string End = "/v1.0/";
        var at = path.IndexOf(End, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? path : path[(at + End.Length)..];
    }

    private static BatchItem Read(JsonElement json)
    {
        var id = json.Text("id") ?? throw GraphFailure.BadRequest("Each request in a batch needs an id.");
        var method = json.Text("method") ?? throw GraphFailure.BadRequest($"The request '{id}' needs a method.");
        var url = json.Text("url") ?? throw GraphFailure.BadRequest($"The request '{id}' needs a url.");
        var dependsOn = json.Items("dependsOn").Select(item => item.GetString() ?? "").ToList();
        var body = json.Get("body");
        if (body is not null && json.Get("headers")?.Text("Content-Type") is null)
            throw GraphFailure.BadRequest($"The request '{id}' has a body and so needs a Content-Type header.");
        return new BatchItem(id, method.ToUpperInvariant(), url, dependsOn, json.Get("headers")?.Text("Prefer"), body);
    }
}
