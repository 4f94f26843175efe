using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Sandbox;

/// <summary>
/// The whole server with its sandbox, and users of the tenant who ask it for coffees. When it is put away it holds every mail that left
/// the sandbox against what was asked for.
/// </summary>
internal sealed class Desk : IAsyncDisposable
{
    public const string Ada = "ada@contoso.example";

    private readonly System.Collections.Concurrent.ConcurrentQueue<Step> steps = new();

    private Desk(SandboxApp app) => App = app;

    public SandboxApp App { get; }

    public static Desk Set(params (string Key, string Value)[] settings)
    {
        var app = new SandboxApp().With("Sandbox:Seed", "7").With("Sandbox:Now", TestApp.Now).With("Sandbox:Messages", "3000");
        foreach (var (key, value) in settings) app.With(key, value);
        return new Desk(app);
    }

    public async Task<JsonElement> Get(string path, string user = Ada) => (await Ask(HttpMethod.Get, path, null, user: user)).Body;

    public async Task<(HttpStatusCode Status, JsonElement Body)> Ask(HttpMethod method, string path, object? body, string? key = null, string user = Ada)
    {
        var json = body is null ? "" : JsonSerializer.Serialize(body);
        steps.Enqueue(new Step(method.Method, path, json, $"{user} {key}"));
        using var client = App.CreateClient();
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("X-Sandbox-User", user);
        if (key is not null) request.Headers.Add("Idempotency-Key", key);
        if (body is not null) request.Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement);
    }

    /// <summary>Reads a user's mailbox to its end; false when the tenant has no such user.</summary>
    public async Task<bool> Read(string user = Ada)
    {
        if ((await Ask(HttpMethod.Post, "/api/me/sync", null, user: user)).Status == HttpStatusCode.Unauthorized) return false;
        using var client = App.CreateClient();
        client.DefaultRequestHeaders.Add("X-Sandbox-User", user);
        var events = await client.GetStringAsync("/api/me/sync/events", TestContext.Current.CancellationToken);
        Assert.Contains("event: done", events, StringComparison.Ordinal);
        return true;
    }

    /// <summary>What stands in a user's calendar in the weeks ahead and was made by the product.</summary>
    public async Task<IReadOnlyList<JsonElement>> Coffees(string user = Ada)
    {
        using var client = App.CreateClient();
        client.DefaultRequestHeaders.Add("Authorization", $"Bearer sandbox:{user}");
        var view = await client.GetFromJsonAsync<JsonElement>(
            "/sandbox/graph/v1.0/me/calendarView?startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-12-20T00:00:00Z&$top=500", TestContext.Current.CancellationToken);
        return [.. view.GetProperty("value").EnumerateArray().Where(entry => entry.TryGetProperty("transactionId", out var id) && id.ValueKind == JsonValueKind.String)];
    }

    public async Task<IReadOnlyList<JsonElement>> Left()
    {
        using var client = App.CreateClient();
        return [.. (await client.GetFromJsonAsync<JsonElement>("/sandbox/deliveries", TestContext.Current.CancellationToken)).EnumerateArray()];
    }

    public async ValueTask DisposeAsync()
    {
        var left = await Left();
        await App.DisposeAsync();
        Outbox.HoldsOnlyWhatWasAskedFor(steps, left.Select(mail => mail.GetProperty("kind").GetString()!));
    }
}
