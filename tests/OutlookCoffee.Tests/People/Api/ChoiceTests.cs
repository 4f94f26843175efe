using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class ChoiceTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Grace = "grace@fabrikam.example";
    private const string Lee = "lee@tailspin.example";

    [Theory]
    [InlineData("""{"kind":"snoozed"}""", "until")]
    [InlineData("""{"kind":"snoozed","until":"2026-11-23"}""", "until")]
    [InlineData("""{"kind":"snoozed","until":"2020-01-01"}""", "until")]
    [InlineData("""{"kind":"snoozed","until":"soon"}""", "until")]
    [InlineData("""{"kind":"pinned"}""", "everyDays")]
    [InlineData("""{"kind":"pinned","everyDays":0}""", "everyDays")]
    [InlineData("""{"kind":"pinned","everyDays":3651}""", "everyDays")]
    [InlineData("""{"kind":"pinned","everyDays":"30"}""", "everyDays")]
    [InlineData("""{"kind":"none","until":"2027-03-01"}""", "until")]
    [InlineData("""{"kind":"letGo","everyDays":30}""", "everyDays")]
    [InlineData("""{"kind":"adored"}""", "kind")]
    [InlineData("""{"kind":3}""", "kind")]
    [InlineData("""{"kind":null}""", "kind")]
    [InlineData("{}", "kind")]
    [InlineData("""{"kind":"none","colour":"red"}""", "colour")]
    public async Task A_choice_that_cannot_be_is_refused_by_its_field(string body, string field)
    {
        (await server.App.Ask(HttpMethod.Put, $"/api/people/{await server.App.IdOf(Grace)}/choice", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
        Assert.Equal("none", await ChoiceOf(server.App));
    }

    [Fact]
    public async Task Who_is_let_go_is_in_no_list_and_no_count_but_their_own_and_new_mail_does_not_bring_them_back()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);

        var person = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"letGo"}""")).Ok;

        Assert.Equal("letGo", person.GetProperty("choice").GetProperty("kind").GetString());
        await AssertLetGo();
        Mailbox().Mail("2026-11-23T07:59:00Z", Grace, [GraphMailbox.Ada]).Mail("2026-11-22T09:00:00Z", GraphMailbox.Ada, [Grace]).At(app.Graph);
        await app.Sync();
        await AssertLetGo();
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"none"}""")).Ok;
        Assert.Contains(id, Ids(await app.People("all")));

        async Task AssertLetGo()
        {
            foreach (var view in (string[])["quiet", "all", "snoozed", "pinned"]) Assert.DoesNotContain(id, Ids(await app.People(view)));
            Assert.Equal([id], Ids(await app.People("letGo")));
            var counts = (await app.Get("/api/me")).GetProperty("people");
            Assert.Equal("""{"all":1,"quiet":1,"snoozed":0,"letGo":1}""", counts.GetRawText());
            var week = await app.Get("/api/coffees/this-week");
            Assert.DoesNotContain(Grace, week.GetRawText(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_snooze_ends_by_itself_on_its_day()
    {
        using var folder = new TempFolder();
        await using (var app = new TestApp(folder))
        {
            Mailbox().At(app.Graph);
            await app.Sync();
            _ = (await app.Ask(HttpMethod.Put, $"/api/people/{await app.IdOf(Grace)}/choice", """{"kind":"snoozed","until":"2026-12-01"}""")).Ok;
            Assert.Single(await app.People("snoozed"));
            Assert.Equal(1, (await app.Get("/api/me")).GetProperty("people").GetProperty("snoozed").GetInt32());
            Assert.DoesNotContain(await app.People("quiet"), one => one.GetProperty("name").GetString() == "Grace Okafor");
        }

        // 30 November, 23:30 in Berlin; and half an hour later.
        await using (var eve = new TestApp(folder).With("Sandbox:Now", "2026-11-30T22:30:00Z"))
            Assert.Single(await eve.People("snoozed"));
        await using var day = new TestApp(folder).With("Sandbox:Now", "2026-11-30T23:00:00Z");
        Assert.Empty(await day.People("snoozed"));
        Assert.Contains(await day.People("quiet"), one => one.GetProperty("name").GetString() == "Grace Okafor");
        Assert.Equal("none", await ChoiceOf(day));
    }

    [Fact]
    public async Task A_pinned_person_goes_by_the_cadence_the_user_set()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);

        var patient = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"pinned","everyDays":365}""")).Ok;
        Assert.Equal("inTouch", patient.GetProperty("rhythm").GetProperty("state").GetString());
        Assert.Equal([id], Ids(await app.People("pinned")));
        Assert.DoesNotContain(id, Ids(await app.People("quiet")));

        var keen = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"pinned","everyDays":30}""")).Ok;
        Assert.NotEqual("inTouch", keen.GetProperty("rhythm").GetProperty("state").GetString());
        Assert.Contains(id, Ids(await app.People("quiet")));
    }

    [Fact]
    public async Task A_choice_outlives_a_restart()
    {
        using var folder = new TempFolder();
        string id;
        await using (var app = new TestApp(folder))
        {
            Mailbox().At(app.Graph);
            await app.Sync();
            id = await app.IdOf(Grace);
            _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"letGo"}""")).Ok;
        }

        await using var later = new TestApp(folder);
        Assert.Equal([id], Ids(await later.People("letGo")));
    }

    [Theory]
    [InlineData("PUT", "choice", """{"kind":"none"}""")]
    [InlineData("PUT", "note", """{"note":"x"}""")]
    [InlineData("POST", "met", """{"on":"2026-11-20"}""")]
    [InlineData("POST", "split", """{"address":"a@b.example"}""")]
    public async Task Nobody_is_changed_under_an_id_that_is_unknown(string method, string path, string body)
    {
        (await server.App.Ask(new HttpMethod(method), $"/api/people/p_0000000000000000/{path}", body)).Problem(HttpStatusCode.NotFound, "not-found");
    }

    private static GraphMailbox Mailbox() => new GraphMailbox()
        .Contact("Grace Okafor", Grace).Contact("Lee Park", Lee, "Tailspin").Friend(Grace, "2026-03-02").Friend(Lee, "2026-01-02");

    private static async Task<TestApp> Read()
    {
        var app = new TestApp();
        Mailbox().At(app.Graph);
        await app.Sync();
        return app;
    }

    private static async Task<string?> ChoiceOf(TestApp app) =>
        (await app.Get($"/api/people/{await app.IdOf(Grace)}")).GetProperty("choice").GetProperty("kind").GetString();

    private static IEnumerable<string?> Ids(IEnumerable<JsonElement> people) => people.Select(one => one.GetProperty("id").GetString());
}
