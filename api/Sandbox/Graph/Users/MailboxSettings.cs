using System.Globalization;
using System.Text.Json;
using NodaTime.Text;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Users;

/// <summary>The mailbox's settings.</summary>
internal static class MailboxSettings
{
    private static readonly LocalTimePattern TimeOfDay = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss'.'fffffff");

    private static readonly Shape<UserMailbox> Json = new(
        "MailboxSettings",
        (_, _) => { },
        new("archiveFolder", WriteArchive),
        new("timeZone", (json, box) => json.WriteString("timeZone", box.TimeZone)),
        new("delegateMeetingMessageDeliveryOptions", (json, _) => json.WriteString("delegateMeetingMessageDeliveryOptions", "sendToDelegateOnly")),
        new("dateFormat", (json, _) => json.WriteString("dateFormat", "yyyy-MM-dd")),
        new("timeFormat", (json, _) => json.WriteString("timeFormat", "HH:mm")),
        new("userPurpose", (json, box) => json.WriteString("userPurpose", box.UserPurpose)),
        new("automaticRepliesSetting", (json, _) => WriteAutomaticReplies(json)),
        new("language", WriteLanguage),
        new("workingHours", WriteWorkingHours));

    public static GraphAnswer Show(GraphCall call) =>
        GraphPage.Single(call, call.Box, Json.Writer(call.Query.Select), "mailboxSettings");

    public static GraphAnswer ShowOne(GraphCall call) =>
        GraphPage.Single(call, call.Box, Json.Writer(call.Keys["property"]), $"mailboxSettings/{call.Keys["property"]}");

    public static void WriteWorkingHours(Utf8JsonWriter json, UserMailbox box)
    {
        var hours = box.WorkingHours;
        json.WriteStartObject("workingHours");
        json.WriteTexts("daysOfWeek", hours.Days.Select(day => JsonNamingPolicy.CamelCase.ConvertName(day.ToString())));
        json.WriteString("startTime", TimeOfDay.Format(hours.Start));
        json.WriteString("endTime", TimeOfDay.Format(hours.End));
        json.WriteStartObject("timeZone");
        if (hours.Custom is { } zone) WriteCustomZone(json, zone);
        else json.WriteString("name", hours.TimeZone ?? box.TimeZone);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // https://learn.microsoft.com/graph/api/resources/customtimezone; the example of calendar-getschedule has this name.
    private static void WriteCustomZone(Utf8JsonWriter json, CustomZone zone)
    {
        json.WriteString("@odata.type", "#microsoft.graph.customTimeZone");
        json.WriteNumber("bias", zone.Bias);
        json.WriteString("name", "Customized Time Zone");
        json.WriteStartObject("standardOffset");
        WriteChange(json, zone.Standard);
        json.WriteEndObject();
        json.WriteStartObject("daylightOffset");
        json.WriteNumber("daylightBias", zone.DaylightBias);
        WriteChange(json, zone.Daylight);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ZoneChange change)
    {
        json.WriteString("time", TimeOfDay.Format(change.Time));
        json.WriteNumber("dayOccurrence", change.Occurrence);
        json.WriteString("dayOfWeek", JsonNamingPolicy.CamelCase.ConvertName(change.Day.ToString()));
        json.WriteNumber("month", change.Month);
        json.WriteNumber("year", 0);
    }

    private static void WriteArchive(Utf8JsonWriter json, UserMailbox box) =>
        json.WriteString("archiveFolder", box.Folders.Find(folder => folder.WellKnownName == "archive")?.Id);

    private static void WriteAutomaticReplies(Utf8JsonWriter json)
    {
        json.WriteStartObject("automaticRepliesSetting");
        json.WriteString("status", "disabled");
        json.WriteString("externalAudience", "all");
        json.WriteString("internalReplyMessage", "");
        json.WriteString("externalReplyMessage", "");
        json.WriteEndObject();
    }

    private static void WriteLanguage(Utf8JsonWriter json, UserMailbox box)
    {
        json.WriteStartObject("language");
        json.WriteString("locale", box.Language);
        json.WriteString("displayName", CultureInfo.GetCultureInfo(box.Language).EnglishName);
        json.WriteEndObject();
    }
}
