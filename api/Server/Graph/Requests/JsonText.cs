using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OutlookCoffee.Graph.Requests;

/// <summary>
/// The text of a JSON string. Half of a surrogate pair (of a name or a header that was cut within a character) becomes U+FFFD, where
/// System.Text.Json throws: one such name would keep its whole page, and with it the mailbox, from being read.
/// </summary>
internal static class JsonText
{
    public static string Of(ref readonly Utf8JsonReader reader) => Of(reader.ValueSpan);

    /// <param name="escaped">Inside its quotes as the JSON has it; a reader has found its escapes to be valid.</param>
    public static string Of(ReadOnlySpan<byte> escaped)
    {
        var text = Encoding.UTF8.GetString(escaped);
        return escaped.Contains((byte)'\\') ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Unescaped(text))) : text;
    }

    private static string Unescaped(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\')
            {
                plain.Append(text[at]);
                continue;
            }

            at++;
            plain.Append(text[at] == 'u' ? (char)ushort.Parse(text.AsSpan(at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture) : Control(text[at]));
            if (text[at] == 'u') at += 4;
        }

        return plain.ToString();
    }

    private static char Control(char letter) => letter switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        _ => letter,
    };
}
