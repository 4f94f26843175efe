using System.Reflection;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>The real server inside this process, started at its own entry point, so that its allocations can be counted.</summary>
internal sealed class HostedServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coffee-product-");
    private readonly Task running;

    /// <param name="graph">Whose mailboxes it reads, instead of those of its own sandbox; that one is kept as small as it can be.</param>
    public HostedServer(Uri graph)
    {
        var address = $"http://127.0.0.1:{FreePort.Next()}";
        Http = new HttpClient { BaseAddress = new Uri(address) };
        var server = typeof(QuietRule).Assembly;
        string[] settings =
        [
            "--urls", address, $"--applicationName={server.GetName().Name}", $"--Graph:BaseUrl={graph}",
            $"--Storage:ConnectionString=Data Source={folder.FullName}/product.db",
            "--Sandbox:Messages=10", "--Sandbox:People=2", $"--Sandbox:Now={MailQuery.Now}",
        ];
        var main = server.EntryPoint ?? throw new InvalidOperationException("The server has no entry point.");
        running = Task.Factory.StartNew(
            () => main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [settings], null),
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    public HttpClient Http { get; }

    public async Task ReadyAsync()
    {
        while (!await IsReadyAsync())
            if (await Task.WhenAny(running, Task.Delay(20)) == running) await EndedAsync();
    }

    /// <summary>Waits for <paramref name="work"/>, which can only succeed while the server runs.</summary>
    public async Task WhileRunningAsync(Task work)
    {
        if (await Task.WhenAny(work, running) == running) await EndedAsync();
        await work;
    }

    /// <summary>The server itself ends with the process.</summary>
    public ValueTask DisposeAsync()
    {
        Http.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task EndedAsync()
    {
        await running;
        throw new InvalidOperationException("The server ended by itself.");
    }

    private async Task<bool> IsReadyAsync()
    {
        try
        {
            return (await Http.GetAsync("/health/ready")).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
