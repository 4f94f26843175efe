using System.Globalization;

namespace OutlookCoffee.Graph.Requests;

/// <summary>How long to wait before Graph is asked again.</summary>
internal static class RetryAfter
{
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestGrowth = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan MostJitter = TimeSpan.FromSeconds(5);

    /// <summary>
    /// What the answer asks for, whole, at least one second, and up to a tenth (at most five seconds) more, so that those who were refused
    /// together do not come back together. Without a word of Graph's it doubles with every attempt, up to a minute.
    /// </summary>
    public static TimeSpan Wait(HttpResponseMessage? response, int attempt)
    {
        var wait = (response is null ? null : Asked(response)) ?? TimeSpan.FromSeconds(Math.Min(LongestGrowth.TotalSeconds, Math.Pow(2, attempt - 1)));
        wait = wait < Least ? Least : wait;
        return wait + (Min(wait / 10, MostJitter) * Random.Shared.NextDouble());
    }

    /// <summary>Seconds, a fraction too (Graph's documented example is 2.128), or a date; null when there is none.</summary>
    private static TimeSpan? Asked(HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("Retry-After", out var values)) return null;
        if (double.TryParse(values.First(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(Math.Min(seconds, TimeSpan.MaxValue.TotalSeconds / 2));
        return response.Headers.RetryAfter?.Date - response.Headers.Date;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
