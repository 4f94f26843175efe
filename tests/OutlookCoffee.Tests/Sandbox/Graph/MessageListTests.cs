using CsCheck;
using NodaTime;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class MessageListTests
{
    [Fact]
    public async Task A_list_gives_ten_messages_newest_first_and_a_link_to_the_next_page()
    {
        await using var host = await SandboxHost.StartAsync();
        var page = await host.GetAsync("me/messages");
        Assert.Equal(10, page.Items().Count());
        Assert.Equal("Mail 024", page.Items().First().Text("subject"));
        Assert.StartsWith(host.Root + "me/messages?$skip=10", page.Text("@odata.nextLink"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("me/messages", 29)]
    [InlineData("me/messages?$top=7", 29)]
    [InlineData("me/mailFolders/inbox/messages?$top=4&$select=id", 25)]
    [InlineData("me/mailFolders('sentitems')/messages", 3)]
    [InlineData("users/ADA@contoso.example/mailfolders/f-inbox-ada/messages?$top=1000", 25)]
    public async Task Pages_together_hold_every_message_once(string path, int count)
    {
        await using var host = await SandboxHost.StartAsync();
        var ids = (await host.AllAsync(path)).Select(item => item.Text("id")).ToList();
        Assert.Equal(count, ids.Count);
        Assert.Equal(count, ids.Distinct().Count());
    }

    [Theory]
    [InlineData("ge", "2026-11-01T23:00:00Z", 2)]
    [InlineData("gt", "2026-11-01T23:00:00Z", 1)]
    [InlineData("lt", "2026-11-01T02:00:00Z", 2)]
    [InlineData("le", "2026-11-01T02:00:00Z", 3)]
    [InlineData("eq", "2026-11-01T02:00:00Z", 1)]
    [InlineData("ge", "2026-11-02T00:00:00%2B01:00", 2)]
    [InlineData("ge", "2026-11-01T22:59:59.5Z", 2)]
    public async Task A_filter_on_the_received_time_has_exact_edges(string comparing, string moment, int count)
    {
        await using var host = await SandboxHost.StartAsync();
        var found = await host.AllAsync($"me/mailFolders/inbox/messages?$filter=receivedDateTime {comparing} {moment}");
        Assert.Equal(count, found.Count);
    }

    [Fact]
    public async Task A_window_ordered_upwards_begins_with_the_oldest()
    {
        await using var host = await SandboxHost.StartAsync();
        var page = await host.GetAsync(
            "me/messages?$filter=receivedDateTime ge 2026-11-01T05:00:00Z and receivedDateTime lt 2026-11-01T08:00:00Z&$orderby=receivedDateTime&$count=true");
        Assert.Equal(["Mail 005", "Mail 006", "Mail 007"], page.Texts("subject"));
        Assert.Equal(3, page.GetProperty("@odata.count").GetInt32());
    }

    [Theory]
    [InlineData("$filter=isRead eq false and receivedDateTime ge 2026-11-01T00:00:00Z&$orderby=receivedDateTime desc")]
    [InlineData("$filter=from/emailAddress/address eq 'grace@fabrikam.example'&$orderby=receivedDateTime desc")]
    public async Task The_property_ordered_by_must_come_first_in_the_filter(string query)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal("InefficientFilter", await host.RefusedAsync(400, "me/messages?" + query));
    }

    [Theory]
    [InlineData("receivedDateTime ge 2000-01-01T00:00:00Z and from/emailAddress/address eq 'ADA@contoso.example'", 3)]
    [InlineData("from/emailAddress/address eq 'grace@fabrikam.example'", 26)]
    [InlineData("isRead eq true", 0)]
    [InlineData("isDraft eq false and parentFolderId eq 'f-sent-ada'", 3)]
    [InlineData("not (subject eq 'Planning') and (startswith(subject,'Mail 00') or contains(subject,'nt 00'))", 13)]
    [InlineData("toRecipients/any(r:r/emailAddress/address eq 'grace@fabrikam.example')", 3)]
    public async Task Other_filters_pick_what_they_say(string filter, int count)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(count, (await host.AllAsync($"me/messages?$filter={filter}")).Count);
    }

    [Theory]
    [InlineData("$select=nonsense", "RequestBroker--ParseUri")]
    [InlineData("$filter=nonsense eq 1", "RequestBroker--ParseUri")]
    [InlineData("$orderby=nonsense", "RequestBroker--ParseUri")]
    [InlineData("$filter=receivedDateTime ge yesterday", "BadRequest")]
    [InlineData("$filter=receivedDateTime ge", "BadRequest")]
    [InlineData("$filter=subject eq 'open", "BadRequest")]
    [InlineData("$top=0", "BadRequest")]
    [InlineData("$top=1001", "BadRequest")]
    [InlineData("$skip=-1", "BadRequest")]
    public async Task A_query_that_makes_no_sense_is_refused(string query, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(code, await host.RefusedAsync(400, "me/messages?" + query));
    }

    [Fact]
    public async Task Only_what_is_selected_is_given()
    {
        await using var host = await SandboxHost.StartAsync();
        var item = (await host.GetAsync("me/messages?$select=subject,from&$top=1")).Items().First();
        Assert.Equal(["@odata.etag", "id", "subject", "from"], item.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public async Task Headers_come_only_when_selected_and_never_for_sent_items()
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.False((await host.GetAsync("me/messages?$top=1")).Items().First().TryGetProperty("internetMessageHeaders", out _));
        var received = (await host.GetAsync("me/mailFolders/inbox/messages?$top=1&$select=internetMessageHeaders")).Items().First();
        Assert.Contains(received.GetProperty("internetMessageHeaders").EnumerateArray(), header => header.Text("name") == "List-Id");
        var sent = (await host.GetAsync("me/mailFolders/sentitems/messages?$top=1&$select=internetMessageHeaders")).Items().First();
        Assert.False(sent.TryGetProperty("internetMessageHeaders", out _));
    }

    [Fact]
    public async Task Meeting_mail_tells_its_type()
    {
        await using var host = await SandboxHost.StartAsync();
        var item = (await host.GetAsync("me/mailFolders/f-projects-ada/messages?$select=meetingMessageType")).Items().Single();
        Assert.Equal("#microsoft.graph.eventMessageRequest", item.Text("@odata.type"));
        Assert.Equal("meetingRequest", item.Text("meetingMessageType"));
    }

    [Fact]
    public async Task One_message_is_read_by_its_id_and_by_nobody_elses()
    {
        await using var host = await SandboxHost.StartAsync();
        var id = (await host.GetAsync("me/messages?$top=1&$select=id")).Items().First().Text("id")!;
        var message = await host.GetAsync("me/messages/" + Uri.EscapeDataString(id));
        Assert.Equal("Hello from Mail 024", message.GetProperty("body").Text("content"));
        Assert.Equal("grace@fabrikam.example", message.GetProperty("from").GetProperty("emailAddress").Text("address"));
        Assert.Equal("ErrorItemNotFound", await host.RefusedAsync(404, "users/ben/messages/" + Uri.EscapeDataString(id)));
        Assert.Equal("ErrorInvalidIdMalformed", await host.RefusedAsync(400, "me/messages/nonsense"));
    }

    [Fact]
    public async Task A_move_changes_the_default_id_and_keeps_the_immutable_one()
    {
        await using var host = await SandboxHost.StartAsync();
        var usual = (await host.GetAsync("me/messages?$top=1")).Items().First().Text("id")!;
        var immutable = (await host.GetAsync("me/messages?$top=1", "IdType=\"ImmutableId\"")).Items().First().Text("id")!;
        await host.SendAsync(HttpMethod.Post, $"me/messages/{Uri.EscapeDataString(usual)}/move", """{"destinationId":"deleteditems"}""", 201);
        Assert.Equal("ErrorItemNotFound", await host.RefusedAsync(404, "me/messages/" + Uri.EscapeDataString(usual)));
        Assert.Equal("f-deleted-ada", (await host.GetAsync("me/messages/" + Uri.EscapeDataString(immutable))).Text("parentFolderId"));
    }

    [Fact]
    public async Task Any_window_in_any_order_gives_what_a_plain_search_gives()
    {
        var tenant = TinyTenant.Create();
        await using var host = await SandboxHost.StartAsync(tenant);
        var all = tenant.Mailboxes[0].Messages.OldestFirst;
        await Gen.Select(Gen.Int[-3, 30], Gen.Int[-3, 30], Gen.Bool, Gen.Int[1, 9]).SampleAsync(
            async (from, to, descending, top) =>
            {
                var (low, high) = (TinyTenant.FirstMail + Duration.FromHours(from), TinyTenant.FirstMail + Duration.FromHours(to));
                var expected = all.Where(m => m.Received >= low.ToUnixTimeSeconds() && m.Received < high.ToUnixTimeSeconds()).Select(m => m.Subject).ToList();
                if (descending) expected.Reverse();
                var found = await host.AllAsync(
                    $"me/messages?$filter=receivedDateTime ge {low} and receivedDateTime lt {high}&$orderby=receivedDateTime {(descending ? "desc" : "asc")}&$top={top}&$select=subject");
                Assert.Equal(expected, found.Select(item => item.Text("subject")));
            },
            iter: 40,
            threads: 1);
    }
}
