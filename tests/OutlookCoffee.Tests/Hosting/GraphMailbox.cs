using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>Registers a small mailbox of Ada's at a fake Graph, in Graph's own JSON.</summary>
internal sealed class GraphMailbox
{
    public const string Ada = "ada@contoso.example";

    private readonly List<(Instant At, string Json)> messages = [];
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
        messages.Add((InstantPattern.ExtendedIso.Parse(at).Value, json));
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
        graph.OnGet("/me/mailFolders?", """{"value":[{"id":"inbox","isHidden":false,"childFolderCount":0},{"id":"chats","isHidden":true,"childFolderCount":0}]}""");
        graph.On(HttpMethod.Get, "/me/mailFolders/", Folder);
        graph.On(HttpMethod.Get, "/me/messages?", Answer);
        return this;
    }

    private static HttpResponseMessage Folder(HttpRequestMessage request)
    {
        var name = FakeGraph.Path(request)["/me/mailFolders/".Length..].Split('?')[0];
        return FakeGraph.Json($$"""{"id":"{{name}}"}""");
    }

    /// <summary>Newest first, within the range that the request's filter asks for.</summary>
    public HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var path = FakeGraph.Path(request);
        if (!path.Contains("$skiptoken=", StringComparison.Ordinal))
        {
            var (from, to) = Range(request);
            return Page(from, to);
        }

        var token = path.Split("$skiptoken=")[1].Split('_').Select(part => long.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return Page(Instant.FromUnixTimeSeconds(token[0]), Instant.FromUnixTimeSeconds(token[1]), (int)token[2]);
    }

    /// <summary>The messages of the range as Graph's answer, with a link to the rest of them when a page does not hold all.</summary>
    public HttpResponseMessage Page(Instant from, Instant to, int skip = 0)
    {
        var rest = messages.Where(one => one.At >= from && one.At < to).OrderByDescending(one => one.At).Skip(skip).Select(one => one.Json).ToList();
        var link = FormattableString.Invariant(
            $",\"@odata.nextLink\":\"http://localhost/v1.0/me/messages?$skiptoken={from.ToUnixTimeSeconds()}_{to.ToUnixTimeSeconds()}_{skip + pageSize}\"");
        return FakeGraph.Json($$"""{"value":[{{string.Join(',', rest.Take(pageSize))}}]{{(rest.Count > pageSize ? link : "")}}}""");
    }

    public static (Instant From, Instant To) Range(HttpRequestMessage request)
    {
        var words = FakeGraph.Path(request).Split([' ', '&', '=']);
        return (After("ge"), After("lt"));

        Instant After(string word) => InstantPattern.ExtendedIso.Parse(words[Array.IndexOf(words, word) + 1]).Value;
    }

    private static string Accepted(string address) => $$"""{"type":"required","status":{"response":"accepted"},{{Recipient(address)[1..]}}""";

    private static string Recipient(string address) =>
        $$$"""{"emailAddress":{"name":"{{{Named(address)}}}","address":"{{{address}}}"}}""";

    private static string Named(string address) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(address.Split('@')[0].Replace('.', ' '));
}
