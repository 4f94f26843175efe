using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>Registers a small mailbox of Ada's at a fake Graph, in Graph's own JSON.</summary>
internal sealed partial class GraphMailbox
{
    public const string Ada = "ada@contoso.example";

    private readonly List<(Instant At, string Folder, string From, string Json)> messages = [];
    private readonly List<string> folders = ["inbox", "sentitems", "deleteditems", "drafts", "junkemail", "archive", "chats"];
    private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);
    private readonly List<string> contacts = [];
    private readonly List<string> events = [];
    private string[] proxies = [];
    private int pageSize = int.MaxValue;
    private int number;

    public GraphMailbox Mail(string at, string from, string[] to, string[]? cc = null, string folder = "inbox", string extra = "")
    {
        var json = $$"""
            {"id":"m{{++number}}","receivedDateTime":"{{at}}","parentFolderId":"{{folder}}","isDraft":false,
             "from":{{Recipient(from)}},"toRecipients":[{{string.Join(',', to.Select(Recipient))}}],
             "ccRecipients":[{{string.Join(',', (cc ?? []).Select(Recipient))}}],"bccRecipients":[]{{extra}}}
            """;
        messages.Add((InstantPattern.ExtendedIso.Parse(at).Value, folder, from, json));

        return this;
    }

    /// <summary>A tie that was alive for a year and a half and ended on the day given: a mail each way every 20 days.</summary>
    public GraphMailbox Friend(string address, string last)
    {
        var day = LocalDatePattern.Iso.Parse(last).Value;
        for (var step = 0; step < 27; step++)
        {
            var date = LocalDatePattern.Iso.Format(day.PlusDays(-20 * step));
            Mail($"{date}T10:00:00Z", Ada, [address], folder: "sentitems");
            Mail($"{date}T12:00:00Z", address, [Ada]);
        }

        return this;
    }

    public GraphMailbox Contact(string name, string address, string company = "Fabrikam")
    {
        contacts.Add($$"""
            {"id":"c{{contacts.Count}}","displayName":"{{name}}","companyName":"{{company}}","jobTitle":"CFO","emailAddresses":[{"name":"{{name}}","address":"{{address}}"}]}
            """);
        return this;
    }

    /// <summary>Further addresses of Ada's own.</summary>
    public GraphMailbox Aliases(params string[] addresses)
    {
        proxies = addresses;
        return this;
    }

    /// <summary>A folder of Ada's own.</summary>
    public GraphMailbox Folder(string id, string parent = "root")
    {
        folders.Add(id);
        parents[id] = parent;
        return this;
    }

    /// <summary>Takes messages away, as if they were deleted for good.</summary>
    public GraphMailbox Without(Predicate<string> folder)
    {
        messages.RemoveAll(one => folder(one.Folder));
        return this;
    }

    /// <summary>Gives at most this many messages at a time.</summary>
    public GraphMailbox InPagesOf(int size)
    {
        pageSize = size;
        return this;
    }

    /// <summary>A meeting as Graph's calendarView tells it.</summary>
    /// <param name="start">A wall clock in UTC: <c>2026-11-20T10:00:00</c>.</param>
    public static string Meeting(string start, string end, string[] attendees, string extra = "") => $$"""
        {"id":"e{{start}}","start":{"dateTime":"{{start}}","timeZone":"UTC"},"end":{"dateTime":"{{end}}","timeZone":"UTC"},"isAllDay":false,
         "isCancelled":false,"isOrganizer":true,"organizer":{{Recipient(Ada)}},"attendees":[{{string.Join(',', attendees.Select(Accepted))}}]{{extra}}}
        """;

    public GraphMailbox Event(string json)
    {
        events.Add(json);
        return this;
    }

    public GraphMailbox At(FakeGraph graph)
    {
        var addresses = string.Join(',', proxies.Select(address => $"\"smtp:{address}\""));
        graph.OnGet("/me?", $$"""
            {"id":"1","displayName":"Ada Lind","mail":"ada@contoso.example","userPrincipalName":"ada@contoso.example","proxyAddresses":[{{addresses}}]}
            """);
        graph.OnGet("/me/mailboxSettings", """
            {"timeZone":"W. Europe Standard Time","language":{"locale":"en-GB"},"workingHours":{"daysOfWeek":["monday","tuesday","wednesday","thursday","friday"],
             "startTime":"09:00:00.0000000","endTime":"17:00:00.0000000","timeZone":{"name":"W. Europe Standard Time"}}}
            """);
        graph.On(HttpMethod.Get, "/me/contacts", _ => FakeGraph.Json($$"""{"value":[{{string.Join(',', contacts)}}]}"""));
        graph.OnGet("/me/contactFolders", """{"value":[]}""");
        graph.On(HttpMethod.Get, "/me/calendarView", _ => FakeGraph.Json($$"""{"value":[{{string.Join(',', events)}}]}"""));
        graph.On(HttpMethod.Get, "/me/mailFolders/", Folder);
        graph.On(HttpMethod.Get, "/me/mailFolders/delta()", _ => FakeGraph.Json($$"""{"value":[{{string.Join(',', folders.Select(Listed))}}]}"""));
        graph.On(HttpMethod.Get, "/me/messages?", Answer);
        return this;
    }

    /// <summary>One folder by its id or well-known name (here the same), or the messages in it.</summary>
    private HttpResponseMessage Folder(HttpRequestMessage request)
    {
        var path = FakeGraph.Path(request)["/me/mailFolders/".Length..].Split('?')[0].Split('/');
        return path is [_, "messages"] ? Answer(request) : FakeGraph.Json(Listed(path[0]));
    }

    private string Listed(string folder) => $$"""
        {"id":"{{folder}}","parentFolderId":"{{parents.GetValueOrDefault(folder, "root")}}","isHidden":{{(folder == "chats" ? "true" : "false")}},
         "totalItemCount":{{messages.Count(one => one.Folder == folder).ToString(CultureInfo.InvariantCulture)}}}
        """;

    /// <summary>Newest first, within the range, the folder and the senders that the request asks for.</summary>
    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var path = FakeGraph.Path(request);
        var query = Uri.UnescapeDataString(path.Split("$skiptoken=") is [_, var rest] ? rest : "0_" + path);
        var skip = int.Parse(query.Split('_')[0], CultureInfo.InvariantCulture);
        var asked = query[(query.IndexOf('_', StringComparison.Ordinal) + 1)..];
        var ranges = Ranges(asked);
        var folder = asked.StartsWith("/me/mailFolders/", StringComparison.Ordinal) ? asked["/me/mailFolders/".Length..].Split('/')[0] : null;
        var senders = asked.Split("from/emailAddress/address eq '").Skip(1).Select(part => part.Split('\'')[0]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var chosen = messages.Where(one => ranges.Any(range => one.At >= range.From && one.At < range.To) && (folder is null || one.Folder == folder) && (senders.Count == 0 || senders.Contains(one.From)));
        return Page(chosen, skip, asked);
    }

    /// <summary>The messages of the range as Graph's answer, with a link to the rest of them when a page does not hold all.</summary>
    public HttpResponseMessage Page(Instant from, Instant to) =>
        Page(messages.Where(one => one.At >= from && one.At < to), 0, $"/me/messages?$filter=receivedDateTime ge {from} and receivedDateTime lt {to}&");

    private HttpResponseMessage Page(IEnumerable<(Instant At, string Folder, string From, string Json)> chosen, int skip, string asked)
    {
        var withHeaders = asked.Contains("internetMessageHeaders", StringComparison.Ordinal);
        var rest = chosen.OrderByDescending(one => one.At).Skip(skip).Select(one => withHeaders ? one.Json : Headers().Replace(one.Json, "")).ToList();
        var token = string.Create(CultureInfo.InvariantCulture, $"{skip + pageSize}_{Uri.EscapeDataString(asked)}");
        var link = $",\"@odata.nextLink\":\"http://localhost/v1.0/me/messages?$skiptoken={Uri.EscapeDataString(token)}\"";
        return FakeGraph.Json($$"""{"value":[{{string.Join(',', rest.Take(pageSize))}}]{{(rest.Count > pageSize ? link : "")}}}""");
    }

    public static (Instant From, Instant To) Range(HttpRequestMessage request) => Range(FakeGraph.Path(request));

    private static (Instant From, Instant To) Range(string path) => Ranges(path)[0];

    /// <summary>One, or several that are joined by "or".</summary>
    private static List<(Instant From, Instant To)> Ranges(string path)
    {
        var words = path.Split([' ', '&', '=', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return [.. After("ge").Zip(After("lt"))];

        IEnumerable<Instant> After(string word) => words.Index().Where(each => each.Item == word).Select(each => InstantPattern.ExtendedIso.Parse(words[each.Index + 1]).Value);
    }

    /// <summary>Graph gives headers only to who asks for them.</summary>
    [GeneratedRegex(",\"internetMessageHeaders\":(null|\\[.*?\\])")]
    private static partial Regex Headers();

    private static string Accepted(string address) => $$"""{"type":"required","status":{"response":"accepted"},{{Recipient(address)[1..]}}""";

    private static string Recipient(string address) =>
        $$$"""{"emailAddress":{"name":"{{{Named(address)}}}","address":"{{{address}}}"}}""";

    private static string Named(string address) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(address.Split('@')[0].Replace('.', ' '));
}
