using OutlookCoffee.Sandbox.Graph.Calendar;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Users;

/// <summary>The zone names that this mailbox takes.</summary>
internal static class SupportedTimeZones
{
    public static GraphAnswer List(GraphCall call, string standard)
    {
        var names = standard.ToUpperInvariant() switch
        {
            "WINDOWS" => Zones.WindowsNames,
            "IANA" => Zones.IanaNames,
            _ => throw GraphFailure.BadRequest($"'{standard}' is not a time zone standard."),
        };
        return new GraphPage<string>([.. names], (json, name) =>
        {
            json.WriteString("alias", name);
            json.WriteString("displayName", name);
        })
        {
            Context = $"{call.Root}/$metadata#Collection(microsoft.graph.timeZoneInformation)",
        }.Answer();
    }
}
