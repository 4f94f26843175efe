using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Report.Sending;

/// <summary>Once, on time, to the user and nobody else; in doubt it is looked for before it is sent again.</summary>
public sealed class SendingTests
{
    private static readonly Duration Soon = Duration.FromMinutes(6);

    [Fact]
    public async Task On_Monday_at_eight_one_mail_goes_to_the_user()
    {
        await using var post = await Post.Open();
        await post.Monday(Duration.FromSeconds(-1));
        Assert.Empty(post.Sent);

        await post.Monday();
        for (var visit = 0; visit < 3; visit++) await post.Visit();
        await post.Monday(Duration.FromHours(30));

        var mail = Assert.Single(post.Sent);
        Assert.Equal(["ada@contoso.example"], mail.To.Mailboxes.Concat(mail.Cc.Mailboxes).Concat(mail.Bcc.Mailboxes).Select(to => to.Address));
        Assert.Contains("Grace", mail.Subject, StringComparison.Ordinal);
        Assert.Contains("Grace", mail.HtmlBody, StringComparison.Ordinal);
        Assert.Contains("Grace", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal("weekly-report 2026-W49", mail.Headers["x-outlook-coffee"]);
    }

    [Fact]
    public async Task The_clock_of_the_cluster_finds_who_is_due_and_then_nobody()
    {
        await using var post = await Post.Open();
        var clock = post.App.Services.GetRequiredService<IGrainFactory>().GetGrain<IClockGrain>(0);
        Assert.Equal(0, await clock.Tick());
        post.App.Pass(Duration.FromDays(7));

        Assert.Equal(1, await clock.Tick());

        await post.App.Visits.None();
        Assert.Single(post.Sent);
        Assert.Equal(0, await clock.Tick());
    }

    [Theory]
    [InlineData("yearGoal", "40")]
    [InlineData("report", """{"enabled":true,"day":"monday","at":"08:00"}""")]
    public async Task A_mail_that_is_due_is_not_lost_by_a_change_before_the_visit(string setting, string value)
    {
        await using var post = await Post.Open();
        await post.Monday(Duration.FromSeconds(-1));
        post.App.Pass(Duration.FromSeconds(2));

        await post.App.Set(setting, value);
        await post.Visit();

        Assert.Single(post.Sent);
    }

    [Fact]
    public async Task The_week_after_it_comes_again()
    {
        await using var post = await Post.Open();
        await post.Monday();

        await post.Monday(Duration.FromDays(7));

        Assert.Equal(["weekly-report 2026-W49", "weekly-report 2026-W50"], post.Sent.Select(mail => mail.Headers["x-outlook-coffee"]));
    }

    [Theory]
    [InlineData(23, 1)]
    [InlineData(24, 0)]
    public async Task Late_by_less_than_a_day_it_is_sent_and_later_it_is_left_out(int hours, int sent)
    {
        await using var post = await Post.Open();

        await post.Monday(Duration.FromHours(hours));
        await post.Monday(Duration.FromHours(hours + 1));

        Assert.Equal(sent, post.Sent.Count);
        Assert.Equal(sent == 1 ? null : "2026-W49", (await post.App.Get("/api/me")).GetProperty("missedReport").GetString());
    }

    [Fact]
    public async Task A_clock_that_jumps_back_sends_no_second_one()
    {
        await using var post = await Post.Open();
        await post.Monday(Duration.FromHours(1));

        await post.Monday();
        await post.Monday(Duration.FromHours(2));

        Assert.Single(post.Sent);
    }

    [Theory]
    [InlineData("report", """{"enabled":false,"day":"monday","at":"08:00"}""")]
    [InlineData("paused", """{"until":"2026-12-24"}""")]
    public async Task Off_or_paused_none_is_sent_at_once(string setting, string value)
    {
        await using var post = await Post.Open();
        await post.App.Set(setting, value);

        await post.Monday();
        await post.Monday(Duration.FromHours(1));

        Assert.Empty(post.Sent);
    }

    [Fact]
    public async Task Another_day_and_zone_are_kept_from_then_on_and_no_week_has_two()
    {
        await using var post = await Post.Open();
        await post.Monday();
        await post.App.Set("report", """{"enabled":true,"day":"wednesday","at":"09:30"}""");
        await post.App.Set("timeZone", "\"America/New_York\"");

        await post.Monday(Duration.FromDays(2) + Duration.FromHours(8));
        Assert.Single(post.Sent);
        await post.Monday(Duration.FromDays(9) + Duration.FromHours(7));
        Assert.Single(post.Sent);
        await post.Monday(Duration.FromDays(9) + Duration.FromHours(8));

        Assert.Equal(2, post.Sent.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    public async Task A_mail_whose_answer_was_lost_and_that_arrived_is_not_sent_again(HttpStatusCode? status)
    {
        await using var post = await Post.Open();
        post.Answers(() => status).Arrives();
        await post.Monday();

        await post.Monday(Duration.FromMinutes(1));
        await post.Monday(Soon);
        await post.Monday(Soon + Soon);

        Assert.Single(post.Sent);
    }

    [Fact]
    public async Task A_mail_whose_answer_was_lost_and_that_never_arrived_is_sent_again_after_a_while()
    {
        await using var post = await Post.Open();
        post.Answers(() => post.Sent.Count == 1 ? HttpStatusCode.GatewayTimeout : HttpStatusCode.Accepted);
        await post.Monday();
        await post.Monday(Duration.FromMinutes(1));
        Assert.Single(post.Sent);

        await post.Monday(Soon);
        await post.Monday(Soon + Soon);

        Assert.Equal(2, post.Sent.Count);
    }

    [Fact]
    public async Task A_mail_that_was_refused_is_tried_again_soon()
    {
        await using var post = await Post.Open();
        post.Answers(() => post.Sent.Count == 1 ? HttpStatusCode.Forbidden : HttpStatusCode.Accepted);
        await post.Monday();

        await post.Monday(Soon);
        await post.Monday(Soon + Soon);

        Assert.Equal(2, post.Sent.Count);
    }

    [Fact]
    public async Task A_second_try_is_not_lost_by_a_change_before_it()
    {
        await using var post = await Post.Open();
        post.Answers(() => post.Sent.Count == 1 ? HttpStatusCode.Forbidden : HttpStatusCode.Accepted);
        await post.Monday();

        await post.App.Set("yearGoal", "40");
        await post.Monday(Soon);

        Assert.Equal(2, post.Sent.Count);
    }

    [Fact]
    public async Task Who_has_to_sign_in_again_is_sent_nothing_at_a_visit_that_was_planned_before()
    {
        await using var post = await Post.Open();
        post.App.Graph.On(HttpMethod.Get, "/me/contacts", _ => FakeGraph.Error(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken"));
        await post.Monday(Duration.FromMinutes(-3));
        Assert.Equal("failed", (await post.App.Sync()).GetProperty("state").GetString());

        await post.Monday();

        Assert.Empty(post.Sent);
    }

    [Fact]
    public async Task Off_means_off_also_for_a_mail_that_was_begun()
    {
        await using var post = await Post.Open();
        post.Answers(() => HttpStatusCode.Forbidden);
        await post.Monday();
        await post.App.Set("report", """{"enabled":false,"day":"monday","at":"08:00"}""");

        await post.Monday(Duration.FromMinutes(70));
        await post.Visit();

        Assert.Single(post.Sent);
    }

    [Fact]
    public async Task After_a_crash_between_claim_and_send_the_mail_is_looked_for_and_sent()
    {
        using var folder = new TempFolder();
        await using (var before = await Post.Open(folder))
        {
            // The process ends before Graph hears of it.
            before.App.Graph.On(HttpMethod.Post, "/me/sendMail", _ => throw new HttpRequestException("The process has ended."));
            await before.Monday();
        }

        await using var after = await Post.Open(folder);
        await after.Monday(Soon);

        Assert.Single(after.Sent);
    }
}
