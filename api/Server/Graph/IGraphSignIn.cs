using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph;

/// <summary>Signs requests to Graph in the name of a mailbox's user; one per sign-in mode.</summary>
public interface IGraphSignIn
{
    /// <summary>The service's address in this mode, without a slash at its end.</summary>
    string BaseUrl { get; }

    IAuthenticationProvider For(MailboxId mailbox);
}
