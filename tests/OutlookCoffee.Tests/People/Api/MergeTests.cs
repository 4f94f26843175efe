using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class MergeTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Work = "grace@fabrikam.example";
    private const string Home = "gracie@tailspin.example";

    [Fact]
    public async Task Two_people_become_one_with_all_their_contacts_and_notes_and_stay_one()
    {
        await using var app = await Read();
        var (work, home) = (await app.IdOf(Work), await app.IdOf(Home));
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{home}/note", """{"note":"likes tea"}""")).Ok;

        var merged = (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{work}}","{{home}}"]}""")).Ok;

        Assert.Equal([Work, Home], merged.GetProperty("addresses").EnumerateArray().Select(one => one.GetString()).Order());
        Assert.Equal("2026-05-02T12:00:00Z", merged.GetProperty("lastContact").GetProperty("at").GetString());
        Assert.Equal("likes tea", merged.GetProperty("note").GetString());
        await app.Sync();
        var one = Assert.Single(await app.People("all"));
        Assert.Equal(merged.GetProperty("id").GetString(), one.GetProperty("id").GetString());
        Assert.Equal("likes tea", one.GetProperty("note").GetString());
        foreach (var id in (string[])[work, home])
            Assert.Equal(merged.GetProperty("id").GetString(), (await app.Get($"/api/people/{id}")).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("likes tea", "met in Rome", "likes tea\nmet in Rome")]
    [InlineData("likes tea", "likes tea", "likes tea")]
    [InlineData("", "met in Rome", "met in Rome")]
    public async Task Of_two_notes_none_is_lost_and_the_person_keeps_them_when_an_address_is_split_off(string ofWork, string ofHome, string both)
    {
        await using var app = await Read();
        var (work, home) = (await app.IdOf(Work), await app.IdOf(Home));
        foreach (var (id, note) in ((string, string)[])[(work, ofWork), (home, ofHome)])
            _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/note", $$"""{"note":"{{note}}"}""")).Ok;

        var merged = (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{work}}","{{home}}"]}""")).Ok;

        Assert.Equal(both.Split('\n').Order(), Note(merged)!.Split('\n').Order());
        var two = (await app.Ask(HttpMethod.Post, $"/api/people/{merged.GetProperty("id").GetString()}/split", $$"""{"address":"{{Home}}"}""")).Ok;
        Assert.Equal((Note(merged), null), (Note(two.GetProperty("first")), Note(two.GetProperty("second"))));
        await app.Sync();
        Assert.Equal([null, Note(merged)], (await app.People("all")).Select(Note).Order());

        static string? Note(JsonElement person) => person.GetProperty("note").GetString();
    }

    [Fact]
    public async Task An_address_that_is_somebody_elses_becomes_a_person_and_stays_one()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Work).Friend(Work, "2026-03-02").Friend(Home, "2026-05-02").At(app.Graph);
        var card = $$"""{"value":[{"id":"c","displayName":"Grace Okafor","emailAddresses":[{"address":"{{Work}}"},{"address":"{{Home}}"}]}]}""";
        app.Graph.OnGet("/me/contacts?", card);
        await app.Sync();
        var id = Assert.Single(await app.People("all")).GetProperty("id").GetString();

        var two = (await app.Ask(HttpMethod.Post, $"/api/people/{id}/split", $$"""{"address":"{{Home.ToUpperInvariant()}}"}""")).Ok;

        Assert.Equal([Work], Addresses("first"));
        Assert.Equal([Home], Addresses("second"));
        await app.Sync();
        Assert.Equal(2, (await app.People("all")).Count);
        Assert.Equal(id, await app.IdOf(Work));

        IEnumerable<string?> Addresses(string which) => two.GetProperty(which).GetProperty("addresses").EnumerateArray().Select(one => one.GetString());
    }

    [Fact]
    public async Task A_merge_can_be_taken_back_by_a_split_and_a_split_by_a_merge()
    {
        await using var app = await Read();
        var (work, home) = (await app.IdOf(Work), await app.IdOf(Home));

        var merged = (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{work}}","{{home}}"]}""")).Ok.GetProperty("id").GetString();
        _ = (await app.Ask(HttpMethod.Post, $"/api/people/{merged}/split", $$"""{"address":"{{Home}}"}""")).Ok;
        Assert.NotEqual(await app.IdOf(Work), await app.IdOf(Home));
        var ids = $$"""{"ids":["{{await app.IdOf(Work)}}","{{await app.IdOf(Home)}}"]}""";
        _ = (await app.Ask(HttpMethod.Post, "/api/people/merge", ids)).Ok;

        Assert.Equal(await app.IdOf(Work), await app.IdOf(Home));
    }

    [Fact]
    public async Task Who_is_merged_with_somebody_let_go_is_let_go()
    {
        await using var app = await Read();
        var (work, home) = (await app.IdOf(Work), await app.IdOf(Home));
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{home}/choice", """{"kind":"letGo"}""")).Ok;

        _ = (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{work}}","{{home}}"]}""")).Ok;

        Assert.Empty(await app.People("all"));
        Assert.Single(await app.People("letGo"));
    }

    [Theory]
    [InlineData("""{"ids":[]}""", "ids")]
    [InlineData("""{"ids":["p_0000000000000000","p_0000000000000000"]}""", "ids")]
    [InlineData("""{"ids":[null,"p_0000000000000000"]}""", "ids")]
    [InlineData("""{"ids":"p_0000000000000000"}""", "ids")]
    [InlineData("""{"ids":null}""", "ids")]
    [InlineData("{}", "ids")]
    [InlineData("""{"ids":["p_1","p_2"],"keep":"p_1"}""", "keep")]
    public async Task A_merge_that_cannot_be_is_refused(string body, string field)
    {
        (await server.App.Ask(HttpMethod.Post, "/api/people/merge", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Fact]
    public async Task Somebody_unknown_cannot_be_merged_and_a_strange_or_only_address_cannot_be_split_off()
    {
        await using var app = await Read();
        var id = await app.IdOf(Work);

        (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{id}}","p_0000000000000000"]}""")).Problem(HttpStatusCode.NotFound, "not-found");
        (await app.Ask(HttpMethod.Post, $"/api/people/{id}/split", $$"""{"address":"{{Home}}"}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "address");
        (await app.Ask(HttpMethod.Post, $"/api/people/{id}/split", $$"""{"address":"{{Work}}"}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "address");
        (await app.Ask(HttpMethod.Post, $"/api/people/{id}/split", """{"address":null}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "address");
    }

    private static async Task<TestApp> Read()
    {
        var app = new TestApp();
        new GraphMailbox().Friend(Work, "2026-03-02").Friend(Home, "2026-05-02").At(app.Graph);
        await app.Sync();
        return app;
    }
}
