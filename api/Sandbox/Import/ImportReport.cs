namespace OutlookCoffee.Sandbox.Import;

/// <summary>What an import found: every file of the folder is either read or named here with the reason why not.</summary>
public sealed class ImportReport
{
    private readonly SortedDictionary<string, int> filesRead = new(StringComparer.Ordinal);
    private readonly List<FileRemark> unread = [];
    private readonly List<FileRemark> remarks = [];

    /// <summary>Kind of file (<c>message</c>, <c>mbox</c>, <c>calendar</c>, <c>cards</c>, <c>contacts</c>) to the number of files read.</summary>
    public IReadOnlyDictionary<string, int> FilesRead => filesRead;

    /// <summary>Messages in the mailbox; those of <see cref="Duplicates"/> are not among them.</summary>
    public int Messages { get; internal set; }

    /// <summary>Messages with a Message-ID that the same folder holds already.</summary>
    public int Duplicates { get; internal set; }

    public int Events { get; internal set; }

    public int Cards { get; internal set; }

    /// <summary>Files, or messages inside an mbox, that were not read.</summary>
    public IReadOnlyList<FileRemark> Unread => unread;

    /// <summary>Files that were read in spite of something odd.</summary>
    public IReadOnlyList<FileRemark> Remarks => remarks;

    internal void Read(ExportKind kind)
    {
        var name = kind switch
        {
            ExportKind.Message => "message",
            ExportKind.Mbox => "mbox",
            ExportKind.Calendar => "calendar",
            ExportKind.Cards => "cards",
            _ => "contacts",
        };
        filesRead[name] = filesRead.GetValueOrDefault(name) + 1;
    }

    internal void NotRead(string path, string reason) => unread.Add(new(path, reason));

    internal void Remark(string path, string remark) => remarks.Add(new(path, remark));
}

/// <summary>A file and what is to be said about it; never anything of its content.</summary>
/// <param name="Path">Relative to the imported folder, with <c>/</c>; inside an mbox followed by <c>#</c> and the message's number, from 1.</param>
public sealed record FileRemark(string Path, string Reason);
