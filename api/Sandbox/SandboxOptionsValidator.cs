using Microsoft.Extensions.Options;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.Graph.Calendar;

namespace OutlookCoffee.Sandbox;

/// <summary>Refuses settings that the sandbox could not honour, with a message that names each of them.</summary>
internal sealed class SandboxOptionsValidator : IValidateOptions<SandboxOptions>
{
    public ValidateOptionsResult Validate(string? name, SandboxOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>The moment that <c>Sandbox:Now</c> names (ISO 8601; a date alone is midnight UTC), or null when it cannot be read.</summary>
    public static Instant? ReadNow(string text)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment)) return moment.ToInstant();
        if (LocalDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var local)) return local.InUtc().ToInstant();
        return LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) ? date.AtMidnight().InUtc().ToInstant() : null;
    }

    private static IEnumerable<string> Problems(SandboxOptions options)
    {
        if (options.People is < 1 or > 100_000) yield return "Sandbox:People must be from 1 to 100000.";
        if (options.Messages is < 0 or > 2_000_000) yield return "Sandbox:Messages must be from 0 to 2000000.";
        if (options.Now is { } now && ReadNow(now) is null) yield return $"Sandbox:Now must be an ISO 8601 date or moment, for example 2026-11-23 or 2026-11-23T08:00:00Z; it is '{now}'.";
        if (options.Import is { } folder && !Directory.Exists(folder)) yield return $"Sandbox:Import must be a folder that exists; '{folder}' is none.";
        if (Zones.TryFind(options.TimeZone) is null) yield return $"Sandbox:TimeZone must be a Windows or IANA zone name; '{options.TimeZone}' is none.";
        if (options.HttpsPort is < 0 or > 65_535) yield return "Sandbox:HttpsPort must be from 0 to 65535.";
        if (options.Faults.ThrottleRate is not (>= 0 and <= 1)) yield return "Sandbox:Faults:ThrottleRate must be from 0 to 1.";
        if (options.Faults.ErrorRate is not (>= 0 and <= 1)) yield return "Sandbox:Faults:ErrorRate must be from 0 to 1.";
        if (options.Faults.LostAnswerRate is not (>= 0 and <= 1)) yield return "Sandbox:Faults:LostAnswerRate must be from 0 to 1.";
        if (options.Faults.LatencyMilliseconds is < 0 or > 60_000) yield return "Sandbox:Faults:LatencyMilliseconds must be from 0 to 60000.";
    }
}
