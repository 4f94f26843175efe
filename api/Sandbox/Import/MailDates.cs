using MimeKit;
using MimeKit.Utils;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>When a message was sent and received, from what stands in it.</summary>
internal static class MailDates
{
    // Mail with dates did not exist before; some exporters write the zero of their clock, 1 January 1970 or 1980, where they know nothing.
    private static readonly DateTimeOffset Earliest = new(1982, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Latest = new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Null when there is no believable date at all.</summary>
    /// <param name="marker">The line before a message in an mbox; null = none.</param>
    public static (long Sent, long Received)? Of(MimeMessage message, string? marker)
    {
        var sent = Believable(message.Headers.Contains(HeaderId.Date) && DateUtils.TryParse(message.Headers[HeaderId.Date], out var date) ? date : null);
        var received = Believable(FromReceived(message.Headers[HeaderId.Received])) ?? sent ?? Believable(FromMarker(marker));
        if (received is null) return null;
        return ((sent ?? received).Value.ToUnixTimeSeconds(), received.Value.ToUnixTimeSeconds());
    }

    private static DateTimeOffset? Believable(DateTimeOffset? date) => date >= Earliest && date < Latest ? date : null;

    // "from a by b; date": the topmost header is the last server's (RFC 5321, section 4.4).
    private static DateTimeOffset? FromReceived(string? header)
    {
        var semicolon = header?.LastIndexOf(';') ?? -1;
        return semicolon >= 0 && DateUtils.TryParse(header![(semicolon + 1)..], out var date) ? date : null;
    }

    // "From someone@host Tue Nov 24 10:30:00 2026"
    private static DateTimeOffset? FromMarker(string? marker)
    {
        var parts = marker?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (parts.Length < 7) return null;
        var (day, month, time, year) = (parts[^3], parts[^4], parts[^2], parts[^1]);
        return DateUtils.TryParse($"{day} {month} {year} {time} +0000", out var date) ? date : null;
    }
}
