using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.SignIn;

/// <summary>The user has a token, and Microsoft wants more of them before this API may ask Graph on their behalf.</summary>
public sealed class ChallengeTests
{
    private const string Claims = """{"access_token":{"acrs":{"essential":true,"value":"c1"}}}""";

    [Theory]
    [InlineData(UiRequiredExceptionClassification.ConsentRequired, HttpStatusCode.Forbidden, "consent")]
    [InlineData(UiRequiredExceptionClassification.BasicAction, HttpStatusCode.Unauthorized, "sign-in")]
    public async Task A_consent_that_is_missing_is_told_from_a_sign_in_that_is(UiRequiredExceptionClassification classification, HttpStatusCode status, string kind)
    {
        await using var entra = new Entra { InFront = Challenge(Demanding(classification)) };

        (await Ask(entra)).Problem(status, kind);
    }

    [Fact]
    public async Task The_claims_that_are_demanded_are_handed_on()
    {
        // Only an answer of Microsoft Entra ID, or the JSON of one, brings claims.
        var json = JsonNode.Parse(Demanding(UiRequiredExceptionClassification.BasicAction).ToJsonString())!;
        json["claims"] = Claims;
        await using var entra = new Entra { InFront = Challenge((MsalUiRequiredException)MsalException.FromJsonString(json.ToJsonString())) };

        _ = await Ask(entra);

        var expected = Convert.ToBase64String(Encoding.UTF8.GetBytes(Claims));
        Assert.Equal([$"Bearer error=\"insufficient_claims\", claims=\"{expected}\""], entra.Challenges);
    }

    [Fact]
    public async Task A_sign_in_that_does_not_answer_is_no_fault_of_the_server()
    {
        await using var entra = new Entra { InFront = new MsalServiceException(MsalError.ServiceNotAvailable, "-", 503) };

        (await Ask(entra)).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
    }

    private static Task<Answer> Ask(Entra entra) => entra.Ask(entra.Token(Guid.NewGuid().ToString()));

    private static MsalUiRequiredException Demanding(UiRequiredExceptionClassification classification) => new("invalid_grant", "-", null, classification);

    private static MicrosoftIdentityWebChallengeUserException Challenge(MsalUiRequiredException demand) => new(demand, ["User.Read"]);
}
