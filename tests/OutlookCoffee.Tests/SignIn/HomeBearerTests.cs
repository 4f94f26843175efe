using Microsoft.Kiota.Abstractions;
using OutlookCoffee.SignIn;

namespace OutlookCoffee.Tests.SignIn;

/// <summary>A token leaves for one host only.</summary>
public sealed class HomeBearerTests
{
    [Theory]
    [InlineData("https://graph.microsoft.com/v1.0/me", true)]
    [InlineData("https://GRAPH.microsoft.com/beta/me", true)]
    [InlineData("http://graph.microsoft.com/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com:8443/v1.0/me", false)]
    [InlineData("https://graph.microsoft.com.evil.example/v1.0/me", false)]
    [InlineData("https://evil.example/https://graph.microsoft.com/v1.0", false)]
    public async Task No_link_carries_a_token_elsewhere(string address, bool isSigned)
    {
        var request = new RequestInformation { URI = new Uri(address) };

        await Bearer.AuthenticateRequestAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(isSigned, request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task A_request_that_is_signed_again_has_the_new_token_alone()
    {
        var request = new RequestInformation { URI = new Uri("https://graph.microsoft.com/v1.0/me") };
        request.Headers.Add("Authorization", "Bearer old");

        await Bearer.AuthenticateRequestAsync(request, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["Bearer new"], request.Headers["Authorization"]);
    }

    private static HomeBearer Bearer => new("https://graph.microsoft.com/v1.0", (_, _) => Task.FromResult("Bearer new"));
}
