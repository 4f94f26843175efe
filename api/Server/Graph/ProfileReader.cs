using Microsoft.Graph;
using Microsoft.Graph.Models;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph;

/// <summary>Reads who the user is: <c>GET /me</c> and <c>GET /me/mailboxSettings</c> (User.Read, MailboxSettings.Read).</summary>
internal static class ProfileReader
{
    private static readonly string[] Fields = ["id", "displayName", "mail", "userPrincipalName", "proxyAddresses"];

    public static async Task<Profile> ReadAsync(GraphServiceClient graph, CancellationToken cancellation)
    {
        var user = await graph.Me.GetAsync(request => request.QueryParameters.Select = Fields, cancellation)
            ?? throw new HttpRequestException("Graph answered /me with nothing.");
        var settings = await graph.Me.MailboxSettings.GetAsync(cancellationToken: cancellation);
        var hours = settings?.WorkingHours;
        return new Profile(
            user.DisplayName ?? user.Mail ?? user.UserPrincipalName ?? "",
            Addresses(user),
            settings?.TimeZone ?? "UTC",
            [.. (hours?.DaysOfWeek ?? []).OfType<DayOfWeekObject>().Select(day => day.ToString().ToLowerInvariant())],
            Clock(hours?.StartTime, "08:00"),
            Clock(hours?.EndTime, "17:00"),
            settings?.Language?.Locale);
    }

    /// <summary>The main address first; <c>proxyAddresses</c> come as <c>SMTP:ada@…</c>, the capital marking the main one.</summary>
    private static List<string> Addresses(User user)
    {
        var proxies = (user.ProxyAddresses ?? [])
            .Where(proxy => proxy.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase))
            .Select(proxy => proxy[5..]);
        string?[] named = [user.Mail, user.UserPrincipalName, .. proxies];
        return [.. named.OfType<string>().Where(one => one.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static string Clock(Microsoft.Kiota.Abstractions.Time? time, string otherwise) =>
        time is { } clock ? FormattableString.Invariant($"{clock.Hour:00}:{clock.Minute:00}") : otherwise;
}
