using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web.TokenCacheProviders.Distributed;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.SignIn;

/// <summary>Organization mode: whose token is believed, and what is asked for on behalf of its user.</summary>
public sealed class TokenTests
{
    private static readonly string[] Scopes =
        ["User.Read", "Mail.ReadBasic", "Contacts.Read", "Calendars.Read", "Calendars.ReadWrite", "MailboxSettings.Read", "Mail.Send"];

    private readonly string user = Guid.NewGuid().ToString();

    [Theory]
    [InlineData("for Graph")]
    [InlineData("for another application")]
    [InlineData("of another organization")]
    [InlineData("over")]
    [InlineData("signed by another")]
    [InlineData("without a scope")]
    [InlineData("without a user")]
    [InlineData("without a tenant")]
    [InlineData("of the sandbox")]
    public async Task A_token_that_is_not_for_this_api_and_of_its_organization_is_refused(string what)
    {
        await using var entra = new Entra();

        var answer = await entra.Ask(what switch
        {
            "for Graph" => entra.Token(user, "https://graph.microsoft.com"),
            "for another application" => entra.Token(user, Guid.Empty.ToString()),
            "of another organization" => entra.Token(user, issuer: Entra.Issuer.Replace('1', '3'), changes: ("tid", Entra.Tenant.Replace('1', '3'))),
            "over" => entra.Token(user, minutesLeft: -60),
            "signed by another" => entra.Token(user, isForged: true),
            "without a scope" => entra.Token(user, changes: ("scp", null)),
            "without a user" => entra.Token(user, changes: ("oid", null)),
            "without a tenant" => entra.Token(user, changes: ("tid", null)),
            _ => "sandbox:ada@contoso.example",
        });

        answer.Problem(HttpStatusCode.Unauthorized, "sign-in");
        Assert.Empty(entra.Asked);
    }

    [Fact]
    public async Task The_first_request_begins_a_session_of_the_users_own_with_the_scopes_of_the_README_and_no_other()
    {
        await using var entra = new Entra();

        _ = (await entra.Ask(entra.Token(user.ToUpperInvariant()))).Ok;

        var (scopes, session) = Assert.Single(entra.Asked);
        Assert.Equal(Scopes, scopes);
        Assert.Equal(($"{Entra.Tenant}/{user}", Entra.Tenant, null), (session.LongRunningWebApiSessionKey, session.Tenant, session.Claims));
        var explained = (await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "README.md"), TestContext.Current.CancellationToken))
            .SkipWhile(line => !line.StartsWith("| Permission |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.Length > 0)
            .SelectMany(line => line.Split('|')[1].Split('`').Where((_, at) => at % 2 == 1));
        Assert.Equal(Scopes.Order(), explained.Order());
    }

    [Fact]
    public async Task The_session_is_begun_anew_once_an_hour()
    {
        await using var entra = new Entra();

        foreach (var (minutes, asked) in ((int, int)[])[(0, 1), (59, 1), (2, 2), (1, 2)])
        {
            entra.Pass(Duration.FromMinutes(minutes));
            _ = (await entra.Ask(entra.Token(user))).Ok;
            Assert.Equal(asked, entra.Asked.Count);
        }
    }

    [Fact]
    public async Task A_token_that_was_got_since_begins_the_session_anew_because_it_may_have_been_lost()
    {
        await using var entra = new Entra();

        foreach (var (minutesOld, asked) in ((int, int)[])[(120, 1), (60, 1), (-1, 2), (-1, 2), (60, 2)])
        {
            _ = (await entra.Ask(entra.Token(user, minutesOld: minutesOld))).Ok;
            Assert.Equal(asked, entra.Asked.Count);
        }
    }

    [Fact]
    public async Task A_claim_that_is_called_as_our_own_opens_nobody_elses_mailbox()
    {
        await using var entra = new Entra();

        _ = (await entra.Ask(entra.Token(user, changes: ("mailbox", $"{Entra.Tenant}/{Guid.Empty}")))).Ok;

        Assert.Equal($"{Entra.Tenant}/{user}", Assert.Single(entra.Asked).Session.LongRunningWebApiSessionKey);
    }

    [Fact]
    public async Task In_the_background_the_same_session_asks_Graph_with_the_claims_it_demands()
    {
        await using var entra = new Entra();
        const string demanded = """{"access_token":{"nbf":{"essential":true}}}""";
        var graph = entra.App.Services.GetRequiredService<IGraphSignIn>();
        var request = new RequestInformation { URI = new Uri(graph.BaseUrl + "/me") };

        await graph.For(new MailboxId(Entra.Tenant, user)).AuthenticateRequestAsync(
            request, new() { ["claims"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(demanded)) }, TestContext.Current.CancellationToken);

        Assert.Equal(["Bearer for Graph"], request.Headers["Authorization"]);
        var (scopes, session) = Assert.Single(entra.Asked);
        Assert.Equal(Scopes, scopes);
        Assert.Equal(($"{Entra.Tenant}/{user}", Entra.Tenant, demanded), (session.LongRunningWebApiSessionKey, session.Tenant, session.Claims));
    }

    [Fact]
    public async Task What_is_kept_of_a_sign_in_is_encrypted_and_lives_ninety_days()
    {
        await using var entra = new Entra();

        var kept = entra.App.Services.GetRequiredService<IOptions<MsalDistributedTokenCacheAdapterOptions>>().Value;

        Assert.Equal((true, TimeSpan.FromDays(90)), (kept.Encrypt, kept.SlidingExpiration));
    }
}
