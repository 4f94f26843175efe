using System.Net;
using OutlookCoffee.Tests.Hosting;
using OutlookCoffee.Tests.Report.Sending;

namespace OutlookCoffee.Tests.Report.Links;

/// <summary>Whoever holds the mail may click; a program that opens every link changes nothing, and a link that is no link learns nothing.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("snooze")]
    [InlineData("letGo")]
    [InlineData("someoneElse")]
    [InlineData("pause")]
    [InlineData("stop")]
    public async Task Opening_a_link_asks_and_changes_nothing_and_only_the_button_acts_and_only_once(string action)
    {
        await using var post = await Post.Open();
        var (path, before) = (await Link(post, action), await State(post));

        foreach (var _ in Enumerable.Range(0, 3))
        {
            var page = await post.App.Ask(HttpMethod.Get, path, accept: "text/html");
            Assert.Equal((HttpStatusCode.OK, "text/html"), (page.Status, page.MediaType));
            Assert.Contains("<form method=\"post\"><button>", page.Text, StringComparison.Ordinal);
            Assert.Equal(action is not ("pause" or "stop"), page.Text.Contains("Grace Okafor", StringComparison.Ordinal));
        }

        Assert.Equal(before, await State(post));
        Assert.Equal(HttpStatusCode.OK, (await post.App.Ask(HttpMethod.Post, path, accept: "text/html")).Status);
        var after = await State(post);
        Assert.NotEqual(before, after);
        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Get])
            AssertTellsNothing(await post.App.Ask(method, path, accept: "text/html"));
        Assert.Equal(after, await State(post));
    }

    [Fact]
    public async Task A_link_that_was_changed_is_too_old_or_never_was_one_tells_nothing()
    {
        await using var post = await Post.Open();
        var path = await Link(post, "letGo");
        var before = await State(post);
        string[] others = [path[..^3] + (path.EndsWith("AAA", StringComparison.Ordinal) ? "BBB" : "AAA"), path[..40], "/report/x", "/report/" + new string('C', 400)];

        foreach (var other in others)
            foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Post])
                AssertTellsNothing(await post.App.Ask(method, other, accept: "text/html"));

        Assert.Equal(before, await State(post));
    }

    [Fact]
    public async Task A_link_of_another_server_is_none_here()
    {
        await using var post = await Post.Open();
        var other = Microsoft.AspNetCore.DataProtection.DataProtectionProvider.Create("another").CreateProtector("OutlookCoffee.Report.Links");
        var forged = Microsoft.AspNetCore.DataProtection.DataProtectionCommonExtensions.Protect(other, """{"id":"1","mailbox":"sandbox/ada@contoso.example","action":"stop","personId":null,"language":"en"}""");

        AssertTellsNothing(await post.App.Ask(HttpMethod.Post, "/report/" + forged, accept: "text/html"));
    }

    [Fact]
    public async Task The_page_lets_no_script_run_and_is_kept_by_no_cache()
    {
        await using var post = await Post.Open();
        using var client = post.App.CreateClient();

        using var page = await client.GetAsync(await Link(post, "stop"), TestContext.Current.CancellationToken);

        var policy = string.Join(';', page.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.True(page.Headers.CacheControl?.NoStore);
    }

    private static void AssertTellsNothing(Answer page)
    {
        Assert.Equal(HttpStatusCode.Gone, page.Status);
        Assert.DoesNotContain("Grace", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", page.Text, StringComparison.Ordinal);
    }

    private static async Task<string> Link(Post post, string action) =>
        new Uri((await post.App.Ask(HttpMethod.Get, "/api/report", accept: "application/json")).Ok.GetProperty("links").GetProperty(action).GetString()!).PathAndQuery;

    /// <summary>All that a link could change.</summary>
    private static async Task<string> State(Post post)
    {
        var export = await post.App.Get("/api/me/export");
        return string.Concat(((string[])["settings", "people", "weeks"]).Select(part => export.GetProperty(part).GetRawText()));
    }
}
