using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using NodaTime;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>
/// While the user's own token is at hand, begins the session that later work in the background lives on. Once an hour is enough,
/// because that is about how long a token lives; sooner with a token that is newer, which the user got because the session was lost.
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
        var issued = IssuedAt(user);
        if (Remembered.TryGetValue(mailbox, out var last) && now - last < Kept && issued <= last) return;
        await tokens.CreateAuthorizationHeaderForUserAsync(GraphScopes.Delegated, OrganizationGraphSignIn.Session(mailbox), user, cancellation);
        // The clock that issues tokens may be ahead of this one.
        Remembered[mailbox] = Instant.Max(now, issued);
    }

    private static Instant IssuedAt(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue(JwtRegisteredClaimNames.Iat), CultureInfo.InvariantCulture, out var seconds) ? Instant.FromUnixTimeSeconds(seconds) : Instant.MinValue;
}
