using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class MessageDeltaTests
{
    private const string Inbox = "me/mailFolders/inbox/messages/delta";

    [Theory]
    [InlineData(Inbox)]
    [InlineData("me/mailFolders('f-inbox-ada')/messages/delta()")]
    [InlineData("me/MAILFOLDERS/inbox/messages/microsoft.graph.delta()")]
    [InlineData(Inbox + "?$select=subject&$orderby=receivedDateTime desc")]
    public async Task The_first_round_gives_every_message_once_ten_at_a_time(string path)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(10, (await host.GetAsync(path)).Items().Count());
        var (items, _) = await RoundAsync(host, path);
        Assert.Equal(25, items.Select(item => item.Text("id")).Distinct().Count());
        Assert.Equal(25, items.Count);
    }

    [Fact]
    public async Task A_page_is_as_long_as_preferred_and_the_selection_holds_on_every_page()
    {
        await using var host = await SandboxHost.StartAsync();
        var first = await host.GetAsync(Inbox + "?$select=subject", "odata.maxpagesize=4");
        Assert.Equal(4, first.Items().Count());
        var second = await host.GetAsync(first.Text("@odata.nextLink")!);
        Assert.Equal(10, second.Items().Count());
        Assert.Equal(["@odata.type", "@odata.etag", "id", "subject"], second.Items().First().EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task A_later_round_tells_only_what_came_went_or_was_read()
    {
        await using var host = await SandboxHost.StartAsync();
        var (items, link) = await RoundAsync(host, Inbox + "?$select=subject,isRead");
        Assert.Empty((await RoundAsync(host, link)).Items);
        var ids = items.ToDictionary(item => item.Text("subject")!, item => item.Text("id")!);
        await host.SendAsync(HttpMethod.Delete, "me/messages/" + ids["Mail 003"], null, 204);
        await host.SendAsync(HttpMethod.Patch, "me/messages/" + ids["Mail 004"], """{"isRead":true}""", 200);
        var ada = host.Tenant.Mailboxes[0];
        lock (ada.Gate) ada.Messages.Add(TinyTenant.Mail(ada, TinyTenant.Now, 0, "New"));
        var (changes, next) = await RoundAsync(host, link);
        Assert.Equal(3, changes.Count);
        Assert.Equal(ids["Mail 003"], changes.Single(item => item.TryGetProperty("@removed", out _)).Text("id"));
        Assert.True(changes.Single(item => item.Text("subject") == "Mail 004").GetProperty("isRead").GetBoolean());
        Assert.Contains(changes, item => item.Text("subject") == "New");
        Assert.Empty((await RoundAsync(host, next)).Items);
        // The deleted mail is new where it went.
        Assert.Equal(["Mail 003"], (await RoundAsync(host, "me/mailFolders/deleteditems/messages/delta")).Items.Select(item => item.Text("subject")));
    }

    [Fact]
    public async Task Many_changes_come_in_pages_too()
    {
        await using var host = await SandboxHost.StartAsync();
        var (_, link) = await RoundAsync(host, Inbox);
        var ada = host.Tenant.Mailboxes[0];
        lock (ada.Gate)
            for (var i = 0; i < 23; i++) ada.Messages.Add(TinyTenant.Mail(ada, TinyTenant.Now, 0, $"New {i}"));
        Assert.Equal(10, (await host.GetAsync(link)).Items().Count());
        Assert.Equal(23, (await RoundAsync(host, link)).Items.Select(item => item.Text("id")).Distinct().Count());
    }

    [Fact]
    public async Task A_filtered_round_holds_what_the_filter_says()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(5, (await RoundAsync(host, Inbox + "?$filter=receivedDateTime ge 2026-11-01T20:00:00Z")).Items.Count);
        Assert.Equal(4, (await RoundAsync(host, Inbox + "?$filter=receivedDateTime gt 2026-11-01T20:00:00Z")).Items.Count);
    }

    [Fact]
    public async Task A_filtered_round_silently_stops_at_5000()
    {
        await using var host = await SandboxHost.StartAsync(TinyTenant.Create(inboxMails: 5_100));
        var filtered = await RoundAsync(host, Inbox + "?$select=id&$filter=receivedDateTime ge 2000-01-01T00:00:00Z", "odata.maxpagesize=900");
        Assert.Equal(5_000, filtered.Items.Count);
        Assert.Equal(5_100, (await RoundAsync(host, Inbox + "?$select=id", "odata.maxpagesize=900")).Items.Count);
    }

    [Theory]
    [InlineData("$deltatoken=nonsense")]
    [InlineData("$skiptoken=eyJGb2xkZXIiOjB9")]
    [InlineData("$deltatoken=eyJGb2xkZXIiOjAsIk51bWJlciI6OTk5OTk5LCJDaGFuZ2UiOjB9")]
    public async Task An_unknown_token_asks_for_a_full_round(string query)
    {
        await using var host = await SandboxHost.StartAsync();
        using var response = await host.Client.GetAsync(Inbox + "?" + query, TestContext.Current.CancellationToken);
        Assert.Equal(410, (int)response.StatusCode);
        Assert.EndsWith("?$deltatoken=", response.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Equal("SyncStateNotFound", await host.RefusedAsync(410, Inbox + "?" + query));
    }

    [Theory]
    [InlineData("$search=coffee")]
    [InlineData("$count=true")]
    [InlineData("$orderby=receivedDateTime")]
    [InlineData("$orderby=subject desc")]
    [InlineData("$filter=isRead eq true")]
    [InlineData("$filter=receivedDateTime lt 2026-01-01T00:00:00Z")]
    public async Task What_change_tracking_cannot_do_is_refused(string query)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal("ErrorInvalidUrlQuery", await host.RefusedAsync(400, Inbox + "?" + query));
    }

    private static async Task<(List<JsonElement> Items, string DeltaLink)> RoundAsync(SandboxHost host, string path, string? prefer = null)
    {
        var items = new List<JsonElement>();
        while (true)
        {
            var page = await host.GetAsync(path, prefer);
            items.AddRange(page.Items());
            if (page.Text("@odata.deltaLink") is { } delta) return (items, delta);
            path = page.Text("@odata.nextLink")!;
        }
    }
}
