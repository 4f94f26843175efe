using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookCoffee.Sandbox;
using OutlookCoffee.Sandbox.Https;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.EndToEnd;

/// <summary>
/// An independent witness: Microsoft's JavaScript client pages through a mailbox of the sandbox and must count what is there.
/// It sends its token over https only, so the sandbox listens with its throw-away certificate.
/// </summary>
public sealed class GraphClientTests
{
    private const int InboxMails = 1234;

    [Fact]
    public async Task The_javascript_client_counts_every_message_of_the_inbox()
    {
        await using var app = await StartAsync();
        var https = app.Urls.Single(url => url.StartsWith("https://", StringComparison.Ordinal));
        await InstallAsync();
        var certificate = Path.Combine(Path.GetTempPath(), $"outlook-coffee-{Guid.NewGuid():N}.pem");
        try
        {
            await File.WriteAllTextAsync(certificate, app.Services.GetRequiredService<SandboxCertificate>().Pem, TestContext.Current.CancellationToken);
            var count = await RunAsync("node", ["count.mjs", https + "/sandbox/graph", "sandbox:ada@contoso.example"], ("NODE_EXTRA_CA_CERTS", certificate));
            Assert.Equal(InboxMails, int.Parse(count, CultureInfo.InvariantCulture));
        }
        finally
        {
            File.Delete(certificate);
        }
    }

    [Fact]
    public async Task The_https_address_stands_beside_the_plain_one()
    {
        await using var app = await StartAsync();
        Assert.Equal(["http", "https"], app.Urls.Select(url => new Uri(url).Scheme).Order());
        using var client = new HttpClient();
        var plain = app.Urls.Single(url => url.StartsWith("http://", StringComparison.Ordinal));
        Assert.Equal("[]", await client.GetStringAsync(new Uri(plain + "/sandbox/deliveries"), TestContext.Current.CancellationToken));
    }

    private static async Task<WebApplication> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection([KeyValuePair.Create("Sandbox:HttpsPort", (string?)"0")]);
        builder.Services.AddSingleton(new SandboxWorld(Tenant()));
        builder.Services.AddSandbox(builder.Configuration);
        builder.UseSandboxHttps();
        var app = builder.Build();
        app.MapSandbox();
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private static Tenant Tenant()
    {
        var hours = new WorkingHours([IsoDayOfWeek.Monday], new LocalTime(9, 0), new LocalTime(17, 0));
        var box = new Mailbox { Id = "ada", Address = "ada@contoso.example", DisplayName = "Ada Lind", TimeZone = "UTC", WorkingHours = hours };
        box.Folders.Add(new Folder("folder-inbox", "Inbox", "inbox", null));
        box.Folders.Add(new Folder("folder-sent", "Sent Items", "sentitems", null));
        var grace = new MailAddress("Grace Okafor", "grace@fabrikam.example");
        for (var i = 0; i < InboxMails + 100; i++)
            // Four mails in the same second, so that pages end in the middle of one.
            box.Messages.Add(new Message { Number = box.Messages.NextNumber(), Received = 1_700_000_000 + (i / 4), Sent = 0, Folder = i < InboxMails ? 0 : 1, From = grace, Subject = $"Mail {i}" });
        return new Tenant("contoso.example", [box]);
    }

    private static async Task InstallAsync()
    {
        if (!Directory.Exists(Path.Combine(ClientFolder(), "node_modules"))) await RunAsync("npm", ["ci", "--no-audit", "--no-fund"]);
    }

    /// <summary>What the program printed; fails with what it complained about.</summary>
    private static async Task<string> RunAsync(string program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(OperatingSystem.IsWindows() && program == "npm" ? "npm.cmd" : program, arguments)
        {
            WorkingDirectory = ClientFolder(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var complaints = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await complaints);
        return output.Trim();
    }

    private static string ClientFolder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "GraphClient");
}
