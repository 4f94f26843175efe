using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Somebody is proposed before the mailbox is read, and only who is quiet for certain.</summary>
public sealed class FirstLookTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task A_quiet_friend_is_proposed_when_nothing_but_a_first_look_could_be_taken()
    {
        await using var app = new TestApp();
        OnlyAFirstLook(app, new GraphMailbox().Friend(Grace, "2026-03-02"));

        Assert.Equal("failed", (await app.Sync()).GetProperty("state").GetString());

        var week = await app.Get("/api/coffees/this-week");
        Assert.Equal("proposed", week.GetProperty("state").GetString());
        Assert.Equal(Grace, week.GetProperty("person").GetProperty("addresses")[0].GetString());
        Assert.Equal("2026-03-02T12:00:00Z", week.GetProperty("person").GetProperty("clocks").GetProperty("heard").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Somebody_who_wrote_or_met_since_is_not_called_quiet(bool met)
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Friend(Grace, "2026-03-02");
        if (met) mailbox.Event(GraphMailbox.Meeting("2026-11-10T10:00:00", "2026-11-10T11:00:00", [Grace]));
        else mailbox.Mail("2026-11-20T10:00:00Z", Grace, [Ada]);
        OnlyAFirstLook(app, mailbox);

        await app.Sync();

        var week = await app.Get("/api/coffees/this-week");
        Assert.Equal("none", week.GetProperty("state").GetString());
        Assert.Equal("""[{"reason":"notReadYet","count":1}]""", week.GetProperty("emptyBecause").GetRawText());
    }

    [Fact]
    public async Task Another_address_of_the_same_card_is_looked_at_too()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Friend(Grace, "2026-03-02").Mail("2026-11-20T10:00:00Z", "grace@home.example", [Ada]);
        OnlyAFirstLook(app, mailbox);
        app.Graph.OnGet("/me/contacts?", """
            {"value":[{"id":"c1","displayName":"Grace Okafor","emailAddresses":[{"address":"grace@fabrikam.example"},{"address":"grace@home.example"}]}]}
            """);

        await app.Sync();

        Assert.Equal("none", (await app.Get("/api/coffees/this-week")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_proposal_stays_when_the_rest_bears_it_out_and_goes_when_it_does_not()
    {
        await using var app = new TestApp();
        OnlyAFirstLook(app, new GraphMailbox().Friend(Grace, "2026-03-02"));
        await app.Sync();
        Assert.Equal("proposed", (await app.Get("/api/coffees/this-week")).GetProperty("state").GetString());
        // A tag that the first look's filter did not match: the whole reading finds it.
        new GraphMailbox().Friend(Grace, "2026-03-02").Mail("2026-11-20T10:00:00Z", "grace+news@fabrikam.example", [Ada]).At(app.Graph);

        Assert.Equal("idle", (await app.Sync()).GetProperty("state").GetString());

        Assert.Equal("none", (await app.Get("/api/coffees/this-week")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Mail_that_only_a_first_look_saw_is_not_counted_as_read()
    {
        await using var app = new TestApp();
        OnlyAFirstLook(app, new GraphMailbox().Friend(Grace, "2026-03-02"));

        var sync = await app.Sync();

        Assert.Equal(0, sync.GetProperty("read").GetInt32());
        Assert.Empty((await app.Get("/api/me/export")).GetProperty("reading").GetProperty("mail").GetProperty("ranges").EnumerateArray());
    }

    [Fact]
    public async Task A_later_sync_takes_no_first_look()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        await app.Sync();
        var before = app.Graph.Asked.Count;

        await app.Sync();

        Assert.DoesNotContain(app.Graph.Asked.Skip(before), asked => asked.Contains("from/emailAddress", StringComparison.Ordinal));
    }

    /// <summary>Graph refuses every list of messages that does not name its senders.</summary>
    private static void OnlyAFirstLook(TestApp app, GraphMailbox mailbox)
    {
        mailbox.At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", request => FakeGraph.Path(request).Contains("from/emailAddress/address eq", StringComparison.Ordinal)
            ? mailbox.Answer(request)
            : FakeGraph.Error(HttpStatusCode.Forbidden, "ErrorAccessDenied"));
    }
}
