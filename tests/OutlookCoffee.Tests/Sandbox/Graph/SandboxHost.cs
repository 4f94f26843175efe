using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using NodaTime.Testing;
using OutlookCoffee.Sandbox;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Graph;

/// <summary>The sandbox on a port of its own, holding the tenant that a test made, at the tenant's "now".</summary>
public sealed class SandboxHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private SandboxHost(WebApplication app, Tenant tenant)
    {
        this.app = app;
        Tenant = tenant;
        Root = new Uri(app.Urls.First() + "/sandbox/graph/v1.0/");
        Client = new HttpClient { BaseAddress = Root };
        SignIn("ada@contoso.example");
    }

    public Tenant Tenant { get; }
    public Uri Root { get; }
    public HttpClient Client { get; }
    public IServiceProvider Services => app.Services;

    public static async Task<SandboxHost> StartAsync(Tenant? tenant = null, params (string Name, string Value)[] settings)
    {
        tenant ??= TinyTenant.Create();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings.Select(entry => KeyValuePair.Create("Sandbox:" + entry.Name, (string?)entry.Value)));
        builder.Services.AddSingleton<IClock>(new FakeClock(TinyTenant.Now));
        builder.Services.AddSingleton(new SandboxWorld(tenant));
        builder.Services.AddSandbox(builder.Configuration);
        var app = builder.Build();
        app.MapSandbox();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new SandboxHost(app, tenant);
    }

    public void SignIn(string user) => Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sandbox:" + user);

    /// <summary>GET that must succeed.</summary>
    public Task<JsonElement> GetAsync(string path, string? prefer = null) => SendAsync(HttpMethod.Get, path, null, 200, prefer);

    /// <summary>A request that must end with this status; its JSON, or undefined when there is none.</summary>
    public async Task<JsonElement> SendAsync(HttpMethod method, string path, string? body, int status, string? prefer = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        if (prefer is not null) request.Headers.Add("Prefer", prefer);
        using var response = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True((int)response.StatusCode == status, $"{method} {path} answered {(int)response.StatusCode}: {text}");
        return text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone();
    }

    /// <summary>The code of the error that this request must end with.</summary>
    public async Task<string?> RefusedAsync(int status, string path, HttpMethod? method = null, string? body = null)
    {
        var json = await SendAsync(method ?? HttpMethod.Get, path, body, status);
        return json.GetProperty("error").GetProperty("code").GetString();
    }

    /// <summary>Follows nextLink to the end.</summary>
    public async Task<List<JsonElement>> AllAsync(string path, string? prefer = null)
    {
        var items = new List<JsonElement>();
        for (string? next = path; next is not null;)
        {
            var page = await GetAsync(next, prefer);
            items.AddRange(page.Items());
            next = page.Text("@odata.nextLink");
        }
        return items;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
    }
}

internal static class JsonAnswers
{
    public static IEnumerable<JsonElement> Items(this JsonElement page) => page.GetProperty("value").EnumerateArray();

    public static string? Text(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static IEnumerable<string?> Texts(this JsonElement page, string name) => page.Items().Select(item => item.Text(name));
}
