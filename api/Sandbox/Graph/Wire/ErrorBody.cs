using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>Graph's error shape (https://learn.microsoft.com/graph/errors).</summary>
internal static class ErrorBody
{
    private static readonly LocalDateTimePattern Seconds = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    public static void Write(Utf8JsonWriter json, GraphFailure failure, Instant now, string requestId, string clientRequestId)
    {
        json.WriteStartObject();
        json.WriteStartObject("error");
        json.WriteString("code", failure.Code);
        json.WriteString("message", failure.Message);
        json.WriteStartObject("innerError");
        json.WriteString("date", Seconds.Format(now.InUtc().LocalDateTime));
        json.WriteString("request-id", requestId);
        json.WriteString("client-request-id", clientRequestId);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
