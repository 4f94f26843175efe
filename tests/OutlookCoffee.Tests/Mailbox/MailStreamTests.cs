using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Mail is read from the bytes as they come; what they say does not depend on how they are written or cut.</summary>
public sealed class MailStreamTests
{
    private const string Ada = """{"emailAddress":{"name":"Ada","address":"ada@contoso.example"}}""";
    private const string Grace = """{"emailAddress":{"name":"Grace","address":"grace@a.example"}}""";
    private const string Lee = """{"emailAddress":{"name":"Lee","address":"lee@a.example"}}""";

    private static readonly string Rich = $$"""
        { "@odata.context" : {"value":[{"id":"no"}]}, "value" :
          [ {{Message($"[{Ada}, {Lee}]", from: Grace)}} ,
            {{Message($"[{Grace},{Lee}]", extra: """ "subject":{"a":[1,{"b":"}}]"}],"c":null},""")}},
            {{Message($"[{Grace},{Lee}]", extra: """ "internetMessageHeaders":[{"name":"List-Id","value":"x"}],""")}}, null, 7, [[]],
            {{Message($"[{Grace}]", extra: """ "parentFolderId":"late","isDraft":false,""")}} ], "@odata.nextLink":"http://localhost/v1.0/x\u0026y","more":[{}] }
        """;

    [Fact]
    public void A_page_is_read_the_same_wherever_it_is_cut()
    {
        var expected = MailStream.Plainly(Rich);
        Assert.Contains("Wrote", expected, StringComparison.Ordinal);
        Assert.Contains("next http://localhost/v1.0/x&y", expected, StringComparison.Ordinal);
        var length = Encoding.UTF8.GetByteCount(Rich);
        var again = new MailStream();
        for (var cut = 0; cut <= length; cut++)
        {
            Assert.Equal(expected, new MailStream().Read(Rich, cut));
            Assert.Equal(expected, again.Read(Rich, cut));
        }

        Assert.Equal(expected, new MailStream().Read(Rich, Enumerable.Range(0, length)));
        Assert.Equal(expected, again.Read(Rich, Enumerable.Range(0, length)));
    }

    [Theory]
    [InlineData("""{"emailAddress":{"name":"Grace","address":"grace\u0040a.example"}}""", "grace@a.example: Grace:")]
    [InlineData("""{"emailAddress":{"name":"Grace \"G\" O\u0027Hara","address":"grace@a.example"}}""", "grace@a.example: Grace \"G\" O'Hara:")]
    [InlineData("""{"emailAddress":{"name":"Grace \uD83D\uDE00","address":"grace@a.example"}}""", "grace@a.example: Grace 😀:")]
    [InlineData("""{"emailAddress":{"name":"Grace 😀 }}","address":"grace@a.example"}}""", "grace@a.example: Grace 😀 }}:")]
    [InlineData("""{"emailAddress":{"name":"Gr\\u0061ce","address":"grace@a.example"}}""", "grace@a.example: Gr\\u0061ce:")]
    [InlineData("""{"\u0065mailAddress":{"n\u0061me":"Grace","addr\u0065ss":"grace@a.example"}}""", "grace@a.example: Grace:")]
    [InlineData("""{"emailAddress":{"name":5,"address":"grace@a.example"}}""", "grace@a.example: :")]
    // Outlook cuts a long name between the halves of a character.
    [InlineData("""{"emailAddress":{"name":"Grace \uD83D","address":"grace@a.example"}}""", "grace@a.example: Grace \uFFFD:")]
    [InlineData("""{"emailAddress":{"name":"\uDE00 \\uD83D \"Grace\"","address":"grace@a.example"}}""", "grace@a.example: \uFFFD \\uD83D \"Grace\":")]
    public void A_name_and_an_address_are_what_they_say_however_they_are_written(string recipient, string told)
    {
        var page = Page(Message($"[{Ada}]", from: recipient), Message($"[{recipient}]"), Message($"[{recipient},{recipient}]"));

        Assert.Contains(told, new MailStream().Read(page), StringComparison.Ordinal);
        Assert.Equal(new MailStream().Read(page), new MailStream().Read(page, Enumerable.Range(0, page.Length * 2)));
    }

    [Fact]
    public void The_names_of_properties_and_folders_are_what_they_say_however_they_are_written()
    {
        var page = Page(
            Message($"[{Grace}]").Replace("toRecipients", "\\u0074oRecipients", StringComparison.Ordinal).Replace("from", "fro\\u006d", StringComparison.Ordinal),
            Message($"[{Lee}]", extra: "\"parentFolderId\":\"a\\u002Bb\","),
            Message($"[{Lee}]", extra: "\"parentFolderId\":\"draft\\u0073\","),
            Message($"[{Lee}]", extra: "\"@odata.type\":\"#microsoft.graph.\\u0065ventMessage\","));

        Assert.Equal(MailStream.Plainly(page), new MailStream().Read(page));
    }

    [Fact]
    public void The_header_of_a_message_may_hold_half_a_character()
    {
        var page = Page(Message($"[{Ada}]", from: Grace, extra: """ "internetMessageHeaders":[{"name":"Subject","value":"\uD83D"},{"name":"List\u002DId","value":"x\uDE00"}],"""));

        Assert.Contains("Bulk@", new MailStream().Read(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"emailAddress":{"name":"x }}","address":"a@a.example"}}]""", """[{"emailAddress":{"name":"x }}","address":"b@a.example"}}]""")]
    [InlineData("""[{"emailAddress":{"name":"x }}]","address":"a@a.example"}}]""", """[{"emailAddress":{"name":"x }}]","address":"b@a.example"}}]""")]
    [InlineData("""[{"emailAddress":{"address":"a@a.example"}}]""", """[{"emailAddress":{"address":"a@a.example"}},{"emailAddress":{"address":"b@a.example"}}]""")]
    [InlineData("""[{"emailAddress":{"address":"a@a.example"}}]""", """[{"emailAddress":{"address":"a@a.example"},"x":[{"y":{"z":0}}]},{"emailAddress":{"address":"b@a.example"}}]""")]
    [InlineData("[]", "[ ]")]
    [InlineData("[]", """[{"emailAddress":{"address":"a@a.example"}}]""")]
    [InlineData("null", "[]")]
    [InlineData("""[{"emailAddress":{"address":"a@a.example"},"x":[[]]}]""", """[{"emailAddress":{"address":"a@a.example"},"x":[[{"y":{"z":0}}]]}]""")]
    public void Who_is_known_already_is_never_taken_for_somebody_else(string one, string other)
    {
        string[] lists = [one, one, other, other, one, $"[{Lee}]", other];
        var page = Page([.. lists.Select((list, number) => Message(list, number: number))]);
        var expected = MailStream.Plainly(page);

        var stream = new MailStream();
        Assert.Equal(expected, stream.Read(page));
        for (var cut = 0; cut < page.Length; cut++) Assert.Equal(expected, stream.Read(page, cut));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("true")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("\"\"")]
    public void A_value_of_another_kind_than_expected_says_nothing(string odd)
    {
        string[] names = ["id", "receivedDateTime", "parentFolderId", "isDraft", "@odata.type", "from", "sender", "toRecipients", "bccRecipients", "internetMessageHeaders"];
        var rows = names.Select(name => $$"""{"{{name}}":{{odd}}}""").Concat(names.Skip(5).Select(name => Message("[]", extra: $"\"{name}\":{odd},")));
        var page = $$"""{"@odata.nextLink":{{(odd == "\"\"" ? "null" : odd)}},"value":[{{string.Join(',', rows)}},{{Message($"[{Grace}]")}}]}""";

        var read = new MailStream().Read(page);

        Assert.StartsWith("next \n", read, StringComparison.Ordinal);
        Assert.Equal(6, read.Split("message 2026").Length - 1);
        Assert.Contains("grace@a.example: Grace: Wrote", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_thousand_recipients_are_read_and_are_a_crowd()
    {
        var many = string.Join(',', Enumerable.Range(0, 2000).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $$$"""{"emailAddress":{"name":"P{{{number}}}","address":"p{{{number}}}@a.example"}}""")));
        var page = Page(Message($"[{many}]"), Message($"[{many}]"));

        var read = new MailStream().Read(page, 1000, 90_000, 100_000);

        Assert.Equal(MailStream.Plainly(page), read);
        Assert.Equal(2000, read.Split("CrowdMail@").Length - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"value":[""")]
    [InlineData("""{"value":[{"id":"m"}]""")]
    [InlineData("""{"value":[{"id":"m","toRecipients":[{"emailAddress":{"address":"a@a.example"}}]""")]
    public void An_answer_that_ends_too_soon_is_an_error(string page) => Assert.ThrowsAny<JsonException>(() => new MailStream().Read(page));

    private static string Page(params string[] messages) => $$"""{"value":[{{string.Join(',', messages)}}]}""";

    private static string Message(string to, string from = Ada, string extra = "", int number = 0) => string.Create(CultureInfo.InvariantCulture, $$"""
        {{{extra}}"id":"m","receivedDateTime":"2026-10-05T10:00:{{number:00}}Z","from":{{from}},"toRecipients":{{to}},"ccRecipients":[],"bccRecipients":[]}
        """);
}
