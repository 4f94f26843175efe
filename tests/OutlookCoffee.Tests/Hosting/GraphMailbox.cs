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

    public GraphMailbox Event(string json)
    {
        events.Add(json);
        return this;
    }

    public GraphMailbox At(FakeGraph graph)
    {
        graph.OnGet("/me?", """{"id":"1","displayName":"Ada Lind","mail":"ada@contoso.example","userPrincipalName":"ada@contoso.example"}""");
        graph.OnGet("/me/mailboxSettings", """
            {"timeZone":"W. Europe Standard Time","language":{"locale":"en-GB"},"workingHours":{"daysOfWeek":["monday","tuesday","wednesday","thursday","friday"],
             "startTime":"09:00:00.0000000","endTime":"17:00:00.0000000","timeZone":{"name":"W. Europe Standard Time"}}}
            """);
        graph.On(HttpMethod.Get, "/me/contacts", _ => FakeGraph.Json($$"""{"value":[{{string.Join(',', contacts)}}]}"""));
        graph.OnGet("/me/contactFolders", """{"value":[]}""");
        graph.On(HttpMethod.Get, "/me/calendarView", _ => FakeGraph.Json($$"""{"value":[{{string.Join(',', events)}}]}"""));
        graph.OnGet("/me/mailFolders?", """{"value":[{"id":"inbox","isHidden":false,"childFolderCount":0},{"id":"chats","isHidden":true,"childFolderCount":0}]}""");
        graph.On(HttpMethod.Get, "/me/mailFolders/", Folder);
        graph.On(HttpMethod.Get, "/me/messages?", Messages);
        return this;
    }

    private static HttpResponseMessage Folder(HttpRequestMessage request)
    {
        var name = FakeGraph.Path(request)["/me/mailFolders/".Length..].Split('?')[0];
        return FakeGraph.Json($$"""{"id":"{{name}}"}""");
    }

    /// <summary>Newest first, within the range that the request's filter asks for, all on one page.</summary>
    private HttpResponseMessage Messages(HttpRequestMessage request)
    {
        var (from, to) = Range(request);
        return Page(from, to);
    }

    /// <summary>The messages of the range as Graph's answer.</summary>
    public HttpResponseMessage Page(Instant from, Instant to)
    {
        var chosen = messages.Where(one => one.At >= from && one.At < to).OrderByDescending(one => one.At).Select(one => one.Json);
        return FakeGraph.Json($$"""{"value":[{{string.Join(',', chosen)}}]}""");
    }

    public static (Instant From, Instant To) Range(HttpRequestMessage request)
    {
        var words = FakeGraph.Path(request).Split([' ', '&', '=']);
        return (After("ge"), After("lt"));

        Instant After(string word) => InstantPattern.ExtendedIso.Parse(words[Array.IndexOf(words, word) + 1]).Value;
    }

    private static string Recipient(string address) =>
        $$$"""{"emailAddress":{"name":"{{{Named(address)}}}","address":"{{{address}}}"}}""";

    private static string Named(string address) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(address.Split('@')[0].Replace('.', ' '));
}
