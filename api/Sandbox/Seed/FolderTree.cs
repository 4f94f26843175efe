using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The folders of a mailbox; the numbers are indexes into <see cref="UserMailbox.Folders"/>.</summary>
internal static class FolderTree
{
    public const int Inbox = 0;
    public const int Sent = 1;
    public const int Drafts = 2;
    public const int Deleted = 3;
    public const int Junk = 4;
    public const int Outbox = 5;
    public const int Archive = 6;
    public const int Chats = 7;
    public const int SyncIssues = 8;
    public const int Projects = 12;
    public const int FirstProject = 13;
    public const int SecondProject = 14;
    public const int Travel = 15;
    public const int Newsletters = 16;

    private static readonly (string Name, string WellKnown, bool Hidden)[] Standard =
    [
        ("Inbox", "inbox", false), ("Sent Items", "sentitems", false), ("Drafts", "drafts", false), ("Deleted Items", "deleteditems", false),
        ("Junk Email", "junkemail", false), ("Outbox", "outbox", false), ("Archive", "archive", false),
        ("Conversation History", "conversationhistory", true), ("Sync Issues", "syncissues", false),
    ];

    private static readonly (string Name, string WellKnown)[] BelowSyncIssues =
        [("Conflicts", "conflicts"), ("Local Failures", "localfailures"), ("Server Failures", "serverfailures")];

    /// <summary>The folders that every mailbox has.</summary>
    /// <param name="key">Makes the ids of one mailbox differ from another's.</param>
    public static IEnumerable<Folder> OfEveryMailbox(string key)
    {
        foreach (var (name, wellKnown, hidden) in Standard) yield return new(Id(key, wellKnown), name, wellKnown, null, hidden);
        foreach (var (name, wellKnown) in BelowSyncIssues) yield return new(Id(key, wellKnown), name, wellKnown, Id(key, "syncissues"));
    }

    /// <summary>The owner's own folders, to stand behind <see cref="OfEveryMailbox"/>.</summary>
    public static IEnumerable<Folder> OfTheOwner(string key, string firstProject, string secondProject) =>
    [
        new(Id(key, "projects"), "Projects", null, null),
        new(Id(key, "project1"), firstProject, null, Id(key, "projects")),
        new(Id(key, "project2"), secondProject, null, Id(key, "projects")),
        new(Id(key, "travel"), "Travel", null, null),
        new(Id(key, "newsletters"), "Newsletters", null, null),
    ];

    public static string Id(string key, string folder) => $"AAMk-{key}-{folder}";
}
