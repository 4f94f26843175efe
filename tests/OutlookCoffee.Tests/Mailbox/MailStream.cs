using System.Text;
using System.Text.Json;
using NodaTime;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>A page of messages read as the product reads it, and plainly, each told as text.</summary>
internal sealed class MailStream
{
    private static readonly Owner Ada = new(new HashSet<string> { "ada@contoso.example" }, new HashSet<string> { "contoso.example" });
    private readonly MessageReader messages = new(new WhoTable(Ada), new EncounterSheet()) { Folders = Folders };
    private readonly PageReader pages;

    public MailStream() => pages = new PageReader(messages);

    private static MailFolders Folders { get; } = new([new("inbox", null, true, 1), new("a+b", null, true, 1), new("drafts", null, false, 1)], null);

    /// <summary>As it comes in pieces that end at these bytes; one stream keeps what it knows from page to page.</summary>
    public string Read(string json, params IEnumerable<int> cuts)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var done = 0;
        pages.Begin();
        foreach (var cut in cuts.Where(cut => cut < bytes.Length).Order()) done += pages.Read(bytes.AsSpan(done, Math.Max(done, cut) - done), isAll: false);
        pages.Read(bytes.AsSpan(done), isAll: true);
        return Told(messages.Take(pages.NextLink));
    }

    /// <summary>The same through a document.</summary>
    public static string Plainly(string json)
    {
        using var document = JsonDocument.Parse(json);
        var (sheet, marks, unknown) = (new EncounterSheet(), new List<MessageMark>(), new HashSet<string>());
        var root = document.RootElement;
        foreach (var message in Items(root, "value").Where(one => one.ValueKind == JsonValueKind.Object)) Take(message, sheet, marks, unknown);
        return Told(new MailPage(marks, sheet.Take(), Text(root, "@odata.nextLink"), unknown));
    }

    private static void Take(JsonElement message, EncounterSheet sheet, List<MessageMark> marks, HashSet<string> unknown)
    {
        var folder = Text(message, "parentFolderId") is { } id ? Folders.Find(Encoding.UTF8.GetBytes(id)) : null;
        if (folder is null && Text(message, "parentFolderId") is { } other) unknown.Add(other);
        if (Text(message, "id") is null || Text(message, "receivedDateTime") is null || !message.GetProperty("receivedDateTime").TryGetDateTimeOffset(out var at)) return;
        marks.Add(new MessageMark(at.ToUnixTimeSeconds(), 0, folder?.Id));
        if (folder is { Counts: false } || (message.TryGetProperty("isDraft", out var draft) && draft.ValueKind == JsonValueKind.True)) return;
        var headers = Items(message, "internetMessageHeaders").Select(one => (Text(one, "name"), Text(one, "value"))).ToList();
        ContactRule.FromMail(
            new MailFacts(
                at.ToUnixTimeSeconds(), Person(message, "from") ?? Person(message, "sender"), People(message, "toRecipients"), People(message, "ccRecipients"),
                People(message, "bccRecipients"), Text(message, "@odata.type")?.Contains("eventMessage", StringComparison.Ordinal) == true,
                headers.Exists(one => one.Item1 == "List-Id"), headers.Exists(one => one is { Item1: "Auto-Submitted", Item2: not "no" })),
            sheet);
    }

    private static List<Who> People(JsonElement message, string name) => [.. Items(message, name).Select(Recipient).OfType<Who>()];

    private static Who? Person(JsonElement message, string name) => message.TryGetProperty(name, out var one) ? Recipient(one) : null;

    private static Who? Recipient(JsonElement one) =>
        one.ValueKind == JsonValueKind.Object && one.TryGetProperty("emailAddress", out var mail) ? Who.From(Text(mail, "name"), Text(mail, "address"), Ada) : null;

    private static List<JsonElement> Items(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Told(MailPage page) => string.Join(
        '\n',
        [
            "next " + page.NextLink,
            "unknown " + string.Join(' ', page.UnknownFolders.Order(StringComparer.Ordinal)),
            .. page.Marks.Select(mark => $"message {Instant.FromUnixTimeSeconds(mark.Seconds)} in {mark.Folder}"),
            .. page.Encounters.OrderBy(one => one.Address, StringComparer.Ordinal).Select(one => $"""
                {one.Address}: {string.Join(" | ", one.Seen.Select(seen => seen.Name))}: {string.Join(' ', one.Encounters.Select(each => $"{each.Kind}@{Instant.FromUnixTimeSeconds(each.UnixSeconds)}"))}
                """),
        ]);
}
