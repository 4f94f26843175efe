using System.Globalization;
using System.Text;

namespace OutlookCoffee.Report.Mail;

/// <summary>Makes a name safe to stand in a sentence, whatever an address book or a sender put into it.</summary>
internal static class NameText
{
    /// <summary>What is longer is cut and ends in an ellipsis; names of people are shorter.</summary>
    private const int MostCharacters = 80;

    /// <summary>Of whose name nothing is left.</summary>
    private const string Nameless = "?";

    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>
    /// One line without control characters and without marks that turn the direction of what follows. A name that runs against the
    /// direction of the mail is isolated, so that the words around it stay in order (Unicode Standard Annex 9, section 2.4).
    /// </summary>
    public static string In(bool isRightToLeft, string name)
    {
        var text = OneLine(name) is { Length: > 0 } line ? Shortened(line) : Nameless;
        return isRightToLeft || text.EnumerateRunes().Any(RunsRightToLeft) ? FirstStrongIsolate + text + PopIsolate : text;
    }

    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
                line.Append(line.Length > 0 && line[^1] != ' ' ? " " : "");
            else if (rune != Rune.ReplacementChar && !IsBidiMark(rune))
                line.Append(rune);
        }

        return line.ToString().TrimEnd();
    }

    private static string Shortened(string text) => text.Length <= MostCharacters ? text : Fitting(text) + "…";

    /// <summary>As many whole letters, with their accents, as there is room for.</summary>
    private static string Fitting(string text)
    {
        var end = 0;
        for (var next = 0; next < text.Length && next < MostCharacters; next = end)
        {
            var length = StringInfo.GetNextTextElementLength(text, next);
            if (next + length > MostCharacters) break;
            end = next + length;
        }

        return text[..end].TrimEnd();
    }

    private static bool IsBidiMark(Rune rune) => rune.Value is
        0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and their like.</summary>
    private static bool RunsRightToLeft(Rune rune) => rune.Value is
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
