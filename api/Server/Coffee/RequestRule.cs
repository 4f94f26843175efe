using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>Says whether a request for a coffee makes sense at all, before any calendar is asked.</summary>
internal static class RequestRule
{
    private static readonly Duration Longest = Duration.FromHours(8);

    /// <summary>Null when it does.</summary>
    public static Refusal? Check(CoffeeRequest request, Instant now)
    {
        var (start, end) = (request.Start.ToInstant(), request.End.ToInstant());
        if (end <= start) return Refusal.BadField("end", "must be after start.");
        if (end - start > Longest) return Refusal.BadField("end", "must be at most 8 hours after start.");
        return start <= now ? Refusal.BadField("start", "lies in the past. GET /api/coffees/slots gives times that suit.") : null;
    }

    /// <summary>The same for the same request, so that a key that comes with another one is noticed.</summary>
    public static string Hash(CoffeeRequest request)
    {
        var text = string.Join('\n', request.PersonId, Text(request.Start), Text(request.End), request.Kind, request.Send);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Text(OffsetDateTime time) => InstantPattern.General.Format(time.ToInstant());
}
