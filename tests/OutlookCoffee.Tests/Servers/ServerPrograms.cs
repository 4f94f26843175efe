namespace OutlookCoffee.Tests.Servers;

/// <summary>Finds the server programs that Debian packages bring; nothing needs to stand in the path.</summary>
internal static class ServerPrograms
{
    private const string Debian = "/usr/lib/postgresql";

    /// <summary>The folder of PostgreSQL's programs, the newest version's; null when it is not installed.</summary>
    public static string? PostgresFolder()
    {
        var versions = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return versions.Select(version => Path.Combine(version, "bin"))
            .Where(folder => File.Exists(Path.Combine(folder, "initdb")))
            .MaxBy(folder => int.TryParse(Path.GetFileName(Path.GetDirectoryName(folder)), out var number) ? number : 0);
    }

    /// <summary>Null when it is not installed.</summary>
    public static string? Redis()
    {
        string[] folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator), "/usr/bin", "/usr/local/bin"];
        return folders.Select(folder => Path.Combine(folder, "redis-server")).FirstOrDefault(File.Exists);
    }
}
