using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OutlookCoffee.Graph;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>The whole server in this process, on a SQLite file of its own, with a fake Graph.</summary>
internal sealed class TestApp : WebApplicationFactory<Program>
{
    /// <summary>A Monday morning, 09:00 in Berlin.</summary>
    public const string Now = "2026-11-23T08:00:00Z";

    private readonly TempFolder folder = new();
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public FakeGraph Graph { get; } = new();

    public LogCapture Logs { get; } = new();

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
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Trace));
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<GraphTransport>();
            services.AddSingleton(new GraphTransport(Graph, new NoWaiting()));
        });
    }

    public async Task<JsonElement> Get(string path)
    {
        using var client = CreateClient();
        return await client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);
    }

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
        folder.Dispose();
        Assert.Empty(Graph.Unregistered);
    }
}
