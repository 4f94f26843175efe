using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Calendar;
using OutlookCoffee.Sandbox.Graph.Users;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Schedule;

/// <summary>Graph's scheduleInformation.</summary>
internal static class ScheduleShape
{
    /// <param name="withDetails">The asker may see subjects and places: it is the asker's own calendar.</param>
    public static void Write(
        Utf8JsonWriter json, string address, UserMailbox box, string view, IReadOnlyList<EventRow> items, Question question, bool withDetails)
    {
        json.WriteStartObject();
        json.WriteString("scheduleId", address);
        json.WriteString("availabilityView", view);
        json.WriteStartArray("scheduleItems");
        foreach (var item in items) WriteItem(json, item, question.View, withDetails);
        json.WriteEndArray();
        MailboxSettings.WriteWorkingHours(json, box);
        json.WriteEndObject();
    }

    /// <summary>Somebody whom the tenant does not know: 200 with an error inside.</summary>
    public static void WriteUnknown(Utf8JsonWriter json, string address)
    {
        json.WriteStartObject();
        json.WriteString("scheduleId", address);
        json.WriteString("availabilityView", "");
        json.WriteStartArray("scheduleItems");
        json.WriteEndArray();
        json.WriteStartObject("error");
        json.WriteString(
            "message",
            "Microsoft.Exchange.InfoWorker.Common.Availability.MailRecipientNotFoundException: "
            + $"Unable to resolve e-mail address {address} to an Active Directory object.");
        json.WriteString("responseCode", "5009");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, EventRow item, EventView view, bool withDetails)
    {
        json.WriteStartObject();
        json.WriteString("status", item.Event.ShowAs);
        if (withDetails && item.Event.Sensitivity is ("normal" or "personal"))
        {
            json.WriteBoolean("isPrivate", false);
            json.WriteString("subject", item.Event.Subject);
            json.WriteString("location", item.Event.Location);
        }
        json.WriteDateTimeTimeZone("start", item.StartsAt.InZone(view.Zone).LocalDateTime, view.ZoneName);
        json.WriteDateTimeTimeZone("end", item.EndsAt.InZone(view.Zone).LocalDateTime, view.ZoneName);
        json.WriteEndObject();
    }
}
