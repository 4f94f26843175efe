using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OutlookCoffee.Graph.Requests;

/// <summary>Sends requests that the SDK made and signs, and hands over their bodies unread: past its models.</summary>
internal static class GraphRequests
{
    /// <summary>How often a body that broke off is asked for; whether a request gets an answer at all is <see cref="PoliteHandler"/>'s.</summary>
    private const int Tries = 5;

    /// <summary>Without the mapping an error answer would surface as a bare status; with it, as Graph's own error.</summary>
    /// <summary>What every refusal is read as.</summary>
    public static Dictionary<string, ParsableFactory<IParsable>> Errors { get; } = new() { ["XXX"] = ODataError.CreateFromDiscriminatorValue };

    /// <summary>The body; with <see cref="RequestTraits.Streamed"/> it arrives while it is read, and has to be disposed of.</summary>
    /// <exception cref="ApiException">Graph refused.</exception>
    public static async Task<Stream> BodyAsync(this GraphServiceClient graph, RequestInformation request, CancellationToken cancellation) =>
        await graph.RequestAdapter.SendPrimitiveAsync<Stream>(request, Errors, cancellation) ?? throw new HttpRequestException("Graph answered with nothing.");

    public static async Task<JsonElement> JsonAsync(this GraphServiceClient graph, RequestInformation request, CancellationToken cancellation)
    {
        await using var body = await graph.BodyAsync(request, cancellation);
        return await JsonSerializer.DeserializeAsync<JsonElement>(body, cancellationToken: cancellation);
    }

    /// <summary>The rows of a list's first page and of those behind it; a link that leads back ends it.</summary>
    public static async Task<IReadOnlyList<JsonElement>> RowsAsync(this GraphServiceClient graph, JsonElement first, CancellationToken cancellation)
    {
        var rows = new List<JsonElement>(first.List("value"));
        var followed = new HashSet<string>(StringComparer.Ordinal);
        for (var page = first; page.Text("@odata.nextLink") is { } link && followed.Add(link);)
        {
            page = await graph.JsonAsync(Link(link), cancellation);
            rows.AddRange(page.List("value"));
        }

        return rows;
    }

    /// <summary>What <paramref name="read"/> makes of a body while it arrives. One that breaks off is asked for again, and read from its beginning.</summary>
    /// <param name="make">Makes the request anew for each time.</param>
    public static async Task<T> StreamAsync<T>(
        this GraphServiceClient graph, Func<RequestInformation> make, Func<Stream, Task<T>> read, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var request = make();
            request.AddRequestOptions([RequestTraits.Streamed]);
            await using var body = await graph.BodyAsync(request, cancellation);
            try
            {
                return await read(body);
            }
            catch (Exception broken) when (broken is IOException or JsonException or HttpRequestException && attempt < Tries)
            {
                // The connection broke in the middle.
            }
        }
    }

    /// <summary>The page behind a link of an answer; the token goes there only if it is Graph's own host.</summary>
    public static RequestInformation Link(string url) => new() { HttpMethod = Method.GET, URI = new Uri(url) };
}
