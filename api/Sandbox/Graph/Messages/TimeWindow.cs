using NodaTime;
using OutlookCoffee.Sandbox.Graph.OData;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>The Unix seconds [From, To) that a filter's conditions on the received time leave, and what else it asks.</summary>
internal sealed record TimeWindow(long From, long To, FilterNode? Rest)
{
    public static readonly TimeWindow All = new(long.MinValue, long.MaxValue, null);

    /// <summary>
    /// The windows that a filter made of several, joined by <c>or</c>, leaves, newest first and none overlapping another, so that a few seconds
    /// of a large mailbox are found without going through all of it; else the one window of the filter.
    /// </summary>
    public static IReadOnlyList<TimeWindow> AllOf(FilterNode? filter)
    {
        if (filter is not EitherOf either) return [Of(filter)];
        var windows = AllOf(either.Left).Concat(AllOf(either.Right)).OrderByDescending(window => window.From).ToList();
        var isPlain = windows.TrueForAll(window => window.Rest is null) && windows.Zip(windows.Skip(1)).All(pair => pair.Second.To <= pair.First.From);
        return isPlain ? windows : [All with { Rest = filter }];
    }

    /// <summary>Takes the conditions on <c>receivedDateTime</c> out of the filter, where all of them must hold.</summary>
    public static TimeWindow Of(FilterNode? filter) => filter switch
    {
        null => All,
        BothOf both => Of(both.Left).And(Of(both.Right)),
        Comparison { Operator: not "ne", Value: { } value } comparison when IsReceived(comparison.Path) =>
            Of(comparison.Operator, Fields<MessageRow>.ReadInstant(value, comparison.Path)),
        _ => All with { Rest = filter },
    };

    private static TimeWindow Of(string comparing, Instant moment)
    {
        var whole = moment.ToUnixTimeSeconds();
        var isWhole = Instant.FromUnixTimeSeconds(whole) == moment;
        var atOrAfter = isWhole ? whole : whole + 1;
        return comparing switch
        {
            "ge" => All with { From = atOrAfter },
            "gt" => All with { From = whole + 1 },
            "lt" => All with { To = atOrAfter },
            "le" => All with { To = whole + 1 },
            _ => All with { From = whole, To = isWhole ? whole + 1 : whole },
        };
    }

    private TimeWindow And(TimeWindow other) =>
        new(Math.Max(From, other.From), Math.Min(To, other.To), (Rest, other.Rest) switch
        {
            (null, var rest) => rest,
            (var rest, null) => rest,
            var (left, right) => new BothOf(left, right),
        });

    private static bool IsReceived(string path) => string.Equals(path, MessageFields.Received, StringComparison.OrdinalIgnoreCase);
}
