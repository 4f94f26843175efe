using System.Text.Encodings.Web;

namespace OutlookCoffee.Report.Links;

/// <summary>The small pages behind the mail's links: one that asks, one that says it is done, one that tells nothing.</summary>
internal static class LinkPage
{
    public const string Style = """
        :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
        body { max-width: 30rem; margin: 12vh auto; padding: 0 1rem; text-align: start; background: light-dark(#f5f5f5, #1f1f1f); color: light-dark(#242424, #fff) }
        header { display: flex; gap: .5rem; align-items: center; padding: 0 1.5rem .75rem; font-weight: 600; color: light-dark(#8e562e, #d4a78a) }
        main { padding: .5rem 1.5rem 1.5rem; background: light-dark(#fff, #292929); border: 1px solid light-dark(#e0e0e0, #525252); border-radius: 8px }
        h1 { font-size: 1.25rem }
        button { font: inherit; font-weight: 600; min-height: 44px; padding: 0 1.25rem; border: 0; border-radius: 4px; background: #0f6cbd; color: #fff; cursor: pointer }
        button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
        """;

    /// <summary>Says what will happen; only the button does it, because programs that check mail open every link.</summary>
    public static string Ask(LinkOrder order, LinkSubject subject)
    {
        var words = LinkWords.For(order.Language);
        var sentences = words.Of[order.Action];
        return Page(words, Named(sentences.Question, subject), $"""<form method="post"><button>{Html(sentences.Yes)}</button></form>""");
    }

    public static string Done(LinkOrder order, LinkSubject subject)
    {
        var words = LinkWords.For(order.Language);
        return Page(words, Named(words.Of[order.Action].Done, subject), "");
    }

    /// <summary>The same for a link that was used, is too old, was changed or never was one.</summary>
    /// <param name="language">Of the reader's browser.</param>
    public static string Gone(string language)
    {
        var words = LinkWords.For(language);
        return Page(words, words.GoneTitle, $"<p>{Html(words.GoneText)}</p>");
    }

    private static string Page(LinkWords words, string title, string body) => $"""
        <!doctype html>
        <html lang="{words.Tag}" dir="{(words.Tag == "ar" ? "rtl" : "ltr")}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>Outlook Coffee</title><link rel="icon" href="/addin/icons/coffee-32.png"><link rel="stylesheet" href="/report/page.css"></head>
        <body><header><img src="/addin/icons/coffee-32.png" alt="" width="24" height="24">Outlook Coffee</header><main><h1>{Html(title)}</h1>{body}</main></body>
        </html>
        """;

    private static string Named(string sentence, LinkSubject subject) => sentence.Replace("{name}", subject.PersonName ?? "", StringComparison.Ordinal);

    private static string Html(string text) => HtmlEncoder.Default.Encode(text);
}
