using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OutlookCoffee.EndToEnd;

/// <summary>The whole server with the embedded sandbox, on a port of its own, for a real browser; always the same tenant on the same Monday.</summary>
internal sealed class SandboxServer : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("outlook-coffee-");
    private readonly Dictionary<string, string> settings = new(StringComparer.Ordinal);

    private SandboxServer() => UseKestrel();

    /// <summary>For example <c>http://127.0.0.1:41234/</c>.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>The pane by itself, without the page around it.</summary>
    public Uri Pane => new(Address, "addin/taskpane.html");

    /// <param name="settings">Configuration beyond the usual, for example <c>Sandbox:Faults:ErrorRate</c>.</param>
    public static SandboxServer Start(params (string Key, string Value)[] settings)
    {
        var server = new SandboxServer();
        foreach (var (key, value) in settings) server.settings[key] = value;
        server.StartServer();
        var addresses = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        server.Address = new Uri(addresses.Single());
        return server;
    }

    /// <summary>A mailbox that is read in seconds.</summary>
    public static (string Key, string Value) Small { get; } = ("Sandbox:Messages", "3000");

    public static SandboxServer StartSmall() => Start(Small);

    /// <summary>With a small mailbox that has been read already.</summary>
    public static async Task<SandboxServer> StartReadAsync(params (string Key, string Value)[] settings)
    {
        var server = Start([Small, .. settings]);
        using var client = new HttpClient { BaseAddress = server.Address };
        using var begun = await client.PostAsync(new Uri("api/me/sync", UriKind.Relative), null, TestContext.Current.CancellationToken);
        begun.EnsureSuccessStatusCode();
        // The stream ends with the reading.
        var steps = await client.GetStringAsync(new Uri("api/me/sync/events", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("event: done", steps, StringComparison.Ordinal);
        return server;
    }

    public async Task<JsonElement> Get(string path)
    {
        using var client = new HttpClient { BaseAddress = Address };
        return await client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("urls", "http://127.0.0.1:0");
        builder.UseSetting("Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "test.db")}");
        builder.UseSetting("Sandbox:Seed", "7");
        builder.UseSetting("Sandbox:Now", "2026-11-23T08:00:00Z");
        foreach (var (key, value) in settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.ClearProviders());
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // SQLite keeps its files open in a pool.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
