using System.Net;
using System.Text.RegularExpressions;

namespace OutlookCoffee.Tests.Report;

/// <summary>Reads a mail's HTML tag by tag. What may stand in what is for <see cref="MailCheckTests"/> to say.</summary>
internal sealed partial class MailHtml
{
    private static readonly string[] Void = ["meta", "br"];

    private MailHtml()
    {
    }

    public List<(string Name, IReadOnlyDictionary<string, string> Attributes)> Tags { get; } = [];

    /// <summary>What a person sees or hears, without what is hidden from them.</summary>
    public List<string> Texts { get; } = [];

    /// <summary>The first piece that cannot be read so; null when all can. Fast enough to be asked about any name there may be.</summary>
    public string? Fault { get; private set; }

    public static MailHtml Read(string html)
    {
        var mail = new MailHtml();
        var open = new Stack<(string Name, bool Hidden)>();
        var body = WordOnly().Replace(Sheet().Replace(html, ""), "");
        foreach (Match piece in Piece().Matches(body))
            mail.Take(piece, open);
        mail.Fault ??= open.Count > 0 ? $"<{open.Peek().Name}> is never closed" : null;
        return mail;
    }

    public static string StyleSheet(string html) => Sheet().Match(html).Value;

    private void Take(Match piece, Stack<(string Name, bool Hidden)> open)
    {
        if (piece.Groups["doctype"].Success)
            return;
        if (piece.Groups["text"].Success)
            Text(piece.Value, open);
        else if (piece.Groups["close"].Success)
            Close(piece.Groups["close"].Value, open);
        else
            Open(piece, open);
    }

    private void Text(string raw, Stack<(string Name, bool Hidden)> open)
    {
        if (raw.Contains('<', StringComparison.Ordinal)) Fault ??= "a bare < in: " + raw;
        var text = WebUtility.HtmlDecode(raw).Trim(' ', '\u00a0', '\n', '\r', '\u2022', '\u00b7');
        if (text.Length > 0 && !open.Any(each => each.Hidden)) Texts.Add(text);
    }

    private void Close(string name, Stack<(string Name, bool Hidden)> open)
    {
        if (open.Count == 0 || open.Peek().Name != name) Fault ??= $"</{name}> closes {(open.Count == 0 ? "nothing" : open.Peek().Name)}";
        if (open.Count > 0) open.Pop();
    }

    private void Open(Match piece, Stack<(string Name, bool Hidden)> open)
    {
        var name = piece.Groups["open"].Value;
        var attributes = Attribute().Matches(piece.Groups["attributes"].Value)
            .ToDictionary(each => each.Groups[1].Value, each => WebUtility.HtmlDecode(each.Groups[2].Value));
        Tags.Add((name, attributes));
        var isHidden = attributes.GetValueOrDefault("aria-hidden") == "true" || name == "title"
            || attributes.GetValueOrDefault("style", "").Contains("display:none", StringComparison.Ordinal);
        if (!Void.Contains(name)) open.Push((name, isHidden));
    }

    [GeneratedRegex("(?<doctype><!DOCTYPE html>)|</(?<close>[a-z0-9]+)>|<(?<open>[a-z0-9]+)(?<attributes>(?:\\s+[a-z-]+(?:=\"[^\"<>]*\")?)*)\\s*>|(?<text>[^<]+|<)")]
    private static partial Regex Piece();

    [GeneratedRegex("([a-z-]+)=\"([^\"]*)\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("<!--\\[if mso\\]>.*?<!\\[endif\\]-->", RegexOptions.Singleline)]
    private static partial Regex WordOnly();

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Sheet();
}
