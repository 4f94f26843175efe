using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime.Text;

namespace OutlookCoffee.Sandbox;

/// <summary>What was mailed to whom, for a test or a person who wants to be sure that nobody was mailed unasked.</summary>
internal static class SandboxDeliveries
{
    public static async Task<JsonHttpResult<List<DeliveryRow>>> List(SandboxWorld world)
    {
        var tenant = await world.Tenant;
        lock (tenant.Deliveries)
            return TypedResults.Json(tenant.Deliveries
                .Select(row => new DeliveryRow(InstantPattern.ExtendedIso.Format(row.At), row.From, row.To, row.Kind, row.Subject))
                .ToList());
    }
}

internal sealed record DeliveryRow(
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("from")] string From,
    [property: JsonPropertyName("to")] string To,
    [property: JsonPropertyName("kind")] string Kind,
    [property: JsonPropertyName("subject")] string Subject);
