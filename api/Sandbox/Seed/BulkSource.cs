using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>A newsletter or a machine.</summary>
/// <param name="EveryDays">Mean days between two mails; 0 = as many as the mailbox wants.</param>
internal sealed record BulkSource(
    MailAddress From, double EveryDays, int Folder, IReadOnlyList<KeyValuePair<string, string>> Headers, IReadOnlyList<string> Subjects, string Text)
{
    /// <summary>A newsletter whose sender is a saved contact as well.</summary>
    public static readonly MailAddress SavedLetterWriter = new("Jonas Feld", "jonas@feldpost-letters.example");

    public static readonly IReadOnlyList<BulkSource> Newsletters =
    [
        new(new("The Monday Espresso", "hello@mondayespresso.example"), 7, FolderTree.Inbox, Letter("espresso", "mondayespresso.example"),
            ["Three small things for a good Monday", "The cafés of Trieste", "Why we meet better when we walk", "A short history of the lunch break", "Slow questions"],
            "Good morning! This week: a place, a question and a recipe. Read on with a cup of something warm."),
        new(SavedLetterWriter, 7, FolderTree.Inbox, Letter("feldpost", "feldpost-letters.example"),
            ["Letter from the field: the first frost", "Letter from the field: what the neighbour said", "Letter from the field: on paths", "Letter from the field: bread"],
            "Dear readers, it was a week of fog and good conversations. Here is what I brought home from it."),
        new(new("Fabrikam Insights", "insights@news.fabrikam.example"), 14, FolderTree.Newsletters, Letter("insights", "news.fabrikam.example"),
            ["Five numbers from the quarter", "How teams decide", "What customers told us in spring", "Report: the quiet office"],
            "Our researchers looked at two hundred teams. The short version is below, the long one on our site."),
        new(new("Northwind Offers", "offers@northwind.example"), 3.5, FolderTree.Newsletters, Letter("offers", "northwind.example"),
            ["Free shipping until Sunday", "Back in stock: the blue kettle", "Your weekend list", "Last days of the winter sale"],
            "Because you liked our kettles: have a look at what is new this week."),
        new(new("Design Weekly", "weekly@graphicdesign.example"), 7, FolderTree.Inbox, Letter("weekly", "graphicdesign.example"),
            ["Issue on type and trains", "Issue on empty rooms", "Issue on signs that work", "Issue on the colour of paper"],
            "Seven links, one picture, and one thing that we changed our minds about."),
    ];

    public static readonly IReadOnlyList<BulkSource> Machines =
    [
        new(new("Contoso Build", "build@contoso.example"), 0, FolderTree.Inbox, Machine,
            ["Build succeeded: web main", "Build failed: web main", "Build succeeded: mobile", "Nightly tests: 4 failed, 2310 passed", "Deployment to staging finished"],
            "The pipeline finished. This mail was written by a machine; nobody reads answers to it."),
        new(new("Contoso People Portal", "no-reply@people.contoso.example"), 0, FolderTree.Inbox, Machine,
            ["Your time sheet for last week", "A request waits for your approval", "Your leave was approved", "Reminder: yearly safety training"],
            "Please sign in to the People Portal to see the details. Do not answer this mail."),
        new(new("Margie's Travel", "noreply@margiestravel.example"), 0, FolderTree.Travel, Machine,
            ["Your booking is confirmed", "Your train leaves tomorrow", "Your receipt", "Change of platform"],
            "Thank you for travelling with us. Your documents are in the app."),
        new(new("Contoso Files", "notifications@files.contoso.example"), 0, FolderTree.Inbox, Machine,
            ["Somebody commented on your document", "A file was shared with you", "3 changes in the folder Planning"],
            "Open the file to see what changed."),
    ];

    private static KeyValuePair<string, string>[] Machine => [new("Auto-Submitted", "auto-generated"), new("Precedence", "bulk")];

    private static KeyValuePair<string, string>[] Letter(string list, string domain) =>
    [
        new("List-Id", $"<{list}.{domain}>"),
        new("List-Unsubscribe", $"<https://{domain}/unsubscribe>, <mailto:unsubscribe@{domain}>"),
        new("Precedence", "bulk"),
    ];
}
