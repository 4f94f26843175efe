using System.Globalization;

namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>The <c>Prefer</c> headers that Outlook resources know.</summary>
/// <param name="TimeZone">The zone of dates in the answer, as written (a Windows or IANA name).</param>
internal sealed record Preferences(int? MaxPageSize = null, string? TimeZone = null, bool ImmutableIds = false, bool TextBodies = false)
{
    private const int LargestPage = 1000;

    public static Preferences Parse(IEnumerable<string?> headers)
    {
        var preferences = new Preferences();
        foreach (var entry in headers.SelectMany(header => (header ?? "").Split([',', ';'], StringSplitOptions.TrimEntries)))
        {
            var parts = entry.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length == 2) preferences = preferences.With(parts[0], parts[1].Trim('"'));
        }
        return preferences;
    }

    private Preferences With(string name, string value) => name.ToUpperInvariant() switch
    {
        "ODATA.MAXPAGESIZE" => this with { MaxPageSize = PageSize(value) },
        "OUTLOOK.TIMEZONE" => this with { TimeZone = value },
        "IDTYPE" => this with { ImmutableIds = string.Equals(value, "ImmutableId", StringComparison.OrdinalIgnoreCase) },
        "OUTLOOK.BODY-CONTENT-TYPE" => this with { TextBodies = string.Equals(value, "text", StringComparison.OrdinalIgnoreCase) },
        _ => this,
    };

    // A preference that cannot be honoured is ignored, never refused (RFC 7240, section 2).
    private static int? PageSize(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size >= 1 ? Math.Min(size, LargestPage) : null;
}
