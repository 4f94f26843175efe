using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee;

/// <summary>Holds every mail that left against the steps that asked for one: the same step twice asks for one mail.</summary>
internal static class Outbox
{
    public static void HoldsOnlyWhatWasAskedFor(IEnumerable<Step> steps, IEnumerable<string> kindsThatLeft)
    {
        var asked = steps.ToList();
        var left = kindsThatLeft.CountBy(kind => kind).ToDictionary();
        AtMost("invitation", asked.Where(IsSentAtOnce).DistinctBy(step => step.Key).Count() + Distinct(asked, "POST", "/send"));
        AtMost("update", asked.Count(step => step.Method == "POST" && step.Path.EndsWith("/move", StringComparison.Ordinal)));
        AtMost("cancellation", Distinct(asked, "DELETE", ""));
        Assert.All(left.Keys, kind => Assert.Contains(kind, (string[])["invitation", "update", "cancellation"]));

        void AtMost(string kind, int most) => Assert.True(
            left.GetValueOrDefault(kind) <= most, $"{left.GetValueOrDefault(kind)} mails of the kind {kind} left, and {most} were asked for");
    }

    private static bool IsSentAtOnce(Step step) =>
        step is { Method: "POST", Path: "/api/coffees" } && step.Body.Contains("\"send\":true", StringComparison.Ordinal);

    private static int Distinct(IEnumerable<Step> steps, string method, string ending) => steps
        .Where(step => step.Method == method && step.Path.StartsWith("/api/coffees/", StringComparison.Ordinal) && step.Path.EndsWith(ending, StringComparison.Ordinal))
        .DistinctBy(step => step.Path).Count();
}
