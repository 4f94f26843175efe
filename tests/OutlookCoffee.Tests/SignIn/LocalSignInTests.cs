using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.SignIn;

/// <summary>Personal mode: the machine's own user and nobody else.</summary>
public sealed class LocalSignInTests
{
    [Theory]
    [InlineData("127.0.0.1", "localhost:5080", 200)]
    [InlineData("127.0.0.1", "LOCALHOST", 200)]
    [InlineData("127.0.0.1", "127.0.0.1:5080", 200)]
    [InlineData("::1", "[::1]:5080", 200)]
    [InlineData("127.0.0.1", "evil.example:5080", 401)]
    [InlineData("127.0.0.1", "localhost.evil.example", 401)]
    [InlineData("192.0.2.7", "localhost:5080", 401)]
    [InlineData("2001:db8::7", "[::1]:5080", 401)]
    [InlineData(null, "localhost:5080", 401)]
    public async Task Only_this_machine_is_let_in_and_only_by_its_own_name(string? from, string host, int status)
    {
        await using var app = new TestApp().With("Account:Mode", "Personal").With("Personal:ClientId", "33333333-3333-3333-3333-333333333333");

        var answered = await app.Server.SendAsync(
            context =>
            {
                context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);
                context.Request.Method = "GET";
                context.Request.Path = "/api/me/settings";
                context.Request.Headers.Host = host;
                // Neither names a user here.
                context.Request.Headers["X-Sandbox-User"] = "ada@contoso.example";
                context.Request.Headers["X-Forwarded-For"] = "127.0.0.1";
            },
            TestContext.Current.CancellationToken);

        Assert.Equal(status, answered.Response.StatusCode);
    }
}
