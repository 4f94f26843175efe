using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.Storage;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Report.Sending;

/// <summary>Monday at eight in a town where everybody drinks coffee: the whole server, with a Graph that takes a second for each answer.</summary>
public sealed class MondayTests
{
    /// <summary>A hundred thousand in ten minutes.</summary>
    private const int EachSecond = 167;

    /// <summary>The large town takes a quarter of an hour, so it is run only when it is asked for, with <c>-explicit only</c>.</summary>
    [Theory]
    [InlineData(2_000)]
    [InlineData(100_000, Explicit = true)]
    public async Task Everybody_who_is_due_at_eight_has_the_one_mail_of_the_week_at_a_hundred_thousand_in_ten_minutes(int people)
    {
        await using var post = await Post.Open();
        await post.Monday(Duration.FromSeconds(-1));
        await post.App.Sync();
        await Populate(post.App, people);
        var graph = new SlowGraph(post.App);
        var clock = post.App.Services.GetRequiredService<IGrainFactory>().GetGrain<IClockGrain>(0);

        var seconds = 0;
        for (; graph.Mails.Count < people && seconds < people; seconds++)
        {
            post.App.Pass(Duration.FromSeconds(1));
            graph.Answer();
            await clock.Tick();
            await graph.EverybodyWaits();
        }

        await graph.AnswerEverybody();
        TestContext.Current.TestOutputHelper!.WriteLine($"{people} mails in {seconds} s");
        Assert.Equal(people, graph.Mails.Count);
        Assert.All(graph.Mails, mails => Assert.Equal(1, mails.Value));
        Assert.InRange(seconds, 1, people / EachSecond);
        Assert.Equal(0, await clock.Tick());
        Assert.InRange(await Awake(post.App), 0, 1);
    }

    /// <summary>How many mailboxes are in memory when those that are on their way out are gone; Ada's own was used.</summary>
    private static async Task<int> Awake(TestApp app)
    {
        var management = app.Services.GetRequiredService<IGrainFactory>().GetGrain<IManagementGrain>(0);
        for (var looks = 1; ; looks++)
        {
            var awake = (await management.GetSimpleGrainStatistics()).Where(type => type.GrainType.Contains("MailboxGrain", StringComparison.Ordinal)).Sum(type => type.ActivationCount);
            if (awake <= 1 || looks == 1000) return awake;
        }
    }

    [Fact]
    public async Task After_a_day_without_the_server_mailboxes_are_read_as_there_is_room()
    {
        await using var post = await Post.Open();
        await Populate(post.App, 100);
        var graph = new SlowGraph(post.App);
        var (clock, due) = (post.App.Services.GetRequiredService<IGrainFactory>().GetGrain<IClockGrain>(0), post.App.Services.GetRequiredService<DueStore>());
        post.App.Pass(Duration.FromHours(25));

        Assert.Equal(100, await clock.Tick());
        await post.App.Visits.None();

        var now = post.App.Services.GetRequiredService<IClock>().GetCurrentInstant();
        Assert.Empty(await due.DueAsync(now, 100));
        Assert.Equal(36, (await due.DueAsync(now + Duration.FromMinutes(6), 100)).Count);
        await graph.AnswerEverybody();
    }

    /// <summary>Copies of Ada's mailbox, which was read and is due, until there are as many.</summary>
    private static async Task Populate(TestApp app, int people)
    {
        await using var connection = await app.Services.GetRequiredService<Database>().OpenAsync();
        foreach (var (table, owner) in (IEnumerable<(string, string)>)[("mailbox", "id"), ("correspondent", "mailbox"), ("card", "mailbox"), ("person", "mailbox"), ("week", "mailbox")])
        {
            var columns = (await connection.QueryAsync<string>($"select name from pragma_table_info('{table}')")).ToList();
            await connection.ExecuteAsync(
                $"""
                insert into {table} ({string.Join(", ", columns)})
                select {string.Join(", ", columns.Select(column => column == owner ? "'sandbox/' || number || '@contoso.example'" : column))}
                from {table}, (with recursive up(number) as (select 2 union all select number + 1 from up where number < @people) select number from up)
                """,
                new { people });
        }
    }
}
