using System.Text;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>The text of a small file: UTF-8, or UTF-16 with its mark, or else Windows-1252, which old Outlooks write.</summary>
internal static class FileText
{
    // A calendar or an address book of a person is far smaller; more would be held in memory at once.
    private const long Largest = 256L << 20;

    public static string Of(ExportFile file)
    {
        var bytes = Bytes(file);
        if (bytes is [0xFF, 0xFE, ..]) return Encoding.Unicode.GetString(bytes.AsSpan(2));
        if (bytes is [0xFE, 0xFF, ..]) return Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.AsSpan(start));
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(bytes);
        }
    }

    /// <summary>One character for each byte: for a format whose parts say their charsets themselves.</summary>
    public static string Raw(ExportFile file) => Encoding.Latin1.GetString(Bytes(file));

    public static Encoding Windows1252 => CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static byte[] Bytes(ExportFile file)
    {
        using var stream = file.Open();
        if (stream.Length > Largest) throw new UnreadableFileException("the file is too large for its kind");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
