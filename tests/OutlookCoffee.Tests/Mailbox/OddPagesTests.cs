using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Pages that come otherwise than the documentation has them, and mail that moves while it is read.</summary>
public sealed class OddPagesTests
{
    private const string Ada = GraphMailbox.Ada;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Instant Start = Instant.FromUtc(2026, 10, 5, 10, 0);

    [Fact]
    public async Task A_link_that_leads_in_a_circle_leaves_its_second_to_the_next_reading()
    {
        await using var app = new TestApp();
        var (mailbox, isCircle) = (Mailbox([0, 7, 7, 7, 7, 7, 9], 2), true);
        mailbox.At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?$skiptoken", request => isCircle ? mailbox.Page(Second(7), Second(8)) : mailbox.Answer(request));

        var circle = await Sync(app);
        isCircle = false;
        var straight = await Sync(app);

        Assert.Equal(("idle", 2), circle);
        Assert.Equal(("idle", 7), straight);
        Assert.Equal(7, await Encounters(app));
    }

    [Fact]
    public async Task Links_to_nothing_but_empty_pages_end_and_the_next_reading_reads_it()
    {
        await using var app = new TestApp();
        var mailbox = Mailbox([0, 7, 9], 2);
        mailbox.At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", _ => Empty("circle"));

        Assert.Equal(("idle", 0), await Sync(app));

        mailbox.At(app.Graph);
        Assert.Equal(("idle", 3), await Sync(app));
    }

    [Fact]
    public async Task A_circle_among_messages_that_are_looked_into_again_ends()
    {
        const string grace = "grace@fabrikam.example";
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", grace).Mail(Text(Second(0)), Ada, [grace], folder: "sentitems").Mail(Text(Second(60)), grace, [Ada]).At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?$filter=(", _ => Empty("circle"));
        app.Graph.On(HttpMethod.Get, "/me/messages?$skiptoken=circle", _ => Empty("circle"));

        Assert.Equal(("idle", 2), await Sync(app));
        Assert.Contains("GET /me/messages?$skiptoken=circle", app.Graph.Asked);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task An_empty_page_is_not_the_end_as_long_as_a_link_leads_on(int pages)
    {
        await using var app = new TestApp();
        var mailbox = Mailbox([0, 7, 7, 9], 2);
        mailbox.At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?$filter", request => Empty("1|" + FakeGraph.Path(request)));
        app.Graph.On(HttpMethod.Get, "/me/messages?$skiptoken", request =>
        {
            var token = FakeGraph.Path(request)["/me/messages?$skiptoken=".Length..].Split('|');
            if (token is not [var count, var asked]) return mailbox.Answer(request);
            var number = int.Parse(count, CultureInfo.InvariantCulture);
            using var original = new HttpRequestMessage(HttpMethod.Get, "http://localhost/v1.0" + asked);
            return number == pages ? mailbox.Answer(original) : Empty(string.Create(CultureInfo.InvariantCulture, $"{number + 1}|{asked}"));
        });

        Assert.Equal(("idle", 4), await Sync(app));
        Assert.Equal(4, await Encounters(app));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(3)]
    [InlineData(2)]
    public async Task A_message_that_comes_twice_is_counted_once(int pageSize)
    {
        await using var app = new TestApp();
        var mailbox = Mailbox([9, 0], pageSize);
        foreach (var _ in Enumerable.Range(0, 3)) mailbox.Mail(Text(Second(7)), "twice@fabrikam.example", [Ada], extra: ",\"id\":\"same\"");
        mailbox.At(app.Graph);

        Assert.Equal(("idle", 3), await Sync(app));
        Assert.Equal(3, await Encounters(app));
    }

    [Fact]
    public async Task The_messages_of_a_page_may_stand_in_any_order()
    {
        await using var app = new TestApp();
        var mailbox = Mailbox([0, 1, 2, 3, 3, 4, 5, 6], 3);
        mailbox.At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
        {
            var page = (JsonObject)JsonNode.Parse(mailbox.Answer(request).Content.ReadAsStringAsync(TestContext.Current.CancellationToken).Result)!;
            page["value"] = new JsonArray([.. page["value"]!.AsArray().Reverse().Select(one => one!.DeepClone())]);
            return FakeGraph.Json(page.ToJsonString());
        });

        Assert.Equal(("idle", 8), await Sync(app));
        Assert.Equal(8, await Encounters(app));
    }

    [Fact]
    public async Task A_message_that_comes_while_others_are_read_moves_none_of_them_and_is_read_next_time()
    {
        await using var app = new TestApp();
        var mailbox = Mailbox([0, 1, 2, 3, 4, 5], 2);
        AfterFirstPage(app, mailbox, () => mailbox.Mail(Text(Second(60)), "late@fabrikam.example", [Ada]));

        Assert.Equal(("idle", 6), await Sync(app));
        Assert.Equal(6, await Encounters(app));
        await Sync(app);
        Assert.Equal(7, await Encounters(app));
    }

    [Fact]
    public async Task A_message_that_goes_while_others_are_read_hides_none_of_them()
    {
        await using var app = new TestApp();
        var mailbox = Mailbox([0, 1, 2, 3, 4, 5], 2).Mail(Text(Second(6)), "gone@fabrikam.example", [Ada], folder: "archive");
        AfterFirstPage(app, mailbox, () => mailbox.Without(folder => folder == "archive"));

        Assert.Equal(("idle", 7), await Sync(app));
        Assert.Equal(7, await Encounters(app));
    }

    [Fact]
    public async Task A_thousand_and_one_messages_of_one_second_are_read()
    {
        await using var app = new TestApp();
        Mailbox([0, .. Enumerable.Repeat(7, 1001), 9], 1000).At(app.Graph);

        Assert.Equal(("idle", 1003), await Sync(app));
        Assert.Equal(1003, await Encounters(app));
    }

    private static void AfterFirstPage(TestApp app, GraphMailbox mailbox, Action happens)
    {
        var isDone = false;
        mailbox.At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
        {
            lock (mailbox)
            {
                var answer = mailbox.Answer(request);
                // The first page of everybody's mail; before it comes the user's own.
                if (isDone || FakeGraph.Path(request).Contains("from/", StringComparison.Ordinal)) return answer;
                isDone = true;
                happens();
                return answer;
            }
        });
    }

    private static HttpResponseMessage Empty(string token) => FakeGraph.Json(
        $$"""{"value":[],"@odata.nextLink":"http://localhost/v1.0/me/messages?$skiptoken={{Uri.EscapeDataString(token)}}"}""");

    private static GraphMailbox Mailbox(IEnumerable<int> seconds, int pageSize)
    {
        var mailbox = new GraphMailbox().InPagesOf(pageSize);
        foreach (var (number, second) in seconds.Index())
            mailbox.Mail(Text(Second(second)), string.Create(CultureInfo.InvariantCulture, $"who{number}@fabrikam.example"), [Ada]);
        return mailbox;
    }

    private static Instant Second(int number) => Start.Plus(Duration.FromSeconds(number));

    private static string Text(Instant at) => InstantPattern.General.Format(at);

    private static async Task<(string? State, int Read)> Sync(TestApp app)
    {
        var sync = await app.Sync().WaitAsync(Patience, TestContext.Current.CancellationToken);
        return (sync.GetProperty("state").GetString(), sync.GetProperty("read").GetInt32());
    }

    private static async Task<int> Encounters(TestApp app) => (await app.Get("/api/me/export")).GetProperty("correspondents")
        .EnumerateArray().Sum(one => one.GetProperty("encounters").GetArrayLength());
}
