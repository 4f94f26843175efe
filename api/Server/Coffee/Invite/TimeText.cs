using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>Says a moment by the user's clock, and whose clock that is.</summary>
internal static class TimeText
{
    private static readonly OffsetPattern HoursFromUtc = OffsetPattern.Create("+HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The other's time stands beside it when their clock shows another one.</summary>
    public static string When(Instant start, DateTimeZone zone, DateTimeZone? theirZone, InviteWords words)
    {
        var mine = start.InZone(zone);
        var when = At(words.When, mine, words);
        if (IsSameClock(start, zone, theirZone ?? zone))
            return when;
        var theirs = start.InZone(theirZone!);
        return when + At(theirs.Date == mine.Date ? words.TheirTime : words.TheirTimeOnAnotherDay, theirs, words);
    }

    /// <summary>
    /// Names the user's zone by its city; empty when the other's clock is known to show the same at all these times. A zone
    /// without a city is named by its distance from UTC.
    /// </summary>
    public static string Zone(IReadOnlyList<Instant> starts, DateTimeZone zone, DateTimeZone? theirZone, InviteWords words)
    {
        if (starts.Count == 0 || (theirZone is not null && starts.All(start => IsSameClock(start, zone, theirZone))))
            return "";
        var id = Zones.IanaId(zone);
        if (!id.Contains('/', StringComparison.Ordinal) || id.StartsWith("Etc/", StringComparison.Ordinal))
            return $" (UTC{HoursFromUtc.Format(zone.GetUtcOffset(starts[0]))})";
        var city = id[(id.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return words.Letters.Zone.Replace("{city}", words.Letters.Cities.GetValueOrDefault(city, city), StringComparison.Ordinal);
    }

    private static bool IsSameClock(Instant at, DateTimeZone zone, DateTimeZone other) => zone.GetUtcOffset(at) == other.GetUtcOffset(at);

    private static string At(string phrase, ZonedDateTime when, InviteWords words) => phrase
        .Replace("{day}", words.Day(when.Date), StringComparison.Ordinal)
        .Replace("{time}", words.Time(when.TimeOfDay), StringComparison.Ordinal);
}
