using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using Microsoft.Kiota.Abstractions;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Tests.SignIn;

/// <summary>No token can be had while nobody is there: the user is told why, and what to do.</summary>
public sealed class OutageTests
{
    private readonly string user = Guid.NewGuid().ToString();

    public static TheoryData<string, Exception, HttpStatusCode, string> Failures => new()
    {
        { "consent was taken back", new MicrosoftIdentityWebChallengeUserException(Demand(UiRequiredExceptionClassification.ConsentRequired), ["User.Read"]), HttpStatusCode.Forbidden, "consent" },
        { "the password was changed", Demand(UiRequiredExceptionClassification.BasicAction), HttpStatusCode.Unauthorized, "sign-in" },
        { "the session has ended", new MsalClientException(MsalError.OboCacheKeyNotInCacheError, "-"), HttpStatusCode.Unauthorized, "sign-in" },
        { "nobody typed the code", new Azure.Identity.AuthenticationFailedException("-"), HttpStatusCode.Unauthorized, "sign-in" },
        { "Entra ID is down", new MsalServiceException(MsalError.ServiceNotAvailable, "-", 503), HttpStatusCode.ServiceUnavailable, "graph-unreachable" },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_token_that_is_not_given_is_told_with_what_to_do_and_nothing_was_carried_out(string because, Exception failure, HttpStatusCode status, string kind)
    {
        await using var entra = new Entra { InBackground = failure };
        var graph = entra.App.Services.GetRequiredService<IGraphSignIn>();
        var request = new RequestInformation { URI = new Uri(graph.BaseUrl + "/me") };

        var thrown = await Assert.ThrowsAnyAsync<Exception>(() =>
            graph.For(new MailboxId(Entra.Tenant, user)).AuthenticateRequestAsync(request, cancellationToken: TestContext.Current.CancellationToken));

        Assert.True((status, kind) == ((HttpStatusCode?)GraphProblem.From(thrown)?.Status, GraphProblem.From(thrown)?.Kind), because);
        Assert.False(GraphProblem.IsAmbiguous(thrown));
    }

    [Fact]
    public async Task Whoever_has_no_session_left_is_asked_to_sign_in()
    {
        await using var entra = new Entra { InBackground = new MsalClientException(MsalError.OboCacheKeyNotInCacheError, "-") };

        var refused = await entra.Ask(entra.Token(user), "/api/me");

        refused.Problem(HttpStatusCode.Unauthorized, "sign-in");
    }

    [Fact]
    public async Task Nobody_is_asked_to_sign_in_again_while_the_keys_of_the_organization_cannot_be_fetched()
    {
        await using var entra = new Entra { IsDown = true };

        (await entra.Ask(entra.Token(user))).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
        (await entra.Ask("not a token")).Problem(HttpStatusCode.Unauthorized, "sign-in");
    }

    private static MsalUiRequiredException Demand(UiRequiredExceptionClassification classification) => new("invalid_grant", "-", null, classification);
}
