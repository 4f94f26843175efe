using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Reads the parts of an event out of a request's JSON.</summary>
internal static class EventInput
{
    private const int MostAttendees = 500;
    private static readonly HashSet<string> ShowAsNames = ["free", "tentative", "busy", "oof", "workingElsewhere", "unknown"];
    private static readonly HashSet<string> SensitivityNames = ["normal", "personal", "private", "confidential"];
    private static readonly HashSet<string> OnlineMeetingProviders = ["unknown", "skypeForBusiness", "skypeForConsumer", "teamsForBusiness"];
    private static readonly HashSet<string> AttendeeTypes = ["required", "optional", "resource"];

    /// <summary>A wall clock and its IANA zone, or null when the property is not there.</summary>
    public static (LocalDateTime Local, string Zone)? Time(JsonElement json, string name)
    {
        if (json.Get(name) is not { } time) return null;
        var text = time.Text("dateTime") ?? throw GraphFailure.InvalidBody($"'{name}/dateTime' is missing.");
        var zone = Zones.Find(time.Text("timeZone") ?? "UTC").Id;
        if (LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local)) return (local, zone);
        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment)) return (moment.ToInstant().InUtc().LocalDateTime, "UTC");
        throw GraphFailure.InvalidBody($"'{name}/dateTime' is not a date and time.");
    }

    /// <summary>A moment that must be there.</summary>
    public static Instant Moment(JsonElement json, string name)
    {
        var (local, zone) = Time(json, name) ?? throw GraphFailure.InvalidBody($"'{name}' is missing.");
        return Zones.At(local, Zones.Find(zone));
    }

    public static List<Attendee> Attendees(JsonElement json)
    {
        var attendees = json.Items("attendees").Select(Attendee).DistinctBy(attendee => attendee.Who.Address, StringComparer.OrdinalIgnoreCase).ToList();
        return attendees.Count <= MostAttendees
            ? attendees
            : throw new GraphFailure(400, "ErrorInvalidRecipients", "The number of attendees exceeds the limit of 500.");
    }

    /// <summary>Applies everything but times and attendees.</summary>
    public static void Apply(JsonElement json, CalendarEvent item)
    {
        item.Subject = json.Text("subject") ?? item.Subject;
        item.Body = json.Get("body")?.Text("content") ?? item.Body;
        item.Location = json.Get("location")?.Text("displayName") ?? item.Location;
        item.IsAllDay = json.Flag("isAllDay") ?? item.IsAllDay;
        // Once there is a meeting behind it, both properties are ignored (https://learn.microsoft.com/graph/api/resources/event).
        item.IsOnlineMeeting = item.IsOnlineMeeting || IsOnline(json);
        item.ResponseRequested = json.Flag("responseRequested") ?? item.ResponseRequested;
        item.HideAttendees = json.Flag("hideAttendees") ?? item.HideAttendees;
        item.AllowNewTimeProposals = json.Flag("allowNewTimeProposals") ?? item.AllowNewTimeProposals;
        item.ShowAs = OneOf(json, "showAs", ShowAsNames) ?? item.ShowAs;
        item.Sensitivity = OneOf(json, "sensitivity", SensitivityNames) ?? item.Sensitivity;
        foreach (var property in json.Items("singleValueExtendedProperties"))
            item.ExtendedProperties[property.Text("id") ?? throw GraphFailure.InvalidBody("An extended property needs an 'id'.")] = property.Text("value") ?? "";
    }

    // Neither Skype is among the calendar's allowedOnlineMeetingProviders.
    private static bool IsOnline(JsonElement json)
    {
        var provider = OneOf(json, "onlineMeetingProvider", OnlineMeetingProviders);
        if (!(json.Flag("isOnlineMeeting") ?? false)) return false;
        return provider is null or "unknown" or "teamsForBusiness"
            ? true
            : throw GraphFailure.InvalidRequest($"The online meeting provider '{provider}' is not allowed in this calendar.");
    }

    private static Attendee Attendee(JsonElement json) => new(json.Recipient(), OneOf(json, "type", AttendeeTypes) ?? "required");

    private static string? OneOf(JsonElement json, string name, HashSet<string> names)
    {
        if (json.Text(name) is not { } text) return null;
        return names.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase))
            ?? throw GraphFailure.InvalidBody($"'{text}' is not a value of '{name}'.");
    }
}
