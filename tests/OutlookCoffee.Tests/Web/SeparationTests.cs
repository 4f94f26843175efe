using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Web;

/// <summary>One user's mailbox is nothing to another.</summary>
public sealed class SeparationTests
{
    private const string Bo = "bo@contoso.example";
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task Nobody_sees_or_changes_another_users_people_coffees_or_settings()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(app.Graph);
        _ = new GraphCalendar(app.Graph);
        await app.Sync();
        var person = await app.IdOf(Grace);
        var body = $$"""{"personId":"{{person}}","start":"2026-11-26T10:00:00+01:00","end":"2026-11-26T10:45:00+01:00","kind":"coffee"}""";
        var coffee = (await app.Ask(HttpMethod.Post, "/api/coffees", body, "key")).Ok.GetProperty("id").GetString();

        foreach (var (method, path, sent) in ((string, string, string?)[])
        [
            ("GET", $"/api/people/{person}", null), ("PUT", $"/api/people/{person}/note", """{"note":"x"}"""),
            ("PUT", $"/api/people/{person}/choice", """{"kind":"letGo"}"""), ("GET", $"/api/people/by-address?address={Grace}", null),
            ("POST", $"/api/coffees/{coffee}/send", null), ("DELETE", $"/api/coffees/{coffee}", null),
            ("POST", $"/api/coffees/{coffee}/outcome", """{"held":true}"""), ("GET", $"/api/coffees/slots?personId={person}", null),
            ("POST", "/api/coffees/this-week/pass", $$"""{"personId":"{{person}}","reason":"someoneElse"}"""),
            ("DELETE", $"/api/coffees/this-week/pass?personId={person}", null),
            ("POST", "/api/coffees", body), ("POST", "/api/coffees/invite", body),
        ])
        {
            (await app.Ask(new HttpMethod(method), path, sent, "key", Bo)).Problem(HttpStatusCode.NotFound, "not-found");
        }

        foreach (var path in (string[])["/api/people?view=all", "/api/coffees", "/api/coffees/this-week", "/api/me/export"])
            Assert.DoesNotContain("grace", (await app.Ask(HttpMethod.Get, path, user: Bo)).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Erasing_ones_own_mailbox_leaves_everybody_elses()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).At(app.Graph);
        await app.Sync();

        Assert.Equal(HttpStatusCode.NoContent, (await app.Ask(HttpMethod.Delete, "/api/me", user: Bo)).Status);

        Assert.Single(await app.People("all"));
    }

    [Fact]
    public async Task A_user_is_the_same_however_the_name_is_written()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).At(app.Graph);
        await app.Sync();

        var people = (await app.Ask(HttpMethod.Get, "/api/people?view=all", user: " ADA@contoso.example ")).Ok;

        Assert.Equal(1, people.GetProperty("items").GetArrayLength());
    }
}
