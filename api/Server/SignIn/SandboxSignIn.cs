using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>
/// Sandbox mode: everyone is the demo tenant's user, or the one that <c>X-Sandbox-User</c> names.
/// Exists only when <c>Account:Mode</c> is <c>Sandbox</c>; in the other modes the header means nothing.
/// </summary>
internal sealed class SandboxSignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    SandboxUsers users) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Sandbox";
    public const string Header = "X-Sandbox-User";
    public const string Tenant = "sandbox";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var named = Request.Headers[Header].ToString().Trim();
        var user = named.Length == 0 ? await users.DefaultAsync() : await users.FindAsync(named);
        if (user is null) return AuthenticateResult.Fail("no such user in the sandbox");
        var identity = new ClaimsIdentity([new Claim(Caller.MailboxClaim, new MailboxId(Tenant, user).ToString())], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }
}
