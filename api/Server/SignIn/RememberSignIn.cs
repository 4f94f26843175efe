using System.Collections.Concurrent;
using System.Security.Claims;
using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Web;
using NodaTime;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>
/// While the user's own token is at hand, begins the session that later work in the background lives on; once an hour is enough,
/// because that is about how long a token lives.
/// </summary>
internal sealed class RememberSignIn(IAuthorizationHeaderProvider tokens, IClock clock)
{
    private static readonly Duration Kept = Duration.FromHours(1);
    private static readonly ConcurrentDictionary<MailboxId, Instant> Remembered = new();

    /// <summary>The user's mailbox, or null when the token names none.</summary>
    public static MailboxId? MailboxOf(ClaimsPrincipal user) =>
        user.GetTenantId() is { } tenant && user.GetObjectId() is { } person ? new MailboxId(tenant.ToLowerInvariant(), person.ToLowerInvariant()) : null;

    /// <exception cref="MicrosoftIdentityWebChallengeUserException">Consent or another sign-in is needed.</exception>
    public async Task Remember(MailboxId mailbox, ClaimsPrincipal user, CancellationToken cancellation)
    {
        var now = clock.GetCurrentInstant();
        if (Remembered.TryGetValue(mailbox, out var last) && now - last < Kept) return;
        await tokens.CreateAuthorizationHeaderForUserAsync(GraphScopes.Delegated, OrganizationGraphSignIn.Session(mailbox), user, cancellation);
        Remembered[mailbox] = now;
    }
}
