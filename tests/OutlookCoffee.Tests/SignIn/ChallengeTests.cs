using System.Net;
using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Abstractions;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.SignIn;

/// <summary>The user has a token, and Microsoft wants more of them before this API may ask Graph on their behalf.</summary>
public sealed class ChallengeTests
{
    private const string Claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";

    [Fact]
    public async Task A_consent_that_is_missing_is_told_from_a_sign_in_that_is()
    {
        (await Answer(Demanding(UiRequiredExceptionClassification.ConsentRequired))).Problem(HttpStatusCode.Forbidden, "consent");
        (await Answer(Demanding(UiRequiredExceptionClassification.BasicAction))).Problem(HttpStatusCode.Unauthorized, "sign-in");
    }

    [Fact]
    public async Task The_claims_that_are_demanded_are_handed_on()
    {
        // Only an answer of Microsoft Entra ID, or the JSON of one, brings claims.
        var json = JsonNode.Parse(Demanding(UiRequiredExceptionClassification.BasicAction).ToJsonString())!;
        json["claims"] = Claims;
        using var response = await Ask(new MicrosoftIdentityWebChallengeUserException((MsalUiRequiredException)MsalException.FromJsonString(json.ToJsonString()), ["User.Read"]));

        var expected = Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims));
        Assert.Equal($"Bearer error=\"insufficient_claims\", claims=\"{expected}\"", Assert.Single(response.Headers.GetValues("WWW-Authenticate")));
    }

    [Fact]
    public async Task A_sign_in_that_does_not_answer_is_no_fault_of_the_server()
    {
        using var response = await Ask(new MsalServiceException(MsalError.ServiceNotAvailable, "-", 503));

        (await Hosting.Answer.Of(response)).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
    }

    private static MsalUiRequiredException Demanding(UiRequiredExceptionClassification classification) => new("invalid_grant", "-", null, classification);

    private static async Task<Answer> Answer(MsalUiRequiredException demand)
    {
        using var response = await Ask(new MicrosoftIdentityWebChallengeUserException(demand, ["User.Read"]));
        return await Hosting.Answer.Of(response);
    }

    private static async Task<HttpResponseMessage> Ask(Exception failure)
    {
        await using var organization = ModeTests.Organization();
        await using var app = organization.WithWebHostBuilder(builder => builder.ConfigureTestServices(services =>
        {
            services.AddAuthentication("Anyone").AddScheme<AuthenticationSchemeOptions, Anyone>("Anyone", null);
            services.AddSingleton<IClock>(NodaTime.SystemClock.Instance);
            services.AddScoped<IAuthorizationHeaderProvider>(_ => new Entra(failure));
        }));
        using var client = app.CreateClient();
        return await client.GetAsync("/api/me", TestContext.Current.CancellationToken);
    }

    /// <summary>Lets everybody in, each as somebody new.</summary>
    private sealed class Anyone(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        {
            var user = new ClaimsIdentity([new Claim("tid", Guid.NewGuid().ToString()), new Claim("oid", Guid.NewGuid().ToString())], "Anyone");
            return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(user), "Anyone")));
        }
    }

    private sealed class Entra(Exception failure) : IAuthorizationHeaderProvider
    {
        public Task<string> CreateAuthorizationHeaderForUserAsync(
            IEnumerable<string> scopes, AuthorizationHeaderProviderOptions? authorizationHeaderProviderOptions = null,
            ClaimsPrincipal? claimsPrincipal = null, CancellationToken cancellationToken = default) => throw failure;

        public Task<string> CreateAuthorizationHeaderForAppAsync(
            string scopes, AuthorizationHeaderProviderOptions? downstreamApiOptions = null, CancellationToken cancellationToken = default) => throw failure;

        public Task<string> CreateAuthorizationHeaderAsync(
            IEnumerable<string> scopes, AuthorizationHeaderProviderOptions? options = null, ClaimsPrincipal? claimsPrincipal = null,
            CancellationToken cancellationToken = default) => throw failure;
    }
}
