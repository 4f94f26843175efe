using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookCoffee.Graph.Requests;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>The whole server in this process, on a SQLite file of its own, with a fake Graph.</summary>
/// <param name="shared">Where the database lies, so that a second app finds what a first one left; null = a folder of its own.</param>
internal sealed class TestApp(TempFolder? shared = null) : WebApplicationFactory<Program>
{
    /// <summary>A Monday morning, 09:00 in Berlin.</summary>
    public const string Now = "2026-11-23T08:00:00Z";

    private readonly TempFolder folder = shared ?? new TempFolder();
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public FakeGraph Graph { get; init; } = new();

    /// <summary>By this clock the server waits for Graph.</summary>
    public NoWaiting Waiting { get; } = new();

    public LogCapture Logs { get; } = new();

    /// <summary>The visits of the cluster's clock.</summary>
    public VisitCount Visits { get; } = new();

    public TestApp With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:ConnectionString", $"Data Source={folder.File("test.db")}");
        builder.UseSetting("Graph:BaseUrl", "http://localhost/v1.0");
        builder.UseSetting("Sandbox:Now", Now);
        builder.UseSetting("Sandbox:Messages", "200");
        // What is due is visited when a test says so.
        builder.UseSetting("Mailbox:ActsByItself", "false");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<GraphTransport>();
            services.AddSingleton(new GraphTransport(Graph, Waiting));
            services.AddSingleton<IOutgoingGrainCallFilter>(Visits);
            var clock = services.Last(service => service.ServiceType == typeof(IClock));
            services.RemoveAll<IClock>();
            services.AddSingleton<IClock>(provider => new ShiftedClock((IClock)(clock.ImplementationInstance ?? clock.ImplementationFactory!(provider))));
        });
    }

    /// <summary>Everything that a test asked of the API by <see cref="Ask"/>, in order.</summary>
    public ConcurrentQueue<Step> Steps { get; } = new();

    /// <summary>So much time goes by at once.</summary>
    public void Pass(Duration time) => ((ShiftedClock)Services.GetRequiredService<IClock>()).Ahead += time;

    public async Task<JsonElement> Get(string path)
    {
        using var client = CreateClient();
        return await client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);
    }

    /// <param name="body">JSON, sent as it stands; null = none.</param>
    public async Task<Answer> Ask(
        HttpMethod method, string path, string? body = null, string? key = null, string? user = null, string accept = "application/json")
    {
        Steps.Enqueue(new Step(method.Method, path, body ?? "", key ?? ""));
        using var client = CreateClient();
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Accept.ParseAdd(accept);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (user is not null) request.Headers.Add("X-Sandbox-User", user);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return await Answer.Of(response);
    }

    /// <summary>Changes one setting.</summary>
    /// <param name="value">JSON.</param>
    public async Task Set(string setting, string value)
    {
        var settings = JsonNode.Parse((await Get("/api/me/settings")).GetRawText())!;
        settings[setting] = JsonNode.Parse(value);
        _ = (await Ask(HttpMethod.Put, "/api/me/settings", settings.ToJsonString())).Ok;
    }

    /// <summary>Everybody of a view, in its order.</summary>
    public async Task<IReadOnlyList<JsonElement>> People(string view) =>
        [.. (await Get($"/api/people?view={view}&limit=500")).GetProperty("items").EnumerateArray()];

    public async Task<string> IdOf(string address) =>
        (await Get($"/api/people/by-address?address={Uri.EscapeDataString(address)}")).GetProperty("id").GetString()!;

    /// <summary>Reads the mailbox to its end, or to where it fails; the answer is the last step's <c>sync</c>.</summary>
    public async Task<JsonElement> Sync()
    {
        using var client = CreateClient();
        using var started = await client.PostAsync("/api/me/sync", null, TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.Accepted, started.StatusCode);
        using var events = await client.GetAsync("/api/me/sync/events", TestContext.Current.CancellationToken);
        var text = await events.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var last = text.Split('\n').Last(line => line.StartsWith("data: ", StringComparison.Ordinal));
        return JsonDocument.Parse(last["data: ".Length..]).RootElement;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (shared is null) folder.Dispose();
        Assert.Empty(Graph.Unregistered);
    }
}
