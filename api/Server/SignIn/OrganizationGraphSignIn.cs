using Microsoft.Extensions.Options;
using Microsoft.Identity.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>Takes tokens from the session that <see cref="RememberSignIn"/> began.</summary>
internal sealed class OrganizationGraphSignIn(IServiceScopeFactory scopes, IOptions<GraphOptions> options) : IGraphSignIn
{
    public string BaseUrl => options.Value.BaseUrl?.ToString().TrimEnd('/') ?? GraphScopes.Service;

    public IAuthenticationProvider For(MailboxId mailbox) => new HomeBearer(BaseUrl, async (claims, cancellation) =>
    {
        await using var scope = scopes.CreateAsyncScope();
        var provider = scope.ServiceProvider.GetRequiredService<IAuthorizationHeaderProvider>();
        return await provider.CreateAuthorizationHeaderForUserAsync(GraphScopes.Delegated, Session(mailbox, claims), cancellationToken: cancellation);
    });

    /// <summary>In the background there is no user to take the tenant from, so it is named.</summary>
    public static AuthorizationHeaderProviderOptions Session(MailboxId mailbox, string? claims = null) => new()
    {
        AcquireTokenOptions = new AcquireTokenOptions
        {
            LongRunningWebApiSessionKey = mailbox.ToString(),
            Tenant = mailbox.Tenant,
            Claims = claims,
        },
    };
}
