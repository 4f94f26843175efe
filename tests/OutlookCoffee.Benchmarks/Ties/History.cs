using OutlookCoffee.People;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>Everything between one ego and one other, in the product's own form.</summary>
internal sealed class History(int ego, int other, EncounterSet encounters)
{
    /// <summary>A message to more people is no contact between two of them.</summary>
    private const int MostRecipients = 10;
    private const long SecondsPerDay = 86_400;
    private const int LeastDays = 3;

    private readonly int[] days = [.. encounters.Select(one => (int)(one.UnixSeconds / SecondsPerDay)).Distinct()];

    public int Ego => ego;

    public int Other => other;

    public EncounterSet Encounters => encounters;

    /// <summary>The UTC days with contact, ascending, whole since 1970-01-01.</summary>
    public ReadOnlySpan<int> Days => days;

    /// <summary>In the order of the ego's and then the other's number.</summary>
    public static IReadOnlyList<History> Of(IEnumerable<Message> messages) =>
    [
        .. messages.Where(message => message.Recipients <= MostRecipients).GroupBy(message => (message.Ego, message.Other))
            .OrderBy(pair => pair.Key)
            .Select(pair => new History(pair.Key.Ego, pair.Key.Other, EncounterSet.From(pair.SelectMany(Encounter)))),
    ];

    /// <summary>Whether a tie is looked at: at least three contact days in the 730 before the cut, and both wrote in them.</summary>
    public bool IsTie(int cut) =>
        Between(cut - Cut.Memory, cut).Length >= LeastDays && IsMutual(cut - Cut.Memory, cut);

    /// <summary>The contact days from one day up to another one, which is not included.</summary>
    public ReadOnlySpan<int> Between(int from, int to) => days.AsSpan(PlaceOf(from)..PlaceOf(to));

    public bool IsMutual(int from, int to)
    {
        var (wrote, heard) = (false, false);
        foreach (var one in encounters)
        {
            var day = one.UnixSeconds / SecondsPerDay;
            if (day < from || day >= to) continue;
            wrote |= one.Kind == EncounterKind.Wrote;
            heard |= one.Kind == EncounterKind.Heard;
        }

        return wrote && heard;
    }

    /// <summary>How many days lie before it.</summary>
    private int PlaceOf(int day)
    {
        var place = Array.BinarySearch(days, day);
        return place < 0 ? ~place : place;
    }

    private static IEnumerable<Encounter> Encounter(Message message) => message.Kind is { } kind
        ? [new Encounter(message.Seconds, kind)]
        : [new Encounter(message.Seconds, EncounterKind.Wrote), new Encounter(message.Seconds, EncounterKind.Heard)];
}
