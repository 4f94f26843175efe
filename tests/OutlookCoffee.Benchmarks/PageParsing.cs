using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Serialization.Json;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.People;

namespace OutlookCoffee.Benchmarks;

/// <summary>What one page of 1,000 messages costs between its bytes and its encounters; nobody's network or database is in it.</summary>
[MemoryDiagnoser]
[InProcess] // Another process would be built from a project file without this repository's settings.
public class PageParsing
{
    private const int Messages = 1_000;
    private readonly byte[] page = Encoding.UTF8.GetBytes(Page());
    private MessageReader messages = null!;
    private PageReader pages = null!;

    [GlobalSetup]
    public void SetUp()
    {
        var owner = new Owner(new HashSet<string>(["ada@contoso.example"]), new HashSet<string>(["contoso.example"]));
        messages = new MessageReader(new WhoTable(owner), new EncounterSheet()) { Folders = new MailFolders([new("inbox", null, true, Messages)], null) };
        pages = new PageReader(messages);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> SdkModels()
    {
        using var stream = new MemoryStream(page);
        var root = await new JsonParseNodeFactory().GetRootParseNodeAsync("application/json", stream);
        return root.GetObjectValue(MessageCollectionResponse.CreateFromDiscriminatorValue)!.Value!.Count;
    }

    [Benchmark]
    public int Document()
    {
        using var json = JsonDocument.Parse(page);
        return json.RootElement.GetProperty("value").EnumerateArray()
            .Sum(message => message.GetProperty("from").GetProperty("emailAddress").GetProperty("address").GetString()!.Length);
    }

    [Benchmark]
    public int Encounters()
    {
        pages.Begin();
        pages.Read(page, isAll: true);
        return messages.Take(pages.NextLink).Encounters.Count;
    }

    private static string Page() =>
        $$"""{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#users('1')/messages","value":[{{string.Join(',', Enumerable.Range(0, Messages).Select(Message))}}]}""";

    /// <summary>Two hundred people, one in seven mails written by the user, as in the made-up tenant.</summary>
    private static string Message(int number)
    {
        var (ada, other) = (Person("Ada Lind", "ada@contoso.example"), Person("Person", string.Create(CultureInfo.InvariantCulture, $"p{number * 7919 % 200}@fabrikam.example")));
        var (from, to) = number % 7 == 0 ? (ada, other) : (other, ada);
        return string.Create(CultureInfo.InvariantCulture, $$"""
            {"@odata.etag":"W/\"CQAAABYA{{number:X8}}\"","id":"AAMkz3A9ogAAokc{{number:X8}}AAA=","receivedDateTime":"2026-10-{{1 + (number % 28):00}}T17:{{number % 60:00}}:02Z",
             "parentFolderId":"inbox","isDraft":false,"sender":{{from}},"from":{{from}},"toRecipients":[{{to}}],"ccRecipients":[],"bccRecipients":[]}
            """);
    }

    private static string Person(string name, string address) => $$$"""{"emailAddress":{"name":"{{{name}}}","address":"{{{address}}}"}}""";
}
