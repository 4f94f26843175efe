using System.Text.Json;
using OutlookCoffee.EndToEnd;

[assembly: AssemblyFixture(typeof(ReadMailbox))]

namespace OutlookCoffee.EndToEnd;

/// <summary>One server with a mailbox that has been read, for every test that changes nothing in it; started when the first of them asks.</summary>
public sealed class ReadMailbox : IAsyncDisposable
{
    private readonly Lazy<Task<SandboxServer>> running = new(() => SandboxServer.StartReadAsync());

    /// <summary>The address of the pane, as a browser outside Outlook opens it.</summary>
    public async Task<Uri> PaneAsync() => (await running.Value).Pane;

    public async Task<JsonElement> GetAsync(string path) => await (await running.Value).Get(path);

    public async ValueTask DisposeAsync()
    {
        if (running.IsValueCreated) await (await running.Value).DisposeAsync();
    }
}
