using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Time;

namespace OutlookCoffee.Graph;

/// <summary>Reads who the user is: <c>GET /me</c> and <c>GET /me/mailboxSettings</c> (User.Read, MailboxSettings.Read).</summary>
internal static class ProfileReader
{
    private static readonly string[] Fields = ["id", "displayName", "mail", "userPrincipalName", "proxyAddresses"];

    public static RequestInformation User(GraphServiceClient graph) => graph.Me.ToGetRequestInformation(get => get.QueryParameters.Select = Fields);

    public static RequestInformation Settings(GraphServiceClient graph) => graph.Me.MailboxSettings.ToGetRequestInformation();

    /// <param name="now">A zone of its own rules is named by one that shows the same clock in the year from now.</param>
    public static Profile Read(JsonElement user, JsonElement settings, Instant now)
    {
        if (user.ValueKind != JsonValueKind.Object) throw new HttpRequestException("Graph answered /me with nothing.");
        var hours = settings.Part("workingHours");
        return new Profile(
            user.Text("displayName") ?? user.Text("mail") ?? user.Text("userPrincipalName") ?? "",
            Addresses(user),
            ZoneName(settings, now),
            [.. Texts(hours, "daysOfWeek").Select(day => day.ToLowerInvariant())],
            Clock(hours.Text("startTime"), "08:00"),
            Clock(hours.Text("endTime"), "17:00"),
            settings.Part("language").Text("locale"))
        {
            Purpose = settings.Text("userPurpose"),
        };
    }

    /// <summary>
    /// The mailbox's zone by name. A mailbox with rules of its own names it "Customized Time Zone" or "tzone://Microsoft/Custom"; the rules
    /// stand with its working hours (user-get-mailboxsettings).
    /// </summary>
    private static string ZoneName(JsonElement settings, Instant now)
    {
        var name = settings.Text("timeZone") ?? "UTC";
        if (Zones.Resolve(name) is not null) return name;
        return CustomZoneJson.Read(settings.Part("workingHours").Part("timeZone")) is { } rules ? Zones.IanaId(rules.ToZone(now)) : name;
    }

    /// <summary>The main address first; <c>proxyAddresses</c> come as <c>SMTP:ada@…</c>, the capital marking the main one.</summary>
    private static List<string> Addresses(JsonElement user)
    {
        var proxies = Texts(user, "proxyAddresses")
            .Where(proxy => proxy.StartsWith("smtp:", StringComparison.OrdinalIgnoreCase))
            .Select(proxy => proxy[5..]);
        string?[] named = [user.Text("mail"), user.Text("userPrincipalName"), .. proxies];
        return [.. named.OfType<string>().Where(one => one.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Graph's <c>08:00:00.0000000</c> as <c>08:00</c>.</summary>
    private static string Clock(string? time, string otherwise) => time is { Length: >= 5 } && time[2] == ':' ? time[..5] : otherwise;

    private static IEnumerable<string> Texts(JsonElement row, string name) =>
        row.List(name).Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!);
}
