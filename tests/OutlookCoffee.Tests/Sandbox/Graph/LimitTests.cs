using System.Net;
using System.Text;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class LimitTests
{
    private const string Hold = """{"subject":"Once","start":{"dateTime":"2026-11-26T09:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-11-26T10:00:00","timeZone":"UTC"}}""";

    [Fact]
    public async Task The_fifth_request_at_once_to_a_mailbox_is_throttled_and_another_mailbox_is_free()
    {
        await using var host = await SandboxHost.StartAsync();
        using var patient = new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(5) };
        using var client = new HttpClient(patient) { BaseAddress = host.Root };
        client.DefaultRequestHeaders.Authorization = host.Client.DefaultRequestHeaders.Authorization;
        client.DefaultRequestHeaders.ExpectContinue = true;
        var bodies = Enumerable.Range(0, 4).Select(_ => new SlowBody()).ToList();
        var running = bodies.Select(body => client.PostAsync("me/events", body, TestContext.Current.CancellationToken)).ToList();
        // The server asks for a body only when the request has its slot.
        await Task.WhenAll(bodies.Select(body => body.Asked)).WaitAsync(TestContext.Current.CancellationToken);

        using var fifth = await host.Client.GetAsync("me", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.TooManyRequests, fifth.StatusCode);
        Assert.Equal("1", fifth.Headers.GetValues("Retry-After").Single());
        Assert.Contains("ApplicationThrottled", await fifth.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await host.GetAsync("users/ben");

        bodies.ForEach(body => body.Finish());
        Assert.All(await Task.WhenAll(running), response => Assert.Equal(HttpStatusCode.Created, response.StatusCode));
        await host.GetAsync("me");
    }

    [Fact]
    public async Task A_throttle_rate_of_one_refuses_everything_and_does_nothing()
    {
        await using var host = await SandboxHost.StartAsync(settings: ("Faults:ThrottleRate", "1"));
        Assert.Equal("ApplicationThrottled", await host.RefusedAsync(429, "me/events", HttpMethod.Post, Hold));
        Assert.Equal(2, host.Tenant.Mailboxes[0].Events.Count);
    }

    [Fact]
    public async Task Errors_come_before_and_after_the_work_is_done()
    {
        await using var host = await SandboxHost.StartAsync(settings: [("Faults:ErrorRate", "1"), ("Seed", "3")]);
        var seen = new HashSet<(string Outcome, bool WasDone)>();
        for (var i = 0; i < 60; i++)
        {
            var before = host.Tenant.Mailboxes[0].Events.Count;
            var outcome = await OutcomeAsync(host);
            seen.Add((outcome, host.Tenant.Mailboxes[0].Events.Count > before));
        }
        Assert.Equal(new HashSet<(string, bool)> { ("503", false), ("504", false), ("503", true), ("504", true), ("reset", true) }, seen);
    }

    [Fact]
    public async Task The_same_seed_fails_in_the_same_way()
    {
        Assert.Equal(await OutcomesAsync("7"), await OutcomesAsync("7"));
        Assert.NotEqual(await OutcomesAsync("7"), await OutcomesAsync("8"));
    }

    private static async Task<List<string>> OutcomesAsync(string seed)
    {
        await using var host = await SandboxHost.StartAsync(settings: [("Faults:ErrorRate", "0.3"), ("Faults:ThrottleRate", "0.2"), ("Seed", seed)]);
        var outcomes = new List<string>();
        for (var i = 0; i < 30; i++) outcomes.Add(await OutcomeAsync(host));
        return outcomes;
    }

    private static async Task<string> OutcomeAsync(SandboxHost host)
    {
        try
        {
            using var content = new StringContent(Hold, Encoding.UTF8, "application/json");
            using var response = await host.Client.PostAsync("me/events", content, TestContext.Current.CancellationToken);
            return ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (HttpRequestException)
        {
            return "reset";
        }
    }

    /// <summary>A request body that holds its request open until the test lets it end.</summary>
    private sealed class SlowBody : HttpContent
    {
        private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public SlowBody() => Headers.ContentType = new("application/json");

        public Task Asked => asked.Task;

        public void Finish() => finished.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            asked.SetResult();
            await finished.Task;
            await stream.WriteAsync(Encoding.UTF8.GetBytes(Hold));
        }

        protected override bool TryComputeLength(out long length)
        {
            length = Encoding.UTF8.GetByteCount(Hold);
            return true;
        }
    }
}
