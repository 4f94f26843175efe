using NodaTime;
using NodaTime.Text;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>How often there was contact in one month.</summary>
/// <param name="Month">As in <c>2026-02</c>.</param>
/// <param name="Wrote">My direct mails.</param>
/// <param name="Heard">Their direct mails.</param>
/// <param name="Met">Small meetings, and days named by hand.</param>
public sealed record MonthOfContact(string Month, int Wrote, int Heard, int Met);

public static class History
{
    private static readonly YearMonthPattern Iso = YearMonthPattern.CreateWithInvariantCulture("uuuu-MM");

    /// <summary>
    /// The last <paramref name="months"/> months in the user's zone, oldest first and the present one last; a month without contact is there
    /// with zeros, so that a chart's axis is the list itself.
    /// </summary>
    public static IReadOnlyList<MonthOfContact> Months(EncounterSet encounters, Instant now, DateTimeZone zone, int months = 36)
    {
        var present = now.InZone(zone).Date.ToYearMonth();
        var counts = new (int Wrote, int Heard, int Met)[months];
        foreach (var encounter in encounters.Where(encounter => encounter.Kind.IsContact() && encounter.HasHappened(now)))
        {
            var at = months - 1 - MonthsBetween(MonthOf(encounter, zone), present);
            if (at < 0) continue;
            ref var count = ref counts[Math.Min(at, months - 1)];
            if (encounter.Kind == EncounterKind.Wrote) count.Wrote++;
            else if (encounter.Kind == EncounterKind.Heard) count.Heard++;
            else count.Met++;
        }

        return [.. counts.Select((count, at) =>
            new MonthOfContact(Iso.Format(present.PlusMonths(at - months + 1)), count.Wrote, count.Heard, count.Met))];
    }

    /// <summary>A day named by hand is that calendar day in every zone.</summary>
    private static YearMonth MonthOf(Encounter encounter, DateTimeZone zone) =>
        Instant.FromUnixTimeSeconds(encounter.UnixSeconds)
            .InZone(encounter.Kind == EncounterKind.MetByHand ? DateTimeZone.Utc : zone)
            .Date.ToYearMonth();

    private static int MonthsBetween(YearMonth from, YearMonth to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;
}
