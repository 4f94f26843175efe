using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using OutlookCoffee.Sandbox.Graph.Batch;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph;

/// <summary>The HTTP side of <c>/sandbox/graph/v1.0</c>.</summary>
internal static class GraphEndpoint
{
    public const string Prefix = "/sandbox/graph/v1.0";

    private const string ContentType = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    /// <summary>As Graph writes JSON: quotes and letters of every language as they are.</summary>
    public static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task Answer(HttpContext http, GraphPipeline pipeline)
    {
        var requestId = Guid.NewGuid().ToString("D");
        var clientRequestId = http.Request.Headers["client-request-id"].FirstOrDefault() ?? requestId;
        http.Response.Headers["request-id"] = requestId;
        http.Response.Headers["client-request-id"] = clientRequestId;
        try
        {
            var request = Read(http);
            if (string.Equals(request.Path, "$batch", StringComparison.OrdinalIgnoreCase))
                Write(http.Response, await GraphBatch.RunAsync(request, pipeline, http.RequestAborted));
            else
                await pipeline.RunAsync(request, answer => Write(http.Response, answer), http.RequestAborted);
        }
        catch (ConnectionReset)
        {
            http.Abort();
            return;
        }
        catch (GraphFailure failure)
        {
            Write(http.Response, Refusal(failure, pipeline, requestId, clientRequestId));
        }
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    public static GraphAnswer Refusal(GraphFailure failure, GraphPipeline pipeline, string requestId, string clientRequestId) =>
        new(failure.Status, json => ErrorBody.Write(json, failure, pipeline.Clock.GetCurrentInstant(), requestId, clientRequestId)) { Headers = failure.Headers };

    private static GraphRequest Read(HttpContext http)
    {
        var request = http.Request;
        var root = UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, Prefix);
        var path = (request.RouteValues["path"] as string ?? "").Trim('/');
        return new GraphRequest(
            request.Method, root, path, request.QueryString.Value, request.Headers.Authorization, Preferences.Parse(request.Headers["Prefer"]), () => ReadBody(http));
    }

    private static async Task<JsonElement?> ReadBody(HttpContext http)
    {
        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsDelete(http.Request.Method)) return null;
        using var buffer = new MemoryStream();
        await http.Request.Body.CopyToAsync(buffer, http.RequestAborted);
        if (buffer.Length == 0) return null;
        // A mail as MIME comes as base64 in plain text (user-sendmail, example 4).
        if (http.Request.ContentType?.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) == true)
            return JsonSerializer.SerializeToElement(Encoding.ASCII.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        try
        {
            using var document = JsonDocument.Parse(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            throw GraphFailure.BadRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }

    // Straight into the response's buffer; it leaves with the flush, after the gate was let go.
    private static void Write(HttpResponse response, GraphAnswer answer)
    {
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers) response.Headers[name] = value;
        if (answer.Body is null) return;
        response.ContentType = ContentType;
        WriteJson(response.BodyWriter, answer.Body);
    }

    private static void WriteJson(IBufferWriter<byte> target, Action<Utf8JsonWriter> body)
    {
        using var json = new Utf8JsonWriter(target, Writing);
        body(json);
        json.Flush();
    }
}
