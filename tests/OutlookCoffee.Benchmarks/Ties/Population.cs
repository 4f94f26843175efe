namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>
/// Which ties at which cuts an evaluation counts, and how they went on: whose ego was there before and after the cut (a mailbox that ends
/// is no silence), silent = no contact in the <paramref name="horizon"/> days from the cut on.
/// </summary>
/// <param name="horizon">Days.</param>
/// <param name="recent">Days before the cut that say nothing of whether a tie was warm; a last contact in them is an early silence.</param>
/// <param name="leastActive">On so many days the ego has to have written, before the cut and after it.</param>
internal sealed class Population(IEnumerable<Message> messages, int horizon, int recent, int leastActive)
{
    private const int Before = 180;
    private const int WarmDays = 5;
    private const int WarmSpan = 90;

    /// <summary>Every day on which an ego wrote to anybody.</summary>
    private readonly Dictionary<int, HashSet<int>> writing = messages
        .Where(message => message.Kind is null or People.EncounterKind.Wrote).GroupBy(message => message.Ego)
        .ToDictionary(ego => ego.Key, ego => ego.Select(message => (int)(message.Seconds / 86_400)).ToHashSet());

    public IReadOnlyList<Outcome> Of(IEnumerable<Score> scores) =>
        [.. scores.Where(score => IsThere(score.Tie.Ego, score.Cut.Day)).Select(Of)];

    private Outcome Of(Score score)
    {
        var isWarm = IsWarm(score.Tie, score.Cut.Day);
        return new Outcome(
            score,
            score.Tie.Between(score.Cut.Day, score.Cut.Day + horizon).IsEmpty,
            isWarm,
            isWarm && score.Silence <= recent);
    }

    private bool IsThere(int ego, int cut) =>
        writing.TryGetValue(ego, out var days)
        && days.Count(day => day >= cut - Before && day < cut) >= leastActive
        && days.Count(day => day >= cut && day < cut + horizon) >= leastActive
        && days.Any(day => day >= cut + (horizon * 2 / 3) && day < cut + horizon);

    private bool IsWarm(History tie, int cut)
    {
        var (from, to) = (cut - Cut.Memory, cut - recent);
        return tie.Between(from, to) is { Length: >= WarmDays } days && days[^1] - days[0] >= WarmSpan && tie.IsMutual(from, to);
    }
}

/// <summary>A tie as it was judged, and whether it stayed silent.</summary>
internal sealed record Outcome(Score Score, bool IsSilent, bool IsWarm, bool IsEarly);
