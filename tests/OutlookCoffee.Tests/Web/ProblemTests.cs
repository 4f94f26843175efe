using System.Net;
using System.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Web;

/// <summary>Every error has one form, and names what is to be mended.</summary>
public sealed class ProblemTests(ReadServer server) : IClassFixture<ReadServer>
{
    [Theory]
    [InlineData("/api/nothing-here", 404, "not-found")]
    [InlineData("/nothing-here", 404, "not-found")]
    [InlineData("/api/me/sync", 405, "method-not-allowed")]
    [InlineData("/api/people/p_0000000000000000", 404, "not-found")]
    public async Task An_address_that_does_not_exist_or_does_not_take_GET_is_a_problem(string path, int status, string type)
    {
        var answer = await server.App.Ask(HttpMethod.Get, path);

        answer.Problem((HttpStatusCode)status, type);
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/event-stream")]
    public async Task A_caller_that_wants_another_form_gets_a_problem_all_the_same(string accept)
    {
        (await server.App.Ask(HttpMethod.Get, "/api/people?view=loud", accept: accept)).Problem(HttpStatusCode.BadRequest, "bad-request", "view");
        (await server.App.Ask(HttpMethod.Get, "/api/nothing-here", accept: accept)).Problem(HttpStatusCode.NotFound, "not-found");
        (await server.App.Ask(HttpMethod.Put, "/api/me/settings", "{", accept: accept)).Problem(HttpStatusCode.BadRequest, "bad-request");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("")]
    public async Task A_body_that_is_no_such_object_is_refused(string body)
    {
        (await server.App.Ask(HttpMethod.Put, "/api/me/settings", body)).Problem(HttpStatusCode.BadRequest, "bad-request", "body");
    }

    [Fact]
    public async Task A_request_without_its_body_is_refused_in_words_for_people()
    {
        var problem = (await server.App.Ask(HttpMethod.Put, "/api/me/settings")).Problem(HttpStatusCode.BadRequest, "bad-request", "body");

        Assert.DoesNotContain("parameter", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_another_content_type_is_refused_with_415()
    {
        using var client = server.App.CreateClient();
        using var content = new StringContent("{}", Encoding.UTF8, "text/plain");

        using var response = await client.PutAsync("/api/me/settings", content, TestContext.Current.CancellationToken);

        (await Answer.Of(response)).Problem(HttpStatusCode.UnsupportedMediaType, "bad-request");
    }

    [Theory]
    [InlineData("/api/coffees/slots", "personId")]
    [InlineData("/api/people/by-address", "address")]
    [InlineData("/api/people?limit=many", "limit")]
    [InlineData("/api/coffees?year=soon", "year")]
    public async Task A_query_that_lacks_something_or_cannot_be_read_names_it(string path, string field)
    {
        var problem = (await server.App.Ask(HttpMethod.Get, path)).Problem(HttpStatusCode.BadRequest, "bad-request", field);

        Assert.DoesNotContain("parameter", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_told_what_an_unexpected_failure_of_ours_said()
    {
        await using var app = new TestApp();
        app.Graph.On(HttpMethod.Get, "/me", _ => throw new NotSupportedException("secret of grace@fabrikam.example"));

        var answer = await app.Ask(HttpMethod.Get, "/api/me");

        answer.Problem(HttpStatusCode.InternalServerError, "unexpected");
        Assert.DoesNotContain("secret", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("NotSupported", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Logs.Entries, line => line.Level >= Microsoft.Extensions.Logging.LogLevel.Warning && line.Text.Contains("secret of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_is_nobody_has_to_sign_in()
    {
        (await server.App.Ask(HttpMethod.Get, "/api/me", user: "nobody")).Problem(HttpStatusCode.Unauthorized, "sign-in");
        (await server.App.Ask(HttpMethod.Post, "/api/me/sync", user: "nobody")).Problem(HttpStatusCode.Unauthorized, "sign-in");
    }

    [Fact]
    public async Task No_cache_keeps_what_the_api_answers()
    {
        using var client = server.App.CreateClient();

        using var settings = await client.GetAsync("/api/me/settings", TestContext.Current.CancellationToken);

        Assert.Equal("no-store", settings.Headers.CacheControl?.ToString());
    }
}
