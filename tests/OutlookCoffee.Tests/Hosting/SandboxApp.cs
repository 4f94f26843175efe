using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using OutlookCoffee.Graph.Requests;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>The whole server in this process with its own sandbox, listening on a port of its own because the one asks the other over HTTP.</summary>
internal sealed class SandboxApp : WebApplicationFactory<Program>
{
    private readonly TempFolder folder = new();
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    public SandboxApp() => UseKestrel(0);

    public SandboxApp With(string key, string value)
    {
        settings[key] = value;
        return this;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Storage:ConnectionString", $"Data Source={folder.File("test.db")}");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<GraphTransport>();
            services.AddSingleton(_ => new GraphTransport(new SocketsHttpHandler(), new NoWaiting()));
        });
    }

    public async Task<JsonElement> Get(string path)
    {
        using var client = CreateClient();
        return await client.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);
    }

    /// <summary>Posts and expects the status.</summary>
    public async Task<JsonElement> Post(string path, object body, int status, string? key = null)
    {
        using var client = CreateClient();
        if (key is not null) client.DefaultRequestHeaders.Add("Idempotency-Key", key);
        using var answer = await client.PostAsJsonAsync(path, body, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>What the user's Graph in the sandbox says.</summary>
    public async Task<JsonElement> Graph(string path)
    {
        using var client = CreateClient();
        client.DefaultRequestHeaders.Add("Authorization", "Bearer sandbox:ada@contoso.example");
        return await client.GetFromJsonAsync<JsonElement>("/sandbox/graph/v1.0" + path, TestContext.Current.CancellationToken);
    }

    /// <summary>Reads the mailbox to its end.</summary>
    public async Task<JsonElement> Sync()
    {
        using var client = CreateClient();
        using var started = await client.PostAsync("/api/me/sync", null, TestContext.Current.CancellationToken);
        var events = await client.GetStringAsync("/api/me/sync/events", TestContext.Current.CancellationToken);
        var last = events.Split('\n').Last(line => line.StartsWith("data: ", StringComparison.Ordinal));
        return JsonDocument.Parse(last["data: ".Length..]).RootElement;
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}
