using System.Net;
using System.Text.Json;
using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class SuggestionTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Work = "grace.okafor@fabrikam.example";
    private const string Home = "grace.okafor@tailspin.example";

    [Fact]
    public async Task Two_of_one_name_are_asked_about_and_nobody_is_merged_by_it()
    {
        await using var app = await Read();

        var suggestion = Assert.Single(await Suggestions(app));

        Assert.Equal("sameName", suggestion.GetProperty("because").GetString());
        Assert.Equal([Work, Home], Addresses(suggestion).Order());
        Assert.Equal(2, (await app.People("all")).Count);
    }

    [Fact]
    public async Task Two_people_stay_two_and_are_not_asked_about_again_after_the_next_reading_either()
    {
        await using var app = await Read();

        var answer = await app.Ask(HttpMethod.Post, "/api/people/apart", await Both(app));

        Assert.Equal(HttpStatusCode.NoContent, answer.Status);
        Assert.Empty(await Suggestions(app));
        await app.Sync();
        Assert.Empty(await Suggestions(app));
        Assert.Equal(2, (await app.People("all")).Count);
    }

    [Fact]
    public async Task Who_was_told_apart_can_still_be_merged()
    {
        await using var app = await Read();
        _ = await app.Ask(HttpMethod.Post, "/api/people/apart", await Both(app));

        _ = (await app.Ask(HttpMethod.Post, "/api/people/merge", await Both(app))).Ok;
        await app.Sync();

        Assert.Single(await app.People("all"));
        Assert.Empty(await Suggestions(app));
    }

    [Fact]
    public async Task No_rule_joins_who_was_told_apart_even_when_one_card_holds_both()
    {
        await using var app = await Read();
        _ = await app.Ask(HttpMethod.Post, "/api/people/apart", await Both(app));
        app.Graph.OnGet("/me/contacts?", $$"""
            {"value":[{"id":"c","displayName":"Grace Okafor","emailAddresses":[{"address":"{{Work}}"},{"address":"{{Home}}"}]}]}
            """);

        app.Pass(Duration.FromDays(1));
        await app.Sync();

        Assert.Single(await app.People("all"), one => one.GetProperty("inAddressBook").GetBoolean());
        Assert.NotEqual(await app.IdOf(Work), await app.IdOf(Home));
    }

    [Theory]
    [InlineData("""{"ids":[]}""", "ids")]
    [InlineData("""{"ids":["p_0000000000000000"]}""", "ids")]
    [InlineData("""{"ids":["p_0000000000000000","p_0000000000000000"]}""", "ids")]
    [InlineData("""{"ids":["","p_0000000000000000"]}""", "ids")]
    [InlineData("""{"ids":null}""", "ids")]
    [InlineData("{}", "ids")]
    [InlineData("""{"ids":["p_1","p_2"],"because":"x"}""", "because")]
    public async Task Words_that_part_nobody_are_refused(string body, string field)
    {
        (await server.App.Ask(HttpMethod.Post, "/api/people/apart", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Fact]
    public async Task Somebody_unknown_cannot_be_told_apart_nor_somebody_from_themselves()
    {
        await using var app = await Read();
        var (work, home) = (await app.IdOf(Work), await app.IdOf(Home));

        (await app.Ask(HttpMethod.Post, "/api/people/apart", $$"""{"ids":["{{work}}","p_0000000000000000"]}""")).Problem(HttpStatusCode.NotFound, "not-found");
        _ = (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{work}}","{{home}}"]}""")).Ok;
        (await app.Ask(HttpMethod.Post, "/api/people/apart", $$"""{"ids":["{{work}}","{{home}}"]}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "ids");
    }

    [Fact]
    public async Task A_name_inside_exchange_is_joined_to_the_colleague_and_shown_nowhere()
    {
        const string Colleague = "grace.okafor@contoso.example";
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Colleague, "Contoso").Friend(Colleague, "2026-03-02")
            .Mail("2026-05-02T10:00:00Z", "/o=ExchangeLabs/cn=Recipients/cn=1-grace", [GraphMailbox.Ada], extra: Named("Grace Okafor")).At(app.Graph);
        await app.Sync();

        var grace = Assert.Single(await app.People("all"));

        Assert.Equal("2026-05-02T10:00:00Z", grace.GetProperty("lastContact").GetProperty("at").GetString());
        Assert.Equal([Colleague], grace.GetProperty("addresses").EnumerateArray().Select(one => one.GetString()));
        Assert.DoesNotContain("exchangelabs", grace.GetRawText(), StringComparison.OrdinalIgnoreCase);

        // Of a name that stands twice the last counts, as in every JSON reader here.
        static string Named(string name) => $$$""","from":{"emailAddress":{"name":"{{{name}}}","address":"/o=ExchangeLabs/cn=Recipients/cn=1-grace"}}""";
    }

    private static async Task<TestApp> Read()
    {
        var app = new TestApp();
        new GraphMailbox().Friend(Work, "2026-03-02").Friend(Home, "2026-03-02").At(app.Graph);
        await app.Sync();
        return app;
    }

    private static async Task<string> Both(TestApp app) => $$"""{"ids":["{{await app.IdOf(Work)}}","{{await app.IdOf(Home)}}"]}""";

    private static async Task<List<JsonElement>> Suggestions(TestApp app) =>
        [.. (await app.Ask(HttpMethod.Get, "/api/people/suggestions")).Ok.GetProperty("items").EnumerateArray()];

    private static IEnumerable<string?> Addresses(JsonElement suggestion) =>
        suggestion.GetProperty("people").EnumerateArray().SelectMany(one => one.GetProperty("addresses").EnumerateArray()).Select(one => one.GetString());
}
