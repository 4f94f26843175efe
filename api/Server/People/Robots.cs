using System.Collections.Frozen;

namespace OutlookCoffee.People;

/// <summary>
/// Tells by the address what no person writes from. Headers tell more (<see cref="MailFacts.IsBulk"/>), but Graph does not always give
/// them, and a calendar has none. Only local parts that mean a machine or a list everywhere are named: <c>info@</c>, <c>sales@</c> and
/// <c>support@</c> are often a small firm's one human being, and stay people.
/// </summary>
public static class Robots
{
    /// <summary>RFC 2142 (postmaster, abuse …), RFC 3464 (mailer-daemon), and what mail systems and shops use for "do not answer".</summary>
    private static readonly FrozenSet<string> LocalParts = new[]
    {
        "mailer-daemon", "mailerdaemon", "postmaster", "hostmaster", "webmaster", "abuse", "usenet", "listserv", "listproc", "majordomo",
        "mailman", "owner", "nobody", "root", "daemon", "cron", "system", "undisclosed-recipients", "undisclosed.recipients",
        "noreply", "no-reply", "no.reply", "no_reply", "donotreply", "do-not-reply", "do.not.reply", "do_not_reply", "dontreply",
        "do-not-respond", "no-response", "noresponse", "no.address", "unsubscribe", "bounce", "bounces", "notification", "notifications",
        "notify", "alert", "alerts", "newsletter", "newsletters", "mailing", "mailings", "digest", "autoreply", "auto-reply", "automailer",
        "microsoftexchange329e71ec88ae4615bbc36ab6ce41109e",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// What a machine puts before or after: VERP and list-manager forms (<c>bounce-123</c>, <c>owner-x</c>, <c>x-request</c>, <c>x-owner</c>),
    /// and <c>noreply-billing</c>, <c>calendar-notification</c>.
    /// </summary>
    private static readonly string[] Beginnings =
        ["noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "bounce-", "bounces-", "bounce_", "owner-", "prvs=", "msprvs1=", "notifications-", "newsletter-", "undisclosed-recipient"];

    private static readonly string[] Endings =
        ["-noreply", "-no-reply", ".noreply", "_noreply", "-donotreply", "-bounces", "-bounce", "-request", "-owner", "-unsubscribe", "-notification", "-notifications", "-newsletter", "-announce", "-daemon"];

    private static readonly FrozenSet<string> Names =
        new[] { "mail delivery system", "mailer-daemon", "no-reply", "noreply", "do not reply", "microsoft outlook" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <param name="address">Normalized; of a name inside Exchange only the display name tells something.</param>
    /// <param name="name">The display name; may be empty.</param>
    public static bool IsRobot(string address, string name)
    {
        var local = ExchangeName.IsKey(address) ? "" : AddressForm.LocalPart(address);
        if (LocalParts.Contains(local)) return true;
        foreach (var beginning in Beginnings)
        {
            if (local.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }

        foreach (var ending in Endings)
        {
            if (local.EndsWith(ending, StringComparison.Ordinal)) return true;
        }

        return Names.Contains(name.Trim());
    }
}
