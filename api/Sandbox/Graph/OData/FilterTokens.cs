using System.Text;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.OData;

/// <summary>The words of a <c>$filter</c>: names, literals, brackets, commas and colons.</summary>
internal sealed class FilterTokens
{
    private readonly List<Token> tokens = [];
    private int next;

    public FilterTokens(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at])) at++;
            else if (text[at] == '\'') at = ReadText(text, at + 1);
            else if ("(),:".Contains(text[at], StringComparison.Ordinal) && !IsInsideTime(text, at)) tokens.Add(new Token(text[at++].ToString(), false));
            else at = ReadWord(text, at);
        }
    }

    public bool AtEnd => next >= tokens.Count;

    public Token Take() => AtEnd ? throw Broken("it ends too early") : tokens[next++];

    public bool TryTake(string word)
    {
        if (AtEnd || tokens[next].IsText || !string.Equals(tokens[next].Value, word, StringComparison.OrdinalIgnoreCase)) return false;
        next++;
        return true;
    }

    public void Expect(string word)
    {
        if (!TryTake(word)) throw Broken($"'{word}' is expected{(AtEnd ? "" : $" before '{tokens[next].Value}'")}");
    }

    public static GraphFailure Broken(string why) => GraphFailure.BadRequest($"Invalid filter clause: {why}.");

    private int ReadText(string text, int at)
    {
        var value = new StringBuilder();
        while (true)
        {
            if (at >= text.Length) throw Broken("a quoted text is not closed");
            if (text[at] != '\'') value.Append(text[at++]);
            else if (at + 1 < text.Length && text[at + 1] == '\'') (value, at) = (value.Append('\''), at + 2);
            else break;
        }
        tokens.Add(new Token(value.ToString(), true));
        return at + 1;
    }

    private int ReadWord(string text, int at)
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && !"'(),".Contains(text[at], StringComparison.Ordinal)
            && (text[at] != ':' || IsInsideTime(text, at))) at++;
        tokens.Add(new Token(text[start..at], false));
        return at;
    }

    // 2026-01-01T00:00:00Z holds colons; the colon of any(a:a/address …) follows a name.
    private static bool IsInsideTime(string text, int at) =>
        text[at] == ':' && at > 0 && char.IsAsciiDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);
}

/// <param name="IsText">It stood in quotes.</param>
internal readonly record struct Token(string Value, bool IsText);
