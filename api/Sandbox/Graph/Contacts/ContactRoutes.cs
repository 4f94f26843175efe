using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Contacts;

/// <summary>Where the address book is read.</summary>
internal static class ContactRoutes
{
    public static readonly IReadOnlyList<Route> All =
    [
        new("GET", "contacts", call => List(call, ContactShape.DefaultFolder)),
        new("GET", "contacts/delta", call => Delta(call, ContactShape.DefaultFolder)),
        new("GET", "contacts/{contact}", One),
        new("GET", "contactFolders", Folders),
        new("GET", "contactFolders/{folder}", Folder),
        new("GET", "contactFolders/{folder}/childFolders", call => GraphPage.Of<ContactFolder>(call, [], (_, _) => { }, "contactFolders")),
        new("GET", "contactFolders/{folder}/contacts", call => List(call, call.Keys["folder"])),
        new("GET", "contactFolders/{folder}/contacts/delta", call => Delta(call, call.Keys["folder"])),
        new("GET", "contactFolders/{folder}/contacts/{contact}", One),
    ];

    private static readonly Shape<ContactFolder> FolderJson = new(
        "ContactFolder",
        (json, folder) => json.WriteString("id", folder.Id),
        new("parentFolderId", (json, _) => json.WriteString("parentFolderId", ContactShape.DefaultFolder)),
        new("displayName", (json, folder) => json.WriteString("displayName", folder.DisplayName)));

    private static GraphAnswer List(GraphCall call, string folder)
    {
        var cards = Cards(call, folder).Where(ContactShape.Fields.Compile(FilterParser.Parse(call.Query.Filter)));
        var sorted = Ordering.Parse(call.Query.OrderBy)?.Sort(cards, ContactShape.Fields) ?? [.. cards];
        return GraphPage.Of(call, sorted, ContactShape.Json.Writer(call.Query.Select), "contacts");
    }

    private static GraphAnswer One(GraphCall call)
    {
        var card = call.Box.Contacts.Find(row => row.Id == call.Keys["contact"]) ?? throw GraphFailure.ItemNotFound();
        return GraphPage.Single(call, card, ContactShape.Json.Writer(call.Query.Select), "contacts/$entity");
    }

    private static GraphAnswer Folders(GraphCall call) =>
        GraphPage.Of(call, call.Box.ContactFolders, FolderJson.Writer(call.Query.Select), "contactFolders");

    private static GraphAnswer Folder(GraphCall call)
    {
        var id = call.Keys["folder"];
        var folder = IsDefault(id)
            ? new ContactFolder(ContactShape.DefaultFolder, "Contacts")
            : call.Box.ContactFolders.Find(row => row.Id == id) ?? throw GraphFailure.ItemNotFound();
        return GraphPage.Single(call, folder, FolderJson.Writer(call.Query.Select), "contactFolders/$entity");
    }

    /// <summary>Cards do not change here: the first round gives them all, in pages, and every later one gives none.</summary>
    private static GraphAnswer Delta(GraphCall call, string folder)
    {
        call.Query.Refuse("contacts", "filter", "orderby", "search", "expand", "top", "skip");
        var token = ContactDeltaToken.Of(call);
        var cards = token.IsDone ? [] : Cards(call, folder).Skip(token.Served).ToList();
        var page = cards.Take(call.Prefer.MaxPageSize ?? 10).ToList();
        var next = token with { Served = token.Served + page.Count, IsDone = page.Count == cards.Count };
        var link = $"{call.Root}/{call.Path}?${(next.IsDone ? "deltatoken" : "skiptoken")}={next.Encode()}";
        return new GraphPage<ContactCard>(page, ContactShape.Json.Writer(token.Select))
        {
            Context = $"{call.Root}/$metadata#Collection(contact)",
            NextLink = next.IsDone ? null : link,
            DeltaLink = next.IsDone ? link : null,
        }.Answer();
    }

    private static IEnumerable<ContactCard> Cards(GraphCall call, string folder)
    {
        if (IsDefault(folder)) return call.Box.Contacts.Where(card => card.FolderId is null);
        if (!call.Box.ContactFolders.Exists(row => row.Id == folder)) throw GraphFailure.ItemNotFound();
        return call.Box.Contacts.Where(card => card.FolderId == folder);
    }

    private static bool IsDefault(string id) => string.Equals(id, ContactShape.DefaultFolder, StringComparison.OrdinalIgnoreCase);
}
