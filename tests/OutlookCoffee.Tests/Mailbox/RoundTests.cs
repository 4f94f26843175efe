using System.Globalization;
using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>What a round costs Graph.</summary>
public sealed class RoundTests
{
    private const string Grace = "grace@fabrikam.example";

    [Theory]
    [InlineData(0, 0)]
    [InlineData(300, 0)]
    [InlineData(300, 25)]
    public async Task A_round_in_which_nothing_changed_asks_at_most_three_times_however_many_folders_there_are(int folders, int hours)
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02");
        for (var number = 0; number < folders; number++) mailbox.Folder(Name(number), number == 0 ? "inbox" : Name(number - 1));
        mailbox.At(app.Graph);
        await app.Sync();
        var before = app.Graph.Sent.Count;
        app.Pass(Duration.FromHours(hours));

        var sync = await app.Sync();

        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Equal(54, sync.GetProperty("read").GetInt32());
        Assert.InRange(app.Graph.Sent.Count - before, 1, 3);
    }

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"folder-{number}");
}
