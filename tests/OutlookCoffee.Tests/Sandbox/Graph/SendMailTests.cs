namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class SendMailTests
{
    private const string Report = """
        {"Message":{"@odata.type":"#microsoft.graph.message","subject":"Report","body":{"contentType":"html","content":"<p>Hi</p>"},
        "toRecipients":[{"emailAddress":{"address":"ben@contoso.example"}}],"ccRecipients":[{"emailAddress":{"address":"grace@fabrikam.example"}}],
        "internetMessageHeaders":[{"name":"x-outlook-coffee","value":"report"}]},"SaveToSentItems":SAVE}
        """;

    [Fact]
    public async Task A_mail_reaches_everybody_named_and_the_inbox_of_colleagues()
    {
        await using var host = await SandboxHost.StartAsync();
        await host.SendAsync(HttpMethod.Post, "me/sendMail", Report.Replace("SAVE", "true", StringComparison.Ordinal), 202);
        Assert.Equal(["ben@contoso.example", "grace@fabrikam.example"], host.Tenant.Deliveries.Select(delivery => delivery.To));
        Assert.All(host.Tenant.Deliveries, delivery => Assert.Equal(("message", "Report"), (delivery.Kind, delivery.Subject)));
        var received = (await host.GetAsync("users/ben/mailFolders/inbox/messages?$select=body,internetMessageHeaders,isRead")).Items().Single();
        Assert.Equal(("html", "<p>Hi</p>"), (received.GetProperty("body").Text("contentType"), received.GetProperty("body").Text("content")));
        Assert.Contains(received.GetProperty("internetMessageHeaders").EnumerateArray(), header => header.Text("name") == "x-outlook-coffee");
        Assert.False(received.GetProperty("isRead").GetBoolean());
        Assert.Equal("Report", (await host.GetAsync("me/mailFolders/sentitems/messages?$top=1")).Items().Single().Text("subject"));
    }

    [Fact]
    public async Task A_mail_not_to_be_kept_is_not_in_sent_items()
    {
        await using var host = await SandboxHost.StartAsync();
        await host.SendAsync(HttpMethod.Post, "me/sendMail", Report.Replace("SAVE", "false", StringComparison.Ordinal), 202);
        Assert.Equal(3, (await host.GetAsync("me/mailFolders/sentitems/messages")).Items().Count());
    }

    [Theory]
    [InlineData("x-outlook-coffee", "List-Id", "InvalidInternetMessageHeader")]
    [InlineData("ben@contoso.example", "ben", "ErrorInvalidRecipients")]
    [InlineData("Message", "Letter", "UnableToDeserializePostBody")]
    public async Task A_mail_that_cannot_be_sent_is_refused_and_nobody_gets_it(string good, string bad, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        var body = Report.Replace("SAVE", "true", StringComparison.Ordinal).Replace(good, bad, StringComparison.Ordinal);
        Assert.Equal(code, await host.RefusedAsync(400, "me/sendMail", HttpMethod.Post, body));
        Assert.Empty(host.Tenant.Deliveries);
    }

    [Fact]
    public async Task The_list_of_deliveries_shows_what_left()
    {
        await using var host = await SandboxHost.StartAsync();
        await host.SendAsync(HttpMethod.Post, "me/sendMail", Report.Replace("SAVE", "true", StringComparison.Ordinal), 202);
        var rows = await host.GetAsync(new Uri(host.Root, "/sandbox/deliveries").ToString());
        Assert.Equal(["ben@contoso.example", "grace@fabrikam.example"], rows.EnumerateArray().Select(row => row.Text("to")));
        Assert.Equal(("2026-11-23T08:00:00Z", "ada@contoso.example", "message", "Report"), (rows[0].Text("at"), rows[0].Text("from"), rows[0].Text("kind"), rows[0].Text("subject")));
    }
}
