using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Report;

/// <summary>Asks caniemail or html-validate about mails (MailCheck/check.mjs).</summary>
internal static class MailCheckTool
{
    /// <summary>Every finding once, over all of the mails.</summary>
    public static async Task<string[]> FindingsAsync(string tool, IEnumerable<(string Name, string Html)> mails)
    {
        using var folder = new TempFolder();
        foreach (var (name, html) in mails)
            await File.WriteAllTextAsync(folder.File(name + ".html"), html, TestContext.Current.CancellationToken);
        await InstallAsync();
        return (await RunAsync("node", "check.mjs", tool, folder.Path)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task InstallAsync()
    {
        if (!Directory.Exists(Path.Combine(Home(), "node_modules"))) await RunAsync("npm", "ci", "--no-audit", "--no-fund");
    }

    /// <summary>What the program printed; fails with what it complained about.</summary>
    private static async Task<string> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
        {
            WorkingDirectory = Home(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Start(start);
        var complaints = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await complaints);
        return output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"The mail is checked with Node 20, and {start.FileName} cannot be started.", missing);
        }
    }

    private static string Home([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "MailCheck");
}
