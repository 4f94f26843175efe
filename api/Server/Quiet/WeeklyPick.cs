using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.Time;

namespace OutlookCoffee.Quiet;

/// <summary>
/// Whom to propose this week. Not simply the first of the list: people choose the comfortable tie rather than the valuable one (Walter,
/// Levin and Murnighan 2015), so the weeks take turns between slipping and dormant, inside and outside the organization, close and less
/// close. The turns change with the bits of the week's number: every week, every second, every fourth, so eight weeks see every kind.
/// The same mailbox, week and people give the same pick.
/// </summary>
public static class WeeklyPick
{
    private const int RestDays = 90;
    private const int MostUnanswered = 3;
    private const int Kinds = 8;
    private static readonly string[] Reasons =
        ["snoozed", "openCoffee", "plannedMeeting", "outOfOffice", "passed", "unanswered", "noAddress", "tooLittleHistory", "inTouch", "recent"];

    /// <param name="mailboxSeed">Anything that names the mailbox and stays the same.</param>
    /// <param name="today">In the user's zone.</param>
    public static Pick Choose(
        IReadOnlyList<Candidate> candidates, string mailboxSeed, IsoWeek week, PickHistory history, LocalDate today)
    {
        var judged = candidates
            .Where(candidate => candidate.Choice.Kind != ChoiceKind.LetGo)
            .Select(candidate => (Candidate: candidate, Reason: WhyNot(candidate, history.Of(candidate.Id), week, today)))
            .ToList();
        var left = judged.Where(each => each.Reason is null).Select(each => each.Candidate).ToList();
        var passed = judged.Where(each => each.Reason == "passed").Select(each => each.Candidate).ToList();
        var close = Median([.. left.Concat(passed).Select(candidate => candidate.Rhythm.Weeks)]);
        var turn = week.Number + (int)(Hash(mailboxSeed) % Kinds) + passed.Count;
        var chosen = new List<PersonId>();
        for (; chosen.Count < 3 && left.Count > 0; turn++)
        {
            var next = Best(left, turn, close, mailboxSeed, week);
            chosen.Add(next.Id);
            left.Remove(next);
        }

        return new Pick(chosen.Count == 0 ? null : chosen[0], [.. chosen.Skip(1)], CountReasons(judged.Select(each => each.Reason)));
    }

    /// <summary>Whom this turn asks for; when there is none, closeness is given up first, then inside or outside, then slipping or dormant.</summary>
    private static Candidate Best(List<Candidate> left, int turn, double close, string seed, IsoWeek week)
    {
        int Match(Candidate candidate) =>
            ((candidate.Rhythm.State == RhythmState.Dormant) == ((turn & 1) == 1) ? 4 : 0)
            + (candidate.SameOrganization == ((turn & 2) == 2) ? 2 : 0)
            + (candidate.Rhythm.Weeks >= close == ((turn & 4) == 4) ? 1 : 0);
        var best = left.Max(candidate => (Match(candidate), candidate.Rhythm.Order));
        return left.Where(candidate => (Match(candidate), candidate.Rhythm.Order) == best)
            .OrderBy(candidate => Hash($"{seed}\n{week}\n{candidate.Id}"))
            .ThenBy(candidate => candidate.Id.Value, StringComparer.Ordinal)
            .First();
    }

    private static string? WhyNot(Candidate candidate, PersonPast past, IsoWeek week, LocalDate today) =>
        candidate.Choice.Kind == ChoiceKind.Snoozed && !(candidate.Choice.Until <= today) ? "snoozed"
        : past.HasOpenCoffee ? "openCoffee"
        : candidate.HasMeetingAhead ? "plannedMeeting"
        : past.UnansweredInRow >= MostUnanswered ? "unanswered"
        : !candidate.HasAddress ? "noAddress"
        : candidate.Rhythm.State == RhythmState.Unknown ? "tooLittleHistory"
        : candidate.Rhythm.State == RhythmState.InTouch ? "inTouch"
        : IsRecent(past.LastHeld, today) || (past.LastProposed is { } day && !week.Contains(day) && IsRecent(day, today)) ? "recent"
        : past.PassedThisWeek ? "passed"
        : candidate.IsAway ? "outOfOffice"
        : null;

    private static bool IsRecent(LocalDate? day, LocalDate today) => day is { } past && Period.DaysBetween(past, today) < RestDays;

    private static FellOut[] CountReasons(IEnumerable<string?> reasons)
    {
        var counts = reasons.OfType<string>().CountBy(reason => reason).ToDictionary();
        return [.. Reasons.Where(counts.ContainsKey).Select(reason => new FellOut(reason, counts[reason]))];
    }

    private static double Median(int[] weeks)
    {
        Array.Sort(weeks);
        return weeks.Length == 0 ? 0 : (weeks[(weeks.Length - 1) / 2] + weeks[weeks.Length / 2]) / 2.0;
    }

    private static ulong Hash(string text) => BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
