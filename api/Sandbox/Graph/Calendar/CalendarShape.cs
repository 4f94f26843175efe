using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>A calendar in Graph's JSON (https://learn.microsoft.com/graph/api/resources/calendar).</summary>
internal static class CalendarShape
{
    private const string Provider = "teamsForBusiness";

    public static readonly Shape<(UserMailbox Box, CalendarFolder Calendar)> Json = new(
        "Calendar",
        (json, x) => json.WriteString("id", x.Calendar.Id),
        new("name", (json, x) => json.WriteString("name", x.Calendar.Name)),
        new("color", (json, x) => json.WriteString("color", x.Calendar.Color)),
        new("hexColor", (json, _) => json.WriteString("hexColor", "")),
        new("isDefaultCalendar", (json, x) => json.WriteBoolean("isDefaultCalendar", CalendarScope.IsMain(x.Box, x.Calendar))),
        new("changeKey", (json, x) => json.WriteString("changeKey", FormattableString.Invariant($"CgAAABYA{x.Calendar.Events.Count:X8}"))),
        new("canShare", (json, x) => json.WriteBoolean("canShare", x.Calendar.CanEdit)),
        new("canViewPrivateItems", (json, _) => json.WriteBoolean("canViewPrivateItems", true)),
        new("canEdit", (json, x) => json.WriteBoolean("canEdit", x.Calendar.CanEdit)),
        new("allowedOnlineMeetingProviders", (json, x) => json.WriteTexts("allowedOnlineMeetingProviders", x.Calendar.CanEdit ? [Provider] : [])),
        new("defaultOnlineMeetingProvider", (json, x) => json.WriteString("defaultOnlineMeetingProvider", x.Calendar.CanEdit ? Provider : "unknown")),
        new("isTallyingResponses", (json, x) => json.WriteBoolean("isTallyingResponses", CalendarScope.IsMain(x.Box, x.Calendar))),
        new("isRemovable", (json, x) => json.WriteBoolean("isRemovable", !CalendarScope.IsMain(x.Box, x.Calendar))),
        new("owner", (json, x) =>
        {
            json.WriteStartObject("owner");
            json.WriteString("name", x.Box.DisplayName);
            json.WriteString("address", x.Box.Address);
            json.WriteEndObject();
        }));

    public static GraphAnswer List(GraphCall call) =>
        GraphPage.Of(call, [.. CalendarScope.All(call.Box).Select(calendar => (call.Box, calendar))], Json.Writer(call.Query.Select), "calendars");

    public static GraphAnswer Show(GraphCall call, CalendarFolder calendar) =>
        GraphPage.Single(call, (call.Box, calendar), Json.Writer(call.Query.Select), "calendars/$entity");
}
