using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>One request, from the wire or from inside a batch, with everything a handler may look at.</summary>
internal sealed class GraphCall
{
    public required Tenant Tenant { get; init; }

    /// <summary>Whose data is asked for: the signed-in user's with <c>/me</c>, another's with <c>/users/{id}</c>.</summary>
    public required UserMailbox Box { get; init; }

    public required Instant Now { get; init; }
    public required string Method { get; init; }

    /// <summary>Scheme, host and <c>/sandbox/graph/v1.0</c> of this very request: what links in answers begin with.</summary>
    public required string Root { get; init; }

    /// <summary>The path below <see cref="Root"/> as it was asked, for links.</summary>
    public required string Path { get; init; }

    public required QueryOptions Query { get; init; }
    public required Preferences Prefer { get; init; }
    public required JsonElement? Body { get; init; }

    /// <summary>The values of the route's <c>{names}</c>.</summary>
    public required IReadOnlyDictionary<string, string> Keys { get; init; }

    /// <summary>What this request mails; delivered after its own mailbox is let go, so that no two gates are ever held at once.</summary>
    public Outbox Outbox { get; } = new();

    public string Context(string suffix) => $"{Root}/$metadata#users('{Box.Id}')/{suffix}";

    /// <summary>The body, which must be a JSON object.</summary>
    public JsonElement RequiredBody() =>
        Body is { ValueKind: JsonValueKind.Object } body ? body : throw GraphFailure.InvalidBody("The request needs a JSON object as its body.");
}
