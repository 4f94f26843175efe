using System.Text;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoffee.Graph;

namespace OutlookCoffee.SignIn;

/// <summary>Signs requests to one host and no other: a link in an answer must never carry a token elsewhere.</summary>
/// <param name="home">The service's base address.</param>
/// <param name="header">Gives the Authorization header; told the claims that Graph demands (continuous access evaluation), or null.</param>
internal sealed class HomeBearer(string home, Func<string?, CancellationToken, Task<string>> header) : IAuthenticationProvider
{
    private readonly string authority = new Uri(home).GetLeftPart(UriPartial.Authority);

    public async Task AuthenticateRequestAsync(
        RequestInformation request,
        Dictionary<string, object>? additionalAuthenticationContext = null,
        CancellationToken cancellationToken = default)
    {
        if (!request.URI.GetLeftPart(UriPartial.Authority).Equals(authority, StringComparison.OrdinalIgnoreCase)) return;
        var claims = additionalAuthenticationContext?.GetValueOrDefault("claims") as string;
        // Kiota hands the claims over as they stood in WWW-Authenticate, in base64.
        var demanded = claims is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(claims));
        request.Headers.Remove("Authorization");
        request.Headers.Add("Authorization", await HeaderAsync(demanded, cancellationToken));
    }

    private async Task<string> HeaderAsync(string? demanded, CancellationToken cancellation)
    {
        try
        {
            return await header(demanded, cancellation);
        }
        catch (Exception exception) when (SignInFailure.From(exception) is { } refusal)
        {
            throw new GraphSignInException(refusal, exception);
        }
    }
}
