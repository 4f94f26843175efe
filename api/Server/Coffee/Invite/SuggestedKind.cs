namespace OutlookCoffee.Coffee.Invite;

/// <summary>What is known of a tie when a kind is suggested.</summary>
/// <param name="SilenceDays">Days since the last contact; null when there was none.</param>
/// <param name="Preferred">The user's usual kind.</param>
/// <param name="IsFarAway">They live too far away for a table: only a call is possible.</param>
public sealed record TieFacts(int? SilenceDays, bool SameOrganization, CoffeeKind Preferred = CoffeeKind.Coffee, bool IsFarAway = false);

/// <summary>A suggestion; the user decides.</summary>
/// <param name="AskFirst">Better ask with a short mail and a few times than send an invitation out of the blue.</param>
public sealed record SuggestedKind(CoffeeKind Kind, int Minutes, bool AskFirst)
{
    private const int AYear = 365;
    private const int ThreeYears = 3 * 365;
    private const int AStepLonger = 15;

    /// <summary>
    /// The kind, how long, and whether to ask first. After a long gap the next talk is longer, by the logarithm of the gap
    /// (Bhattacharya et al. 2016, arXiv 1608.01842): a step after one year, another after three (which is also where research
    /// on dormant ties begins: Levin, Walter and Murnighan 2011). Unasked-for invitations from outside, or after more than a
    /// year, come across as cold: ask first.
    /// </summary>
    /// <param name="usualMinutes">What the user's settings say for the kind.</param>
    public static SuggestedKind For(TieFacts tie, Func<CoffeeKind, int> usualMinutes)
    {
        var kind = tie.IsFarAway ? CoffeeKind.Decaf : tie.Preferred;
        var steps = tie.SilenceDays switch
        {
            null or <= AYear => 0,
            <= ThreeYears => 1,
            _ => 2,
        };
        return new SuggestedKind(
            kind, usualMinutes(kind) + (steps * AStepLonger), !tie.SameOrganization || tie.SilenceDays is null or > AYear);
    }
}
