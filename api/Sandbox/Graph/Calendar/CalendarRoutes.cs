using OutlookCoffee.Sandbox.Graph.Schedule;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Where calendars are read and written. Two of the three paths lead to the main one, which the list has too.</summary>
internal static class CalendarRoutes
{
    public static readonly IReadOnlyList<Route> All =
    [
        new("GET", "calendars", CalendarShape.List),
        new("GET", "calendar", call => CalendarShape.Show(call, CalendarScope.OfMain(call).Calendar)),
        new("GET", "calendars/{calendar}", call => CalendarShape.Show(call, CalendarScope.OfNamed(call).Calendar)),
        new("POST", "calendar/getSchedule", GetSchedule.Answer) { HoldsGate = false, OnlyReads = true },
        new("POST", "calendars/{calendar}/getSchedule", GetSchedule.Answer) { HoldsGate = false, OnlyReads = true },
        .. Below("", CalendarScope.OfMailbox),
        .. Below("calendar/", CalendarScope.OfMain),
        .. Below("calendars/{calendar}/", CalendarScope.OfNamed),
    ];

    private static IEnumerable<Route> Below(string path, Func<GraphCall, CalendarScope> scope) =>
    [
        new("GET", path + "calendarView", In(scope, CalendarView.Show)),
        new("GET", path + "events", In(scope, EventReading.List)),
        new("POST", path + "events", In(scope, EventWriting.Create)),
        new("GET", path + "events/{event}", In(scope, EventReading.One)),
        new("GET", path + "events/{event}/instances", In(scope, EventReading.Instances)),
        new("PATCH", path + "events/{event}", In(scope, EventWriting.Update)),
        new("DELETE", path + "events/{event}", In(scope, EventEnding.Delete)),
        new("POST", path + "events/{event}/cancel", In(scope, EventEnding.Cancel)),
        new("POST", path + "events/{event}/accept", In(scope, (call, where) => EventResponse.Answer(call, where, "accepted"))),
        new("POST", path + "events/{event}/tentativelyAccept", In(scope, (call, where) => EventResponse.Answer(call, where, "tentativelyAccepted"))),
        new("POST", path + "events/{event}/decline", In(scope, (call, where) => EventResponse.Answer(call, where, "declined"))),
    ];

    private static Func<GraphCall, GraphAnswer> In(Func<GraphCall, CalendarScope> scope, Func<GraphCall, CalendarScope, GraphAnswer> handle) =>
        call => handle(call, scope(call));
}
