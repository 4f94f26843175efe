using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Report.Sending;

/// <summary>The mail for whoever asks for it.</summary>
public sealed class ReportApiTests
{
    [Fact]
    public async Task Now_it_is_sent_once_for_each_key()
    {
        await using var post = await Post.Open();

        foreach (var key in (string[])["one", "one", "two"])
            Assert.Equal(HttpStatusCode.Accepted, (await post.App.Ask(HttpMethod.Post, "/api/report/send", null, key)).Status);

        Assert.Equal(2, post.Sent.Count);
        (await post.App.Ask(HttpMethod.Post, "/api/report/send")).Problem(HttpStatusCode.BadRequest, "bad-request", "Idempotency-Key");
    }

    [Fact]
    public async Task The_preview_is_the_mail_and_with_JSON_what_it_says()
    {
        await using var post = await Post.Open();

        var html = await post.App.Ask(HttpMethod.Get, "/api/report", accept: "text/html");
        var json = await post.App.Ask(HttpMethod.Get, "/api/report", accept: "application/json");

        Assert.Equal("text/html", html.MediaType);
        Assert.Contains("Grace", html.Text, StringComparison.Ordinal);
        Assert.Equal("2026-W48", json.Ok.GetProperty("week").GetString());
        Assert.Equal(3, json.Ok.GetProperty("times").GetArrayLength());
        Assert.Empty(post.Sent);
    }

    [Fact]
    public async Task A_mailbox_that_was_never_read_has_no_report()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);

        (await app.Ask(HttpMethod.Get, "/api/report")).Problem(HttpStatusCode.Conflict, "not-read");
        (await app.Ask(HttpMethod.Post, "/api/report/send", null, "key")).Problem(HttpStatusCode.Conflict, "not-read");
    }
}
