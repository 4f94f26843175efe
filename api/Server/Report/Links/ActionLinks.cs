using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Report.Links;

/// <summary>
/// Links that act for whoever clicks them in the mail, without signing in: sealed by data protection, for one purpose, one mailbox and one
/// person, for two weeks, and once.
/// </summary>
internal sealed class ActionLinks(IDataProtectionProvider protection, ReportAddress address)
{
    /// <summary>Until the mail after the next.</summary>
    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(14);

    private readonly ITimeLimitedDataProtector seal = protection.CreateProtector("OutlookCoffee.Report.Links").ToTimeLimitedDataProtector();

    public Uri Pane => new(address.Host, "/addin/taskpane.html");

    /// <param name="person">This week's; null = nobody is proposed, so there is nobody to say anything about.</param>
    public ReportLinks For(MailboxId mailbox, Person? person, string language)
    {
        return person is null
            ? new ReportLinks(Pause: Link(LinkAction.Pause), Stop: Link(LinkAction.Stop))
            : new ReportLinks(Link(LinkAction.Snooze), Link(LinkAction.LetGo), Link(LinkAction.SomeoneElse), Link(LinkAction.Pause), Link(LinkAction.Stop));

        Uri Link(LinkAction action)
        {
            var isAboutPerson = action is LinkAction.Snooze or LinkAction.LetGo or LinkAction.SomeoneElse;
            var order = new LinkOrder(Guid.NewGuid().ToString("N"), mailbox.ToString(), action, isAboutPerson ? person?.Id.Value : null, language);
            return new Uri(address.Host, "/report/" + seal.Protect(JsonSerializer.Serialize(order, Json.Options), Lifetime));
        }
    }

    /// <summary>Null for what is no link of ours, was changed, or is too old.</summary>
    public LinkOrder? Read(string token, out DateTimeOffset until)
    {
        try
        {
            return JsonSerializer.Deserialize<LinkOrder>(seal.Unprotect(token, out until), Json.Options);
        }
        catch (Exception exception) when (exception is System.Security.Cryptography.CryptographicException or FormatException or JsonException)
        {
            until = default;
            return null;
        }
    }
}
