using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>The calendar that a path leads to, and the calendars in which it looks for an event's id.</summary>
internal sealed record CalendarScope(CalendarFolder Calendar, IReadOnlyList<CalendarFolder> Searched)
{
    /// <summary>Lists are those of the main calendar; an id finds an event wherever it stands.</summary>
    public static CalendarScope OfMailbox(GraphCall call) => new(Main(call.Box), All(call.Box));

    public static CalendarScope OfMain(GraphCall call) => Only(Main(call.Box));

    public static CalendarScope OfNamed(GraphCall call) =>
        Only(All(call.Box).FirstOrDefault(calendar => calendar.Id == call.Keys["calendar"]) ?? throw GraphFailure.ItemNotFound());

    /// <summary>The main one first.</summary>
    public static IReadOnlyList<CalendarFolder> All(UserMailbox box) => [Main(box), .. box.OtherCalendars];

    public static bool IsMain(UserMailbox box, CalendarFolder calendar) => ReferenceEquals(calendar.Events, box.Events);

    /// <summary>The calendar again, unless it is one that only shows.</summary>
    public static CalendarFolder Writable(CalendarFolder calendar) =>
        calendar.CanEdit ? calendar : throw new GraphFailure(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    private static CalendarFolder Main(UserMailbox box) => new($"calendar-{box.Id}", "Calendar", "auto", CanEdit: true, box.Events);

    private static CalendarScope Only(CalendarFolder calendar) => new(calendar, [calendar]);
}
