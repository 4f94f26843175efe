using System.Text;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>One content line of a vCard, unfolded and decoded: <c>group.NAME;param=value:value</c>.</summary>
internal sealed record VCardLine(string Name, string Value)
{
    /// <summary>The value's components at unescaped semicolons, each without its escapes.</summary>
    public IReadOnlyList<string> Components => [.. Split(Value, ';').Select(Unescape)];

    public string Text => Unescape(Value);

    /// <summary>Null when the line is none, for example an empty one.</summary>
    /// <param name="raw">Latin-1: one character for each byte of the file.</param>
    public static VCardLine? Parse(string raw)
    {
        var colon = ValueStart(raw);
        if (colon <= 0) return null;
        var head = raw[..colon].Split(';');
        var name = head[0][(head[0].IndexOf('.', StringComparison.Ordinal) + 1)..].Trim().ToUpperInvariant();
        return new(name, Decode(raw[(colon + 1)..], head[1..]));
    }

    /// <summary>vCard 2.1 continues a quoted-printable value on the next line without a fold, after a trailing <c>=</c>.</summary>
    public static bool IsQuotedPrintable(string raw)
    {
        var colon = ValueStart(raw);
        return colon > 0 && raw[..colon].Contains("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase);
    }

    // The first colon that is not inside a quoted parameter.
    private static int ValueStart(string raw)
    {
        var quoted = false;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '"') quoted = !quoted;
            else if (raw[i] == ':' && !quoted) return i;
        }

        return -1;
    }

    private static string Decode(string value, string[] parameters)
    {
        var isQuoted = parameters.Any(parameter => parameter.EndsWith("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase));
        var bytes = isQuoted ? Unquote(value) : Encoding.Latin1.GetBytes(value);
        var charset = parameters.FirstOrDefault(parameter => parameter.StartsWith("CHARSET=", StringComparison.OrdinalIgnoreCase));
        return Decoder(charset?[8..]) is { } named ? named.GetString(bytes) : Guess(bytes);
    }

    private static byte[] Unquote(string value)
    {
        var decoder = new MimeKit.Encodings.QuotedPrintableDecoder();
        var input = Encoding.Latin1.GetBytes(value);
        var output = new byte[decoder.EstimateOutputLength(input.Length)];
        return output[..decoder.Decode(input, 0, input.Length, output)];
    }

    private static Encoding? Decoder(string? charset)
    {
        if (charset is null || charset.Equals("UTF-8", StringComparison.OrdinalIgnoreCase)) return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.GetEncoding(charset);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string Guess(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return FileText.Windows1252.GetString(bytes);
        }
    }

    private static List<string> Split(string value, char separator)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] == '\\') i++;
            else if (value[i] == separator)
            {
                parts.Add(value[start..i]);
                start = i + 1;
            }
        }

        parts.Add(value[start..]);
        return parts;
    }

    private static string Unescape(string value)
    {
        if (!value.Contains('\\', StringComparison.Ordinal)) return value.Trim();
        var text = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length) text.Append(value[i]);
            else text.Append(value[++i] is 'n' or 'N' ? '\n' : value[i]);
        }

        return text.ToString().Trim();
    }
}
