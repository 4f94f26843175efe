using System.Text.RegularExpressions;
using NodaTime.Text;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Says whether settings can be used, and which field cannot.</summary>
public static partial class SettingsRule
{
    private const int LongestText = 255;
    private const int MostCalendars = 20;
    private static readonly string[] Kinds = ["coffee", "decaf", "lunch"];

    private static readonly string[] Days =
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Null when every field can be used.</summary>
    public static Refusal? Check(Settings settings) =>
        Range("coffeesPerWeek", settings.CoffeesPerWeek, 0, 3)
        ?? Known("kind", settings.Kind, Kinds)
        ?? Minutes("minutes", settings.Minutes, 10, 240)
        ?? Minutes("buffers", settings.Buffers, 0, 120)
        ?? Range("noticeDays", settings.NoticeDays, 0, 30)
        ?? Range("horizonDays", settings.HorizonDays, 1, 60)
        ?? (settings.Place.Length > LongestText ? Refusal.BadField("place", $"at most {LongestText} characters.") : null)
        ?? settings.Hours.Select(CheckHours).FirstOrDefault(refusal => refusal is not null)
        ?? Known("report.day", settings.Report.Day, Days)
        ?? (IsClock(settings.Report.At) ? null : Refusal.BadField("report.at", "a time of day, for example 08:00."))
        ?? (settings.TimeZone is null || Zones.Resolve(settings.TimeZone) is not null
            ? null
            : Refusal.BadField("timeZone", "no such time zone. Use a name such as Europe/Berlin, or null for the mailbox's own."))
        ?? Range("yearGoal", settings.YearGoal, 1, 366)
        ?? (settings.Language is null || IsLanguage(settings.Language)
            ? null
            : Refusal.BadField("language", "a language tag such as de or en-GB, or null for the mailbox's own."))
        ?? CheckCalendars(settings.Calendars)
        ?? Range("travelMinutes", settings.TravelMinutes, 0, 240)
        ?? (settings.Holidays is null || Holidays.Countries.Contains(settings.Holidays, StringComparer.Ordinal)
            ? null
            : Refusal.BadField("holidays", "a country as GET /api/me/holidays names it, for example DE, or null for none."))
        ?? (settings.Texts is null ? Refusal.BadField("texts", "a list, empty for none.") : null)
        ?? settings.Texts!.Select(CheckText).FirstOrDefault(refusal => refusal is not null)
        ?? (settings.Texts!.DistinctBy(text => text.Kind).Count() == settings.Texts!.Count ? null : Refusal.BadField("texts", "at most one text for each kind."));

    /// <param name="hours">Null when the list holds a null: a list's items are not checked while it is read.</param>
    private static Refusal? CheckHours(Hours? hours, int index)
    {
        var field = FormattableString.Invariant($"hours[{index}]");
        if (hours is null) return Refusal.BadField(field, "an object with day, from and to.");
        if (Known(field + ".day", hours.Day, Days) is { } day) return day;
        if (!IsClock(hours.From)) return Refusal.BadField(field + ".from", "a time of day, for example 09:00.");
        if (!IsClock(hours.To)) return Refusal.BadField(field + ".to", "a time of day, for example 11:30.");
        return string.CompareOrdinal(hours.From, hours.To) < 0 ? null : Refusal.BadField(field + ".to", "must be later than from.");
    }

    /// <param name="ids">Null too: System.Text.Json checks a constructor's parameters for null, but not what is set after it.</param>
    private static Refusal? CheckCalendars(IReadOnlyList<string>? ids) =>
        ids is null ? Refusal.BadField("calendars", "a list of ids, empty for none.")
        : ids.Count > MostCalendars ? Refusal.BadField("calendars", FormattableString.Invariant($"at most {MostCalendars}."))
        : ids.Any(id => id is not { Length: > 0 and <= LongestText }) ? Refusal.BadField("calendars", "ids as GET /api/me/calendars gives them.")
        : null;

    /// <param name="text">Null when the list holds a null.</param>
    private static Refusal? CheckText(OwnText? text, int index)
    {
        var field = FormattableString.Invariant($"texts[{index}]");
        if (text is null) return Refusal.BadField(field, "an object with kind, subject and body.");
        if (Known(field + ".kind", text.Kind, Kinds) is { } kind) return kind;
        return TemplateRule.Check(new InviteTemplate(text.Subject, text.Body)) is { } why ? Refusal.BadField(field, why) : null;
    }

    private static bool IsLanguage(string tag) => tag.Length <= 35 && LanguageTag().IsMatch(tag);

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();

    private static Refusal? Minutes(string field, MinutesByKind minutes, int least, int most) =>
        Range(field + ".coffee", minutes.Coffee, least, most)
        ?? Range(field + ".decaf", minutes.Decaf, least, most)
        ?? Range(field + ".lunch", minutes.Lunch, least, most);

    private static Refusal? Range(string field, int value, int least, int most) =>
        value >= least && value <= most ? null : Refusal.BadField(field, FormattableString.Invariant($"must be between {least} and {most}."));

    private static Refusal? Known(string field, string value, string[] known) =>
        known.Contains(value, StringComparer.Ordinal) ? null : Refusal.BadField(field, $"must be one of {string.Join(", ", known)}.");

    private static bool IsClock(string text) => Clock.Parse(text).Success;
}
