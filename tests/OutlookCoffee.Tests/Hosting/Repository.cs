namespace OutlookCoffee.Tests.Hosting;

/// <summary>Where the sources lie on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("The tests run outside the repository: no OutlookCoffee.sln above them."),
        _ when File.Exists(Path.Combine(folder.FullName, "OutlookCoffee.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}
