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
        // Common for "do not answer" in other languages: Spanish, Portuguese, French, German, Italian.
        "no-responder", "noresponder", "no-responda", "naoresponda", "nao-responda", "nao-responder", "nepasrepondre", "ne-pas-repondre",
        "ne_pas_repondre", "nicht-antworten", "nichtantworten", "keine-antwort", "nonrispondere", "non-rispondere",
        // Accounts that programs send as: RFC 2142 (uucp, www, ftp), web servers, and WordPress's default sender (wp_mail).
        "uucp", "www", "ftp", "www-data", "apache", "wordpress", "anacron", "logwatch", "nagios", "zabbix", "jenkins", "mdaemon", "mailer",
        // Where an answer to a ticket or a comment goes: GitHub's reply+token@reply.github.com without its tag.
        "reply", "quarantine", "announce", "announcement", "announcements", "autoresponder", "auto-responder", "auto-confirm",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// What a machine puts before or after: VERP and list-manager forms (<c>bounce-123</c>, <c>owner-x</c>, <c>x-request</c>, <c>x-owner</c>),
    /// and <c>noreply-billing</c>, <c>calendar-notification</c>; GNU Mailman's other addresses of a list (its manual, "Mailman email addresses"),
    /// ezmlm's <c>x-return-123</c> is among <see cref="Middles"/>; Exchange's own mailboxes (health, discovery, federation), which a search of
    /// the address list brings along.
    /// </summary>
    private static readonly string[] Beginnings =
        ["noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "bounce-", "bounces-", "bounce_", "owner-", "prvs=", "msprvs1=", "notifications-", "newsletter-", "undisclosed-recipient", "srs0=", "srs1=", "btv1==",
        "healthmailbox", "systemmailbox", "discoverysearchmailbox", "federatedemail."];

    private static readonly string[] Endings =
        ["-noreply", "-no-reply", ".noreply", "_noreply", "-donotreply", "-bounces", "-bounce", "-request", "-owner", "-unsubscribe", "-notification", "-notifications", "-newsletter", "-announce", "-daemon",
        "-confirm", "-subscribe", ".announcements", "-announcements"];

    /// <summary>Variable envelope return paths that stand in the middle: <c>list-return-42-ada=contoso.example</c>.</summary>
    private static readonly string[] Middles = ["-return-", "-bounces-", "=return="];

    private static readonly FrozenSet<string> Names =
        new[] { "mail delivery system", "mail delivery subsystem", "mailer-daemon", "no-reply", "noreply", "do not reply", "microsoft outlook", "undisclosed recipients" }
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts on which every address is a list.</summary>
    private static readonly FrozenSet<string> ListHosts =
        new[] { "googlegroups.com", "yahoogroups.com", "groups.io", "freelists.org", "groups.facebook.com" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The first labels of hosts that only programs write from: <c>bounces.amazon.com</c>, <c>noreply.github.com</c>, and where lists live
    /// (<c>lists.debian.org</c>). Only below somebody's domain: a firm may be called Lists.
    /// </summary>
    private static readonly FrozenSet<string> HostLabels =
        new[] { "noreply", "no-reply", "donotreply", "bounce", "bounces", "lists", "listserv", "mailman" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A room that somebody invited as a person, so that the calendar does not call it a resource.</summary>
    private static readonly string[] Rooms = ["conf room ", "conference room ", "meeting room "];

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

        foreach (var middle in Middles)
        {
            if (local.Contains(middle, StringComparison.Ordinal)) return true;
        }

        return IsHostOfMachines(AddressForm.Domain(address)) || IsNameOfAThing(name.Trim());
    }

    private static bool IsHostOfMachines(string domain)
    {
        if (ListHosts.Contains(domain)) return true;
        var labels = domain.Split('.');
        return labels.Length > 2 && labels[..^2].Any(HostLabels.Contains);
    }

    private static bool IsNameOfAThing(string name) =>
        Names.Contains(name) || Array.Exists(Rooms, room => name.StartsWith(room, StringComparison.OrdinalIgnoreCase));
}
