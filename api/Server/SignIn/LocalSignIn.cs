using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>Whoever asks from this machine, by one of its own names, is its one user; nobody else gets in (nor a page that points its own name here).</summary>
internal sealed class LocalSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "Local";
    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var local = Context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);
        if (!local || !OwnNames.Contains(Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return Task.FromResult(AuthenticateResult.Fail("not from this machine"));
        var identity = new ClaimsIdentity([new Claim(Caller.MailboxClaim, new MailboxId("personal", "me").ToString())], SchemeName);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName)));
    }
}
