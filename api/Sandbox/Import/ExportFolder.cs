namespace OutlookCoffee.Sandbox.Import;

/// <summary>A file of the export.</summary>
/// <param name="Path">Relative to the folder, with <c>/</c>.</param>
internal sealed record ExportFile(string FullPath, string Path)
{
    /// <summary>Opens the file for reading only; others may go on using it.</summary>
    public FileStream Open() => new(FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
}

/// <summary>All files of a folder in any depth, in an order that does not depend on the machine; links are not followed.</summary>
internal static class ExportFolder
{
    public static IReadOnlyList<ExportFile> Files(string root, ImportReport report)
    {
        var found = new List<ExportFile>();
        var open = new Stack<string>([root]);
        while (open.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
                {
                    if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) report.NotRead(Relative(root, entry.FullName), "a link, which the import does not follow");
                    else if (entry is DirectoryInfo) open.Push(entry.FullName);
                    else found.Add(new(entry.FullName, Relative(root, entry.FullName)));
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                report.NotRead(Relative(root, folder), "the folder cannot be opened");
            }
        }

        found.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return found;
    }

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');
}
