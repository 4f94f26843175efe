using System.Globalization;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Contacts;

/// <summary>Where a delta round over contacts stands; opaque to clients.</summary>
/// <param name="IsDone">The client has them all.</param>
internal sealed record ContactDeltaToken(int Served, bool IsDone, string? Select)
{
    public static ContactDeltaToken Of(GraphCall call)
    {
        var token = call.Query["skiptoken"] ?? call.Query["deltatoken"];
        if (string.IsNullOrEmpty(token)) return new(0, false, call.Query.Select);
        return token.Split('~') is ["c", var served, var done, var select] && int.TryParse(served, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? new(count, done == "d", select.Length == 0 ? null : select)
            : throw new GraphFailure(410, "SyncStateNotFound", "The sync state generation is not found; generation=0;[highest=0].");
    }

    public string Encode() =>
        Uri.EscapeDataString(string.Create(CultureInfo.InvariantCulture, $"c~{Served}~{(IsDone ? "d" : "n")}~{Select}"));
}
