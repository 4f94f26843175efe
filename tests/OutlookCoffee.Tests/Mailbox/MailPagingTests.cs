using System.Globalization;
using CsCheck;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Mail is read by key, newest first: page after page, and nothing twice, lost or invented.</summary>
public sealed class MailPagingTests
{
    private const string Ada = GraphMailbox.Ada;
    private static readonly Instant Start = Instant.FromUtc(2026, 10, 5, 10, 0);

    [Fact]
    public async Task Each_next_page_asks_by_key_for_the_last_second_again()
    {
        await using var app = new TestApp();
        Mailbox([0, 1, 2, 3, 4, 5], 2).At(app.Graph);

        var sync = await app.Sync();

        Assert.Equal(6, sync.GetProperty("read").GetInt32());
        Assert.Equal(6, (await Seconds(app)).Count);
        // The newest page ended with second 4: the next one asks for what is older than second 5.
        Assert.Contains(app.Graph.Asked, asked => asked.Contains("lt 2026-10-05T10:00:05Z", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Graph.Asked, asked => asked.Contains("$skiptoken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_second_that_fills_more_than_a_page_is_left_by_following_the_link()
    {
        await using var app = new TestApp();
        Mailbox([0, 7, 7, 7, 7, 7, 9], 2).At(app.Graph);

        var sync = await app.Sync();

        Assert.Equal(7, sync.GetProperty("read").GetInt32());
        Assert.Equal(7, (await Seconds(app)).Count);
        Assert.Contains(app.Graph.Asked, asked => asked.Contains("$skiptoken", StringComparison.Ordinal));
    }

    [Fact]
    public async Task However_messages_share_seconds_and_pages_each_is_read_and_counted_once() =>
        await Gen.Select(Gen.Int[0, 12].Array[0, 14], Gen.Int[1, 5]).SampleAsync(async (seconds, pageSize) =>
        {
            await using var app = new TestApp();
            Mailbox(seconds, pageSize).At(app.Graph);

            var sync = await app.Sync();

            Assert.Equal("idle", sync.GetProperty("state").GetString());
            Assert.Equal(seconds.Length, sync.GetProperty("read").GetInt32());
            Assert.Equal(seconds.Length, (await Seconds(app)).Count);
        }, iter: 8, threads: 1);

    [Fact]
    public async Task A_second_reading_asks_only_for_what_is_new_and_counts_it()
    {
        await using var app = new TestApp();
        Mailbox([0, 1, 2], 2).At(app.Graph);
        await app.Sync();
        var before = app.Graph.Asked.Count;
        Mailbox([0, 1, 2], 2).Mail("2026-11-23T07:59:30Z", "new@fabrikam.example", [Ada]).At(app.Graph);

        var second = await app.Sync();
        var third = await app.Sync();

        Assert.Equal(4, second.GetProperty("read").GetInt32());
        Assert.Equal(4, third.GetProperty("read").GetInt32());
        var lists = app.Graph.Asked.Skip(before).Where(asked => asked.StartsWith("GET /me/messages?", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lists.Count);
        Assert.All(lists, asked => Assert.Contains("ge 2026-11-23T07:5", asked, StringComparison.Ordinal));
    }

    private static GraphMailbox Mailbox(IEnumerable<int> seconds, int pageSize)
    {
        var mailbox = new GraphMailbox().InPagesOf(pageSize);
        var number = 0;
        foreach (var second in seconds)
        {
            var at = InstantPattern.General.Format(Start.Plus(Duration.FromSeconds(second)));
            mailbox.Mail(at, string.Create(CultureInfo.InvariantCulture, $"who{++number}@fabrikam.example"), [Ada]);
        }

        return mailbox;
    }

    private static async Task<IReadOnlyList<string>> Seconds(TestApp app) =>
    [
        .. (await app.Get("/api/me/export")).GetProperty("correspondents").EnumerateArray()
            .SelectMany(one => one.GetProperty("encounters").EnumerateArray()).Select(one => one.GetProperty("at").GetString()!),
    ];
}
