using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

/// <summary>Let go holds where people are read, where they are written, and when they write in again.</summary>
public sealed class LetGoTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private static readonly string[] Friends = [Grace, "lee@a.example", "tom@b.example", "mei@c.example"];

    [Fact]
    public async Task Who_is_proposed_and_then_let_go_gives_way_and_is_neither_alternate_nor_reason()
    {
        await using var app = await Read();
        var proposed = (await app.Get("/api/coffees/this-week")).GetProperty("person").GetProperty("id").GetString()!;

        await LetGo(app, proposed);

        Assert.DoesNotContain(proposed, (await app.Get("/api/coffees/this-week")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alternate_who_is_let_go_is_one_no_longer()
    {
        await using var app = await Read();
        var alternates = (await app.Get("/api/coffees/this-week")).GetProperty("alternates");
        var id = alternates[0].GetProperty("id").GetString()!;

        await LetGo(app, id);

        Assert.DoesNotContain(id, (await app.Get("/api/coffees/this-week")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_everybody_let_go_the_week_counts_nobody_as_a_reason()
    {
        await using var app = await Read();
        foreach (var friend in Friends) await LetGo(app, await app.IdOf(friend));

        var week = await app.Get("/api/coffees/this-week");

        Assert.Equal("""{"all":0,"quiet":0,"snoozed":0,"letGo":4}""", (await app.Get("/api/me")).GetProperty("people").GetRawText());
        Assert.Equal(("none", "[]"), (week.GetProperty("state").GetString(), week.GetProperty("emptyBecause").GetRawText()));
    }

    [Fact]
    public async Task A_search_a_page_and_a_name_who_introduced_us_find_nobody_who_was_let_go()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/note", """{"introducedBy":"Lee"}""")).Ok;
        await LetGo(app, id);

        foreach (var view in (string[])["quiet", "all", "snoozed", "pinned", "notPeople"])
        {
            foreach (var narrowed in (string[])["", "&q=grace", "&introducedBy=Lee", "&limit=1"])
                Assert.DoesNotContain(id, (await app.Get($"/api/people?view={view}{narrowed}")).GetRawText(), StringComparison.Ordinal);
        }

        Assert.Contains(id, (await app.Get("/api/people?view=letGo&q=grace&introducedBy=Lee")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_open_message_still_finds_who_was_let_go_and_says_so_that_it_can_be_undone()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);
        await LetGo(app, id);

        var found = await app.Get($"/api/people/by-address?address={Grace}");
        Assert.Equal("letGo", found.GetProperty("choice").GetProperty("kind").GetString());
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"none"}""")).Ok;
        Assert.Contains(await app.People("all"), one => one.GetProperty("id").GetString() == id);
    }

    [Theory]
    [InlineData("PUT", "note", """{"note":"still fond of her"}""")]
    [InlineData("PUT", "evidence", """{"kind":"crowd","counts":true}""")]
    [InlineData("POST", "met", """{"on":"2026-11-20"}""")]
    public async Task No_other_word_about_somebody_let_go_brings_them_back(string method, string path, string body)
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);
        await LetGo(app, id);

        _ = (await app.Ask(new HttpMethod(method), $"/api/people/{id}/{path}", body)).Ok;

        await AssertGone(app, id);
    }

    [Fact]
    public async Task Neither_mail_nor_a_meeting_nor_a_card_nor_another_address_of_theirs_brings_them_back()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);
        await LetGo(app, id);

        Mailbox().Contact("Grace Friend", Grace)
            .Mail("2026-11-23T07:59:00Z", Grace, [Ada]).Mail("2026-11-22T09:00:00Z", Ada, [Grace])
            .Event(GraphMailbox.Meeting("2026-11-20T10:00:00", "2026-11-20T11:00:00", [Grace])).At(app.Graph);
        app.Graph.OnGet("/me/contacts?", $$"""{"value":[{"id":"c","displayName":"Grace","emailAddresses":[{"address":"{{Grace}}"},{"address":"grace@new.example"}]}]}""");
        // The address book is read once a day.
        app.Pass(Duration.FromHours(25));
        await app.Sync();

        await AssertGone(app, id);
        Assert.Equal(id, await app.IdOf("grace@new.example"));
    }

    private static async Task AssertGone(TestApp app, string id)
    {
        foreach (var view in (string[])["quiet", "all", "snoozed", "pinned", "notPeople"])
            Assert.DoesNotContain(await app.People(view), one => one.GetProperty("id").GetString() == id);
        Assert.Equal(id, Assert.Single(await app.People("letGo")).GetProperty("id").GetString());
        Assert.Equal(3, (await app.Get("/api/me")).GetProperty("people").GetProperty("all").GetInt32());
        Assert.DoesNotContain(id, (await app.Get("/api/coffees/this-week")).GetRawText(), StringComparison.Ordinal);
    }

    private static async Task LetGo(TestApp app, string id) =>
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"letGo"}""")).Ok;

    private static GraphMailbox Mailbox() =>
        Friends.Aggregate(new GraphMailbox(), (mailbox, friend) => mailbox.Friend(friend, "2026-03-02"));

    private static async Task<TestApp> Read()
    {
        var app = new TestApp();
        Mailbox().At(app.Graph);
        await app.Sync();
        return app;
    }
}
