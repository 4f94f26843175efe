using Entry = Ical.Net.CalendarComponents.CalendarEvent;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>iCalendar's words (RFC 5545) in Graph's.</summary>
internal static class EventFields
{
    public static string Type(Ical.Net.DataTypes.Attendee attendee) => (attendee.Type?.ToUpperInvariant(), attendee.Role?.ToUpperInvariant()) switch
    {
        ("ROOM" or "RESOURCE", _) or (_, "NON-PARTICIPANT") => "resource",
        (_, "OPT-PARTICIPANT") => "optional",
        _ => "required",
    };

    public static string Response(string? status) => status?.ToUpperInvariant() switch
    {
        "ACCEPTED" => "accepted",
        "DECLINED" => "declined",
        "TENTATIVE" => "tentativelyAccepted",
        _ => "notResponded",
    };

    public static string Sensitivity(string? value) => value?.ToUpperInvariant() switch
    {
        "PRIVATE" => "private",
        "CONFIDENTIAL" => "confidential",
        _ => "normal",
    };

    public static string ShowAs(Entry entry) => (entry.Properties["X-MICROSOFT-CDO-BUSYSTATUS"]?.Value as string)?.ToUpperInvariant() switch
    {
        "FREE" => "free",
        "TENTATIVE" => "tentative",
        "OOF" => "oof",
        "WORKINGELSEWHERE" => "workingElsewhere",
        "BUSY" => "busy",
        _ when string.Equals(entry.Transparency, "TRANSPARENT", StringComparison.OrdinalIgnoreCase) => "free",
        _ => string.Equals(entry.Status, "TENTATIVE", StringComparison.OrdinalIgnoreCase) ? "tentative" : "busy",
    };
}
