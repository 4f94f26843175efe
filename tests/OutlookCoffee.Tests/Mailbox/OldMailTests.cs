using System.Text.Json;
using NodaTime;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Mail that comes with an old date, into a range that was read long ago: a migration, an import, a rescue from junk.</summary>
public sealed class OldMailTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string Old = "2021-05-05T10:00:00Z";

    [Fact]
    public async Task An_import_into_an_old_folder_is_noticed_and_read()
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);
        await app.Sync();
        Mailbox().Mail(Old, Grace, [Ada], folder: "archive").At(app.Graph);

        var sync = await Later(app);

        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Contains(Old, await Seconds(app));
        Assert.Contains(app.Graph.Asked, asked => asked.StartsWith("GET /me/mailFolders/archive/messages?", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Graph.Asked, asked => asked.StartsWith("GET /me/mailFolders/inbox/messages?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mail_taken_out_of_junk_counts_from_then_on()
    {
        await using var app = new TestApp();
        Mailbox().Mail(Old, Grace, [Ada], folder: "junkemail").At(app.Graph);
        await app.Sync();
        Assert.DoesNotContain(Old, await Seconds(app));
        Mailbox().Mail(Old, Grace, [Ada]).At(app.Graph);

        await Later(app);

        Assert.Contains(Old, await Seconds(app));
    }

    [Fact]
    public async Task Mail_that_is_filed_is_not_read_again()
    {
        await using var app = new TestApp();
        Mailbox().Mail(Old, Grace, [Ada]).At(app.Graph);
        await app.Sync();
        Mailbox().Mail(Old, Grace, [Ada], folder: "archive").At(app.Graph);

        await Later(app);

        Assert.DoesNotContain(app.Graph.Asked, asked => asked.Contains("/messages?", StringComparison.Ordinal) && asked.Contains("/me/mailFolders/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task New_mail_in_its_own_time_asks_for_nothing_to_be_read_again()
    {
        await using var app = new TestApp();
        Mailbox().Mail("2026-11-23T07:59:00Z", Grace, [Ada]).At(app.Graph);
        await app.Sync();
        var more = Mailbox().Mail("2026-11-23T07:59:00Z", Grace, [Ada]).Mail("2026-11-23T08:59:59Z", Grace, [Ada]).At(app.Graph);
        await Later(app);
        more.Mail("2026-11-23T09:59:59Z", Ada, [Grace], folder: "sentitems").At(app.Graph);
        await Later(app);

        Assert.DoesNotContain(app.Graph.Asked, asked => asked.Contains("/me/mailFolders/", StringComparison.Ordinal) && asked.Contains("/messages?", StringComparison.Ordinal));
        Assert.Equal(3, (await Later(app)).GetProperty("read").GetInt32() - Mailboxful);
    }

    [Fact]
    public async Task What_is_read_again_goes_on_where_it_was_cut_off()
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);
        await app.Sync();
        var import = Mailbox().InPagesOf(1).Folder("import")
            .Mail("2025-05-05T10:00:00Z", Grace, [Ada], folder: "import").Mail(Old, Grace, [Ada], folder: "import").At(app.Graph);
        var broken = true;
        app.Graph.On(HttpMethod.Get, "/me/mailFolders/import/messages?", request =>
            broken && GraphMailbox.Range(request).To < Instant.FromUtc(2022, 1, 1, 0, 0) ? FakeGraph.Error(System.Net.HttpStatusCode.Forbidden, "ErrorAccessDenied") : import.Answer(request));
        Assert.Equal("failed", (await Later(app)).GetProperty("state").GetString());
        broken = false;
        var before = app.Graph.Asked.Count;

        await Later(app);

        Assert.Contains(Old, await Seconds(app));
        Assert.DoesNotContain(app.Graph.Asked.Skip(before), asked => asked.Contains("/import/messages?", StringComparison.Ordinal) && asked.Contains("ge 2024-11", StringComparison.Ordinal));
        Assert.Empty((await app.Get("/api/me/export")).GetProperty("reading").GetProperty("again").EnumerateArray());
    }

    private const int Mailboxful = 54;

    private static GraphMailbox Mailbox() => new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02");

    private static Task<JsonElement> Later(TestApp app)
    {
        app.Pass(Duration.FromHours(1));
        return app.Sync();
    }

    private static async Task<IReadOnlyList<string>> Seconds(TestApp app) =>
    [
        .. (await app.Get("/api/me/export")).GetProperty("correspondents").EnumerateArray()
            .SelectMany(one => one.GetProperty("encounters").EnumerateArray()).Select(one => one.GetProperty("at").GetString()!),
    ];
}
