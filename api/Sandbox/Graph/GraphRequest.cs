using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph;

/// <summary>A request as it came over the wire or out of a batch, before anything in it was believed.</summary>
/// <param name="Root">What links begin with.</param>
/// <param name="Path">Below the root, unescaped, without a leading slash.</param>
/// <param name="ReadBody">Called once, after the request was let in.</param>
internal sealed record GraphRequest(
    string Method, string Root, string Path, string? Query, string? Authorization, Preferences Prefer, Func<Task<JsonElement?>> ReadBody);
