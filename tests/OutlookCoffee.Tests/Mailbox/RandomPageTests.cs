using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Whatever page Graph may write, it is read as a plain reader reads it, in one piece or many.</summary>
public sealed class RandomPageTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Gen<string> Odd = Any("null", "5", "true", "{}", "[]", """{"value":[{"id":"}}]"}]}""");

    private static readonly Gen<string> Names = Text("Grace", "Grace Okafor", "x }}", "}}]", "\"q\"", "Zoë 😀", "a\\u0041b", "", " ", "[{");

    private static readonly Gen<string> Addresses =
        Text("ada@contoso.example", "Ada@Contoso.example", "grace@a.example", "gra@a.example", "grace@a.example2", "no-reply@a.example", "/o=x", "", "o'hara@a.example");

    private static readonly Gen<string> Address = Properties(
        Property("name", Names), Property("address", Addresses), Property("type", Odd), Property("x", Odd));

    private static readonly Gen<string> Recipient = Gen.Frequency((12, Object(Property("emailAddress", Address))), (2, Object(Property("y", Odd), Property("emailAddress", Address))), (1, Odd.Where(odd => odd[0] != '[')));

    private static readonly Gen<string> Recipients = Gen.Frequency((12, Recipient.Array[0, 4].Select(all => $"[{string.Join(',', all)}]")), (1, Odd));

    private static readonly Gen<string> Headers = Properties(
        Property("name", Text("List-Id", "Auto-Submitted", "Received")), Property("value", Text("no", "auto-replied", "x"))).Array[0, 3].Select(all => $"[{string.Join(',', all)}]");

    private static readonly Gen<string> Received = Gen.Int[0, 59].Select(second => string.Create(CultureInfo.InvariantCulture, $"\"2026-10-05T10:00:{second:00}Z\""));

    /// <summary>A page whose messages share a few lists, as those of a mailbox do.</summary>
    private static readonly Gen<string> Page =
        from lists in Recipients.Array[3]
        from people in Recipient.Array[2]
        from messages in Message(Any(lists), Any(people)).Array[0, 12]
        from page in Properties(
            Property("value", Gen.Const($"[{string.Join(" ,\n", messages)}]")), Property("@odata.nextLink", Gen.OneOf(Text("http://localhost/v1.0/next&x"), Gen.Const("null"))), Property("@odata.context", Odd))
        select page;

    [Fact]
    public void Any_page_says_the_same_to_the_reader_as_to_a_plain_one_however_it_is_cut() =>
        Gen.Select(Page.Array[1, 3], Gen.Int[0, 6000].Array[0, 12]).Sample((pages, cuts) =>
        {
            var stream = new MailStream();
            foreach (var page in pages)
            {
                var expected = MailStream.Plainly(page);
                if (stream.Read(page, cuts) != expected || stream.Read(page) != expected) return false;
            }

            return true;
        }, iter: 3000, threads: 1);

    private static Gen<string> Message(Gen<string> list, Gen<string> person) => Properties(
        Property("id", Gen.Frequency((9, Text("m1", "m2")), (1, Odd))),
        Property("receivedDateTime", Gen.Frequency((9, Received), (1, Odd), (1, Text("yesterday")))),
        Property("parentFolderId", Gen.Frequency((9, Text("inbox", "drafts", "a+b", "late")), (1, Odd))),
        Property("isDraft", Gen.Frequency((9, Gen.Const("false")), (1, Odd))),
        Property("@odata.type", Text("#microsoft.graph.message", "#microsoft.graph.message", "#microsoft.graph.eventMessageRequest")),
        Property("from", person),
        Property("sender", person),
        Property("toRecipients", list),
        Property("ccRecipients", list),
        Property("bccRecipients", list),
        Property("internetMessageHeaders", Gen.Frequency((3, Headers), (1, Odd))),
        Property("subject", Odd));

    /// <summary>Each a property or nothing, in any order, with blanks anywhere.</summary>
    private static Gen<string> Properties(params Gen<string>[] properties) =>
        from all in Gen.Const(0).SelectMany(_ => Sequence(properties))
        from order in Gen.Shuffle(Enumerable.Range(0, properties.Length).ToArray())
        from kept in Gen.Int[0, 9].Array[properties.Length]
        from blank in Any("", "", " ", "\r\n\t")
        select $"{{{blank}{string.Join(blank + "," + blank, order.Where(number => kept[number] > 0).Select(number => all[number]))}{blank}}}";

    private static Gen<string> Object(params Gen<string>[] properties) => Sequence(properties).Select(all => $"{{{string.Join(',', all)}}}");

    private static Gen<string[]> Sequence(Gen<string>[] parts) =>
        parts.Aggregate(Gen.Const(Array.Empty<string>()), (before, part) => Gen.Select(before, part, (all, one) => (string[])[.. all, one]));

    private static Gen<string> Property(string name, Gen<string> value) =>
        Gen.Select(Gen.Int[0, 19], value, (escape, text) => $"{(escape == 0 ? Escaped(name) : $"\"{name}\"")}:{text}");

    private static Gen<string> Text(params string[] texts) =>
        Gen.Select(Any(texts), Gen.Int[0, 3], (text, escape) => escape == 0 ? Escaped(text) : JsonSerializer.Serialize(text, Plain));

    private static Gen<string> Any(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(number => texts[number]);

    private static string Escaped(string text) => $"\"{string.Concat(text.Select(one => $"\\u{(int)one:x4}"))}\"";
}
