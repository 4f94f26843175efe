using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>Says whether a request for a coffee makes sense at all, before any calendar is asked.</summary>
internal static class RequestRule
{
    private const int LongestLine = 255;
    private const int LongestBody = 8_000;
    private static readonly Duration Longest = Duration.FromHours(8);

    /// <summary>Null when it does.</summary>
    public static Refusal? Check(CoffeeRequest request, Instant now) =>
        request.Kind == CoffeeKind.Hello ? Refusals.HelloHasNoTime
        : Check(request.Start.ToInstant(), request.End.ToInstant(), now)
        ?? Line("subject", request.Subject, isEmptyAllowed: false)
        ?? Line("location", request.Location, isEmptyAllowed: true)
        ?? (request.Body?.Length > LongestBody ? Refusal.BadField("body", FormattableString.Invariant($"at most {LongestBody} characters.")) : null);

    public static Refusal? Check(Instant start, Instant end, Instant now)
    {
        if (end <= start) return Refusal.BadField("end", "must be after start.");
        if (end - start > Longest) return Refusal.BadField("end", "must be at most 8 hours after start.");
        return start <= now ? Refusal.BadField("start", "lies in the past. GET /api/coffees/slots gives times that suit.") : null;
    }

    /// <summary>The same for the same request, so that a key that comes with another one is noticed.</summary>
    public static string Hash(CoffeeRequest request)
    {
        var text = string.Join(
            '\n', request.PersonId, Text(request.Start), Text(request.End), request.Kind, request.Send,
            Quoted(request.Subject), Quoted(request.Body), Quoted(request.Location));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static Refusal? Line(string field, string? text, bool isEmptyAllowed)
    {
        if (text is null) return null;
        if (!isEmptyAllowed && string.IsNullOrWhiteSpace(text)) return Refusal.BadField(field, "must not be empty. Leave it out for the drafted one.");
        return text.Length > LongestLine || text.AsSpan().ContainsAny('\r', '\n')
            ? Refusal.BadField(field, FormattableString.Invariant($"one line of at most {LongestLine} characters."))
            : null;
    }

    /// <summary>Parts that hold line breaks themselves must not run into each other.</summary>
    private static string Quoted(string? text) => text is null ? "" : System.Text.Json.JsonSerializer.Serialize(text);

    private static string Text(OffsetDateTime time) => InstantPattern.General.Format(time.ToInstant());
}
