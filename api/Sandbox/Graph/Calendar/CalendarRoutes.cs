using OutlookCoffee.Sandbox.Graph.Schedule;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Where calendars are read and written. A mailbox has one calendar, which three paths lead to.</summary>
internal static class CalendarRoutes
{
    private static readonly string[] CalendarPaths = ["", "calendar/", "calendars/{calendar}/"];

    private static readonly Shape<UserMailbox> CalendarJson = new(
        "Calendar",
        (json, box) => json.WriteString("id", Id(box)),
        new("name", (json, _) => json.WriteString("name", "Calendar")),
        new("color", (json, _) => json.WriteString("color", "auto")),
        new("isDefaultCalendar", (json, _) => json.WriteBoolean("isDefaultCalendar", true)),
        new("canEdit", (json, _) => json.WriteBoolean("canEdit", true)),
        new("canShare", (json, _) => json.WriteBoolean("canShare", true)),
        new("allowedOnlineMeetingProviders", (json, _) => json.WriteTexts("allowedOnlineMeetingProviders", ["teamsForBusiness"])),
        new("defaultOnlineMeetingProvider", (json, _) => json.WriteString("defaultOnlineMeetingProvider", "teamsForBusiness")),
        new("owner", (json, box) =>
        {
            json.WriteStartObject("owner");
            json.WriteString("name", box.DisplayName);
            json.WriteString("address", box.Address);
            json.WriteEndObject();
        }));

    public static readonly IReadOnlyList<Route> All =
    [
        new("GET", "calendars", call => GraphPage.Of(call, [call.Box], CalendarJson.Writer(call.Query.Select), "calendars")),
        new("GET", "calendar", One),
        new("GET", "calendars/{calendar}", One),
        new("POST", "calendar/getSchedule", GetSchedule.Answer) { HoldsGate = false },
        new("POST", "calendars/{calendar}/getSchedule", GetSchedule.Answer) { HoldsGate = false },
        .. CalendarPaths.SelectMany(Below),
    ];

    private static IEnumerable<Route> Below(string calendar) =>
    [
        new("GET", calendar + "calendarView", InCalendar(CalendarView.Show)),
        new("GET", calendar + "events", InCalendar(EventReading.List)),
        new("POST", calendar + "events", InCalendar(EventWriting.Create)),
        new("GET", calendar + "events/{event}", InCalendar(EventReading.One)),
        new("GET", calendar + "events/{event}/instances", InCalendar(EventReading.Instances)),
        new("PATCH", calendar + "events/{event}", InCalendar(EventWriting.Update)),
        new("DELETE", calendar + "events/{event}", InCalendar(EventEnding.Delete)),
        new("POST", calendar + "events/{event}/cancel", InCalendar(EventEnding.Cancel)),
        new("POST", calendar + "events/{event}/accept", InCalendar(call => EventResponse.Answer(call, "accepted"))),
        new("POST", calendar + "events/{event}/tentativelyAccept", InCalendar(call => EventResponse.Answer(call, "tentativelyAccepted"))),
        new("POST", calendar + "events/{event}/decline", InCalendar(call => EventResponse.Answer(call, "declined"))),
    ];

    private static GraphAnswer One(GraphCall call) =>
        InCalendar(known => GraphPage.Single(known, known.Box, CalendarJson.Writer(known.Query.Select), "calendars/$entity"))(call);

    private static Func<GraphCall, GraphAnswer> InCalendar(Func<GraphCall, GraphAnswer> handle) => call =>
        call.Keys.TryGetValue("calendar", out var id) && id != Id(call.Box) ? throw GraphFailure.ItemNotFound() : handle(call);

    private static string Id(UserMailbox box) => $"calendar-{box.Id}";
}
