using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Abstractions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.SignIn;

/// <summary>An organization whose tokens a server believes, and what that server asked on behalf of its users.</summary>
internal sealed class Entra : IAuthorizationHeaderProvider, IDocumentRetriever, IAsyncDisposable
{
    public const string Tenant = "11111111-1111-1111-1111-111111111111";
    public const string Api = "22222222-2222-2222-2222-222222222222";
    public const string Issuer = $"https://login.microsoftonline.com/{Tenant}/v2.0";
    private readonly TestApp organization = ModeTests.Organization();
    private readonly RsaSecurityKey key = new(RSA.Create(2048)) { KeyId = "the organization's" };

    public Entra() => App = organization.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
    {
        services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
        {
            if (IsDown) options.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(Issuer, new OpenIdConnectConfigurationRetriever(), this);
            else options.Configuration = new OpenIdConnectConfiguration { Issuer = Issuer, SigningKeys = { key } };
            options.TokenValidationParameters.ValidIssuer = Issuer;
        });
        services.AddSingleton<IAuthorizationHeaderProvider>(this);
    }));

    public WebApplicationFactory<Program> App { get; }

    public List<(string[] Scopes, AcquireTokenOptions Session)> Asked { get; } = [];

    /// <summary>It gives nobody the keys of its tokens.</summary>
    public bool IsDown { get; init; }

    /// <summary>Why nothing is given to the server on behalf of a user who is there; null = it is given.</summary>
    public Exception? InFront { get; init; }

    /// <summary>The same while no user is there.</summary>
    public Exception? InBackground { get; init; }

    /// <summary>What the server's answers demanded of the client, <c>WWW-Authenticate</c>.</summary>
    public List<string> Challenges { get; } = [];

    /// <summary>A token as the organization gives one to the pane.</summary>
    /// <param name="changes">Claims that are otherwise; null = left out.</param>
    public string Token(string user, string audience = Api, string issuer = Issuer, int minutesLeft = 60, bool isForged = false, int minutesOld = 120, params (string Claim, string? Value)[] changes)
    {
        var claims = new Dictionary<string, object> { ["tid"] = Tenant, ["oid"] = user, ["scp"] = "Coffee.Access", ["ver"] = "2.0" };
        foreach (var (claim, value) in changes)
        {
            if (value is null) claims.Remove(claim);
            else claims[claim] = value;
        }

        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            Issuer = issuer,
            Claims = claims,
            NotBefore = now.AddMinutes(-minutesOld),
            IssuedAt = now.AddMinutes(-minutesOld),
            Expires = now.AddMinutes(minutesLeft),
            SigningCredentials = new SigningCredentials(isForged ? new RsaSecurityKey(RSA.Create(2048)) { KeyId = key.KeyId } : key, SecurityAlgorithms.RsaSha256),
        });
    }

    /// <summary>So much time goes by at once.</summary>
    public void Pass(Duration time) => ((ShiftedClock)App.Services.GetRequiredService<IClock>()).Ahead += time;

    public async Task<Answer> Ask(string token, string path = "/api/me/settings")
    {
        using var client = App.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Authorization", "Bearer " + token);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Challenges.AddRange(response.Headers.WwwAuthenticate.Select(header => header.ToString()));
        return await Answer.Of(response);
    }

    public Task<string> CreateAuthorizationHeaderForUserAsync(
        IEnumerable<string> scopes, AuthorizationHeaderProviderOptions? authorizationHeaderProviderOptions = null,
        ClaimsPrincipal? claimsPrincipal = null, CancellationToken cancellationToken = default)
    {
        if ((claimsPrincipal is null ? InBackground : InFront) is { } failure) throw failure;
        Asked.Add(([.. scopes], authorizationHeaderProviderOptions!.AcquireTokenOptions));
        return Task.FromResult("Bearer for Graph");
    }

    public Task<string> CreateAuthorizationHeaderForAppAsync(
        string scopes, AuthorizationHeaderProviderOptions? downstreamApiOptions = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    public Task<string> CreateAuthorizationHeaderAsync(
        IEnumerable<string> scopes, AuthorizationHeaderProviderOptions? options = null, ClaimsPrincipal? claimsPrincipal = null,
        CancellationToken cancellationToken = default) => throw new NotSupportedException();

    Task<string> IDocumentRetriever.GetDocumentAsync(string address, CancellationToken cancel) => throw new IOException("Name or service not known");

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await organization.DisposeAsync();
        key.Rsa.Dispose();
    }
}
