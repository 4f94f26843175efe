using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Folders that the list of folders leaves out, and folders that go.</summary>
public sealed class OddFoldersTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string Late = "/me/mailFolders/late?";

    [Theory]
    [InlineData(false, "inbox", 2)]
    [InlineData(false, "root", 2)]
    [InlineData(true, "inbox", 0)]
    [InlineData(false, "junkemail", 0)]
    [InlineData(false, "chats", 0)]
    [InlineData(false, "hidden-too", 0)]
    [InlineData(false, "late", 2)]
    [InlineData(false, "round", 2)]
    public async Task A_folder_that_was_not_listed_is_asked_for_once_and_counts_by_what_it_is_and_lies_in(bool isHidden, string parent, int encounters)
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);
        app.Graph.OnGet("/me/mailFolders/root", """{"id":"root","parentFolderId":"root","isHidden":false}""");
        app.Graph.OnGet("/me/mailFolders/hidden-too", """{"id":"hidden-too","parentFolderId":"root","isHidden":true}""");
        app.Graph.OnGet("/me/mailFolders/round", """{"id":"round","parentFolderId":"late","isHidden":false}""");
        app.Graph.OnGet(Late, $$"""{"id":"late","parentFolderId":"{{parent}}","isHidden":{{(isHidden ? "true" : "false")}}}""");

        Assert.Equal(2, await Read(app));

        Assert.Equal(encounters, await Encounters(app));
        Assert.Single(app.Graph.Sent, sent => sent.StartsWith("GET " + Late, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task Mail_of_a_folder_that_is_gone_counts(HttpStatusCode status)
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);
        app.Graph.On(HttpMethod.Get, Late, _ => FakeGraph.Error(status, "ErrorItemNotFound"));

        Assert.Equal(2, await Read(app));

        Assert.Equal(2, await Encounters(app));
        Assert.Single(app.Graph.Sent, sent => sent.StartsWith("GET " + Late, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_folder_that_goes_between_two_readings_takes_nothing_with_it()
    {
        await using var app = new TestApp();
        Mailbox().Folder("late").Mail("2026-10-07T10:00:00Z", Grace, [Ada]).At(app.Graph);
        Assert.Equal(3, await Read(app));
        var before = app.Graph.Sent.Count;
        new GraphMailbox().Mail("2026-10-07T10:00:00Z", Grace, [Ada]).At(app.Graph);

        Assert.Equal(3, await Read(app));

        Assert.Equal(3, await Encounters(app));
        Assert.InRange(app.Graph.Sent.Count - before, 1, 3);
    }

    private static GraphMailbox Mailbox() => new GraphMailbox()
        .Mail("2026-10-05T10:00:00Z", Grace, [Ada], folder: "late").Mail("2026-10-06T10:00:00Z", Grace, [Ada], folder: "late");

    private static async Task<int> Read(TestApp app)
    {
        var sync = await app.Sync().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        Assert.Equal("idle", sync.GetProperty("state").GetString());
        return sync.GetProperty("read").GetInt32();
    }

    private static async Task<int> Encounters(TestApp app) => (await app.Get("/api/me/export")).GetProperty("correspondents")
        .EnumerateArray().Sum(one => one.GetProperty("encounters").GetArrayLength());
}
