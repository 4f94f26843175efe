using System.Buffers;
using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Batch;

/// <summary>The answer to one request of a batch, its body already in JSON.</summary>
internal sealed record BatchResult(string Id, int Status, IReadOnlyDictionary<string, string> Headers, ReadOnlyMemory<byte> Body)
{
    public static BatchResult Of(string id, GraphAnswer answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        if (answer.Body is { } write)
        {
            using var json = new Utf8JsonWriter(buffer, GraphEndpoint.Writing);
            write(json);
        }
        return new BatchResult(id, answer.Status, answer.Headers, buffer.WrittenMemory);
    }

    public static BatchResult FailedDependency(string id) => Of(id, new GraphAnswer(424, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", "FailedDependency");
        json.WriteString("message", "A request that this one depends on failed.");
        json.WriteEndObject();
        json.WriteEndObject();
    }));

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", Id);
        json.WriteNumber("status", Status);
        json.WriteStartObject("headers");
        foreach (var (name, value) in Headers) json.WriteString(name, value);
        if (!Body.IsEmpty) json.WriteString("Content-Type", "application/json");
        json.WriteEndObject();
        json.WritePropertyName("body");
        if (Body.IsEmpty) json.WriteNullValue();
        else json.WriteRawValue(Body.Span);
        json.WriteEndObject();
    }
}
