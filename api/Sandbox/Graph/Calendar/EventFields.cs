using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>What events can be filtered and ordered by.</summary>
internal static class EventFields
{
    private static readonly Fields<KeyValuePair<string, string>> Property = new Fields<KeyValuePair<string, string>>("SingleValueLegacyExtendedProperty")
        .Text("id", property => property.Key)
        .Text("value", property => property.Value);

    private static readonly Fields<Attendee> Attendee = new Fields<Attendee>("Attendee")
        .Text("emailAddress/address", attendee => attendee.Who.Address);

    public static readonly Fields<EventRow> All = new Fields<EventRow>("Event")
        .Moment("start/dateTime", row => row.StartsAt)
        .Moment("end/dateTime", row => row.EndsAt)
        .Moment("createdDateTime", row => row.Event.Created)
        .Moment("lastModifiedDateTime", row => row.Event.Modified)
        .Text("id", row => row.Id)
        .Text("iCalUId", row => row.ICalUId)
        .Text("subject", row => row.Event.Subject)
        .Text("type", row => row.Type)
        .Text("showAs", row => row.Event.ShowAs)
        .Text("sensitivity", row => row.Event.Sensitivity)
        .Text("organizer/emailAddress/address", row => row.Event.Organizer.Address)
        .Flag("isCancelled", row => row.Event.IsCancelled)
        .Flag("isAllDay", row => row.Event.IsAllDay)
        .Flag("isOrganizer", row => row.Event.IsOrganizer)
        .Flag("isOnlineMeeting", row => row.Event.IsOnlineMeeting)
        .Many("attendees", row => row.Event.Attendees, Attendee)
        .Many("singleValueExtendedProperties", row => row.Event.ExtendedProperties, Property);
}
