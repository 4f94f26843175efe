using System.Diagnostics;
using System.Text;

namespace OutlookCoffee.Tests.Servers;

/// <summary>A server program on this machine, ended by its own process id when the tests are over.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly StringBuilder said = new();
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ServerProcess(ProcessStartInfo start, string readyWhenSaid)
    {
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data, readyWhenSaid);
        process.ErrorDataReceived += (_, line) => Hear(line.Data, readyWhenSaid);
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{start.FileName} ended before it was ready."));
    }

    /// <param name="readyWhenSaid">A part of the line that the program prints once it can be asked.</param>
    /// <exception cref="InvalidOperationException">It ended before that; the message holds what it printed.</exception>
    public static async Task<ServerProcess> StartAsync(string program, IEnumerable<string> arguments, string readyWhenSaid)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var server = new ServerProcess(start, readyWhenSaid);
        server.process.Start();
        server.process.BeginOutputReadLine();
        server.process.BeginErrorReadLine();
        try
        {
            await server.ready.Task.WaitAsync(TimeSpan.FromMinutes(1));
            return server;
        }
        catch (Exception exception)
        {
            await server.DisposeAsync();
            throw new InvalidOperationException($"{program} did not start. It said: {server.said}", exception);
        }
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message holds what it complained about.</exception>
    public static async Task RunAsync(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var complaints = await process.StandardError.ReadToEndAsync();
        await Task.WhenAll(output, process.WaitForExitAsync());
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} failed: {complaints}");
    }

    /// <summary>What it holds is thrown away with its folder, so it need not put anything in order before it ends.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Hear(string? line, string readyWhenSaid)
    {
        if (line is null) return;
        lock (said) said.AppendLine(line);
        if (line.Contains(readyWhenSaid, StringComparison.Ordinal)) ready.TrySetResult();
    }
}
