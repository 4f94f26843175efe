using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OutlookCoffee.Graph.Requests;

/// <summary>Sends requests that the SDK made and signs, and hands over their bodies unread: past its models.</summary>
internal static class GraphRequests
{
    /// <summary>Without the mapping an error answer would surface as a bare status; with it, as Graph's own error.</summary>
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };

    /// <summary>The body; with <see cref="RequestTraits.Streamed"/> it arrives while it is read, and has to be disposed of.</summary>
    /// <exception cref="ApiException">Graph refused.</exception>
    public static async Task<Stream> BodyAsync(this GraphServiceClient graph, RequestInformation request, CancellationToken cancellation) =>
        await graph.RequestAdapter.SendPrimitiveAsync<Stream>(request, Errors, cancellation) ?? throw new HttpRequestException("Graph answered with nothing.");

    public static async Task<JsonElement> JsonAsync(this GraphServiceClient graph, RequestInformation request, CancellationToken cancellation)
    {
        await using var body = await graph.BodyAsync(request, cancellation);
        return await JsonSerializer.DeserializeAsync<JsonElement>(body, cancellationToken: cancellation);
    }

    /// <summary>The page behind a link of an answer; the token goes there only if it is Graph's own host.</summary>
    public static RequestInformation Link(string url) => new() { HttpMethod = Method.GET, URI = new Uri(url) };
}
