using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Users;

/// <summary>Where the user and the mailbox's settings are read.</summary>
internal static class UserRoutes
{
    public static readonly IReadOnlyList<Route> All =
    [
        new("GET", "", Me),
        new("GET", "mailboxSettings", MailboxSettings.Show),
        new("GET", "mailboxSettings/{property}", MailboxSettings.ShowOne),
        new("GET", "outlook/supportedTimeZones", call => SupportedTimeZones.List(call, "Windows")),
        new("GET", "outlook/supportedTimeZones/{standard}", call => SupportedTimeZones.List(call, call.Keys["standard"])),
    ];

    public static readonly Shape<UserMailbox> Json = new(
        "User",
        (json, box) => json.WriteString("id", box.Id),
        new("businessPhones", (json, _) => json.WriteTexts("businessPhones", [])),
        new("displayName", (json, box) => json.WriteString("displayName", box.DisplayName)),
        new("givenName", (json, box) => json.WriteString("givenName", box.DisplayName.Split(' ')[0])),
        new("jobTitle", (json, _) => json.WriteNull("jobTitle")),
        new("mail", (json, box) => json.WriteString("mail", box.Address)),
        new("mobilePhone", (json, _) => json.WriteNull("mobilePhone")),
        new("officeLocation", (json, _) => json.WriteNull("officeLocation")),
        new("preferredLanguage", (json, box) => json.WriteString("preferredLanguage", box.Language)),
        new("surname", (json, box) => json.WriteString("surname", box.DisplayName.Split(' ')[^1])),
        new("userPrincipalName", (json, box) => json.WriteString("userPrincipalName", box.Address)),
        new("proxyAddresses", (json, box) => json.WriteTexts("proxyAddresses", [$"SMTP:{box.Address}", .. box.Aliases.Select(alias => $"smtp:{alias}")]), OnlyWhenSelected: true));

    /// <summary>The users of the tenant, first the demo user.</summary>
    public static GraphAnswer List(GraphCall call) =>
        GraphPage.Of(call, call.Tenant.Mailboxes, Json.Writer(call.Query.Select), "users", size: 100);

    private static GraphAnswer Me(GraphCall call) =>
        GraphPage.Single(call, call.Box, Json.Writer(call.Query.Select), "$entity");
}
