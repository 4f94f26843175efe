using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class EvidenceTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string Home = "grace@home.example";
    private static readonly string[] Many = [Ada, .. Enumerable.Range(1, 20).Select(i => $"p{i}@crowd.example")];

    [Fact]
    public async Task A_crowd_that_did_count_is_contact_for_clocks_history_and_rhythm_until_it_is_taken_back()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);
        var before = await app.Get($"/api/people/{id}");

        var counted = await Correct(app, id, "crowd", true);

        Assert.Equal("""[{"kind":"crowd","counts":true}]""", counted.GetProperty("corrections").GetRawText());
        Assert.Equal("""{"wrote":"2026-03-02T10:00:00Z","heard":"2026-11-20T09:00:00Z","met":null,"crowd":null}""", counted.GetProperty("clocks").GetRawText());
        Assert.Equal("""{"at":"2026-11-20T09:00:00Z","kind":"heard"}""", counted.GetProperty("lastContact").GetRawText());
        Assert.Equal("""{"month":"2026-11","wrote":0,"heard":1,"met":0}""", counted.GetProperty("history")[35].GetRawText());
        Assert.Equal("inTouch", counted.GetProperty("rhythm").GetProperty("state").GetString());
        Assert.Equal("You were in touch 3 days ago.", counted.GetProperty("why").GetString());
        Assert.Equal("[]", counted.GetProperty("notCounted").GetRawText());
        Assert.DoesNotContain(await app.People("quiet"), one => one.GetProperty("id").GetString() == id);

        Assert.Equal(before.GetRawText(), (await Correct(app, id, "crowd", false)).GetRawText());
    }

    [Fact]
    public async Task What_did_not_count_is_no_contact_and_is_shown_as_set_aside()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);

        var quieter = await Correct(app, id, "heard", false);

        Assert.Equal("""{"wrote":"2026-03-02T10:00:00Z","heard":null,"met":null,"crowd":"2026-11-20T09:00:00Z"}""", quieter.GetProperty("clocks").GetRawText());
        Assert.Equal("""[{"kind":"crowd","count":1},{"kind":"setAside","count":27}]""", quieter.GetProperty("notCounted").GetRawText());
        Assert.Equal("unknown", quieter.GetProperty("rhythm").GetProperty("state").GetString());
        Assert.Equal(0, quieter.GetProperty("history").EnumerateArray().Sum(month => month.GetProperty("heard").GetInt32()));
        Assert.Contains(await app.People("all"), one => one.GetProperty("id").GetString() == id);
    }

    [Theory]
    [InlineData("declined", "\"response\":\"accepted\"", "\"response\":\"declined\"")]
    [InlineData("cancelled", "\"isCancelled\":false", "\"isCancelled\":true")]
    [InlineData("allDay", "\"isAllDay\":false", "\"isAllDay\":true")]
    public async Task A_meeting_that_did_take_place_is_met(string kind, string usual, string here)
    {
        await using var app = new TestApp();
        var meeting = GraphMailbox.Meeting("2026-11-10T10:00:00", "2026-11-10T11:00:00", [Grace]).Replace(usual, here, StringComparison.Ordinal);
        new GraphMailbox().Contact("Grace Okafor", Grace).Event(meeting).At(app.Graph);
        await app.Sync();
        var id = await app.IdOf(Grace);
        Assert.Equal($$"""[{"kind":"{{kind}}","count":1}]""", (await app.Get($"/api/people/{id}")).GetProperty("notCounted").GetRawText());

        var met = await Correct(app, id, kind, true);

        Assert.Equal("2026-11-10T10:00:00Z", met.GetProperty("clocks").GetProperty("met").GetString());
    }

    [Fact]
    public async Task A_day_named_by_hand_counts_even_where_meetings_do_not()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);
        await Correct(app, id, "met", false);

        var met = (await app.Ask(HttpMethod.Post, $"/api/people/{id}/met", """{"on":"2026-11-21"}""")).Ok;

        Assert.StartsWith("2026-11-21", met.GetProperty("clocks").GetProperty("met").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_outlives_later_readings_and_a_restart_and_new_mail_of_the_kind_obeys_it()
    {
        using var folder = new TempFolder();
        string id;
        await using (var app = new TestApp(folder))
        {
            Mailbox().At(app.Graph);
            await app.Sync();
            id = await app.IdOf(Grace);
            await Correct(app, id, "crowd", true);
        }

        await using var later = new TestApp(folder).With("Sandbox:Now", "2026-11-24T08:00:00Z");
        Mailbox().Mail("2026-11-23T18:00:00Z", Grace, Many).At(later.Graph);
        await later.Sync();
        Assert.Equal("2026-11-23T18:00:00Z", (await later.Get($"/api/people/{id}")).GetProperty("clocks").GetProperty("heard").GetString());
    }

    [Fact]
    public async Task Two_people_who_are_merged_keep_the_corrections_of_both()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Grace, "2026-03-02").Friend(Home, "2026-05-02").At(app.Graph);
        await app.Sync();
        var (work, home) = (await app.IdOf(Grace), await app.IdOf(Home));
        await Correct(app, work, "crowd", true);
        await Correct(app, home, "heard", false);

        var one = (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{work}}","{{home}}"]}""")).Ok;

        Assert.Equal("""[{"kind":"heard","counts":false},{"kind":"crowd","counts":true}]""", one.GetProperty("corrections").GetRawText());
        Assert.Equal(JsonValueKind.Null, one.GetProperty("clocks").GetProperty("heard").ValueKind);
    }

    [Fact]
    public async Task A_correction_is_exported_and_erased_with_the_rest()
    {
        await using var app = await Read();
        await Correct(app, await app.IdOf(Grace), "crowd", true);

        var export = await app.Get("/api/me/export");
        Assert.Equal("""["crowd"]""", export.GetProperty("people")[0].GetProperty("corrected").GetRawText());
        // What was read is exported as it was read.
        Assert.Contains(export.GetProperty("correspondents")[0].GetProperty("encounters").EnumerateArray(), each => each.GetProperty("kind").GetString() == "crowdMail");

        _ = (await app.Ask(HttpMethod.Delete, "/api/me")).Status;
        await app.Sync();
        Assert.Equal("[]", (await app.Get($"/api/people/{await app.IdOf(Grace)}")).GetProperty("corrections").GetRawText());
    }

    [Theory]
    [InlineData("""{"kind":"future","counts":true}""", "kind")]
    [InlineData("""{"kind":"setAside","counts":true}""", "kind")]
    [InlineData("""{"kind":"smoke","counts":true}""", "kind")]
    [InlineData("""{"kind":3,"counts":true}""", "kind")]
    [InlineData("""{"counts":true}""", "kind")]
    [InlineData("""{"kind":"crowd"}""", "counts")]
    [InlineData("""{"kind":"crowd","counts":"yes"}""", "counts")]
    [InlineData("""{"kind":"crowd","counts":null}""", "counts")]
    [InlineData("""{"kind":"crowd","counts":true,"why":"x"}""", "why")]
    public async Task A_correction_that_cannot_be_is_refused_by_its_field(string body, string field) =>
        (await server.App.Ask(HttpMethod.Put, $"/api/people/{server.PersonId}/evidence", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);

    [Fact]
    public async Task Nobody_is_corrected_under_an_id_that_is_unknown() =>
        (await server.App.Ask(HttpMethod.Put, "/api/people/p_0000000000000000/evidence", """{"kind":"crowd","counts":true}""")).Problem(HttpStatusCode.NotFound, "not-found");

    private static GraphMailbox Mailbox() =>
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").Mail("2026-11-20T09:00:00Z", Grace, Many);

    private static async Task<TestApp> Read()
    {
        var app = new TestApp();
        Mailbox().At(app.Graph);
        await app.Sync();
        return app;
    }

    private static async Task<JsonElement> Correct(TestApp app, string id, string kind, bool counts) =>
        (await app.Ask(HttpMethod.Put, $"/api/people/{id}/evidence", $$"""{"kind":"{{kind}}","counts":{{(counts ? "true" : "false")}}}""")).Ok;
}
