using System.Formats.Tar;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using NodaTime;
using OutlookCoffee.Sandbox.Import;
using OutlookCoffee.Sandbox.World;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Sandbox.Import;

/// <summary>A folder with an exported mailbox that lives as long as a test.</summary>
public sealed class ExportOnDisk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("outlook-coffee-export-").FullName;

    public static Instant Now { get; } = Instant.FromUtc(2026, 11, 24, 10, 30);

    public ExportOnDisk With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    public ExportOnDisk With(string path, byte[] content)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return this;
    }

    /// <summary>Unpacks an archive of the shared real data; a test without the data is skipped.</summary>
    public ExportOnDisk WithRealData(string archive)
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", archive);
        Assert.SkipUnless(File.Exists(file), $"needs ../shared/data/{archive} beside the project");
        using var zip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(zip, Folder, overwriteFiles: false);
        return this;
    }

    public (UserMailbox Box, ImportReport Report) Read(string? owner = "ada@contoso.example", string zone = "Europe/Berlin")
    {
        var (tenant, report) = ImportedTenant.Read(new() { Import = Folder, Owner = owner, TimeZone = zone }, Now, NullLogger.Instance);
        return (tenant.Mailboxes[0], report);
    }

    /// <summary>Every file with its hash and its time of change.</summary>
    public IReadOnlyList<string> Fingerprint() =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => $"{path} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))} {File.GetLastWriteTimeUtc(path).Ticks}"),
    ];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
