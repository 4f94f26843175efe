using System.Globalization;
using System.Text;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class LostAnswerTests
{
    private const string Hold = """{"subject":"Once","start":{"dateTime":"2026-11-26T09:00:00"},"end":{"dateTime":"2026-11-26T10:00:00"}}""";

    private const string Question = """
        {"schedules":["ben@contoso.example"],"startTime":{"dateTime":"2026-11-24T06:00:00"},"endTime":{"dateTime":"2026-11-24T10:00:00"}}
        """;

    [Fact]
    public async Task Every_write_is_carried_out_and_its_answer_is_lost_in_three_ways_in_turn()
    {
        await using var host = await SandboxHost.StartAsync(settings: ("Faults:LostAnswerRate", "1"));
        Assert.Equal("503", await OutcomeAsync(host, HttpMethod.Post, "me/events", Hold));
        var id = host.Tenant.Mailboxes[0].Events[^1].Id;
        Assert.Equal("504", await OutcomeAsync(host, HttpMethod.Patch, $"me/events/{id}", """{"subject":"Twice"}"""));
        Assert.Equal("Twice", host.Tenant.Mailboxes[0].Events[^1].Subject);
        Assert.Equal("reset", await OutcomeAsync(host, HttpMethod.Delete, $"me/events/{id}", null));
        Assert.Equal(2, host.Tenant.Mailboxes[0].Events.Count);
        Assert.Equal("503", await OutcomeAsync(host, HttpMethod.Post, "me/events", Hold));
    }

    [Fact]
    public async Task Reads_are_answered_even_when_they_are_asked_with_post()
    {
        await using var host = await SandboxHost.StartAsync(settings: ("Faults:LostAnswerRate", "1"));
        for (var i = 0; i < 10; i++) await host.GetAsync("me/events");
        await host.SendAsync(HttpMethod.Post, "me/calendar/getSchedule", Question, 200);
        await host.SendAsync(HttpMethod.Post, "me/calendars/calendar-ada/getSchedule", Question, 200);
    }

    [Fact]
    public async Task A_write_that_is_refused_says_so()
    {
        await using var host = await SandboxHost.StartAsync(settings: ("Faults:LostAnswerRate", "1"));
        Assert.Equal("400", await OutcomeAsync(host, HttpMethod.Post, "me/events", "{}"));
    }

    [Fact]
    public async Task The_share_is_kept_and_the_other_errors_fall_where_they_fall_without_it()
    {
        await using var without = await SandboxHost.StartAsync(settings: ("Faults:ErrorRate", "0.3"));
        await using var with = await SandboxHost.StartAsync(settings: [("Faults:ErrorRate", "0.3"), ("Faults:LostAnswerRate", "0.5")]);
        var (lost, good) = (0, 0);
        for (var i = 0; i < 200; i++)
        {
            var (plain, other) = (await OutcomeAsync(without, HttpMethod.Post, "me/events", Hold), await OutcomeAsync(with, HttpMethod.Post, "me/events", Hold));
            if (plain != "201") Assert.Equal(plain, other);
            else if (other == "201") good++;
            else lost++;
        }
        Assert.InRange((double)lost / (lost + good), 0.35, 0.65);
    }

    private static async Task<string> OutcomeAsync(SandboxHost host, HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        try
        {
            using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
            return ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
        }
        catch (HttpRequestException)
        {
            return "reset";
        }
    }
}
