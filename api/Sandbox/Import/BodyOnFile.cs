using System.Text;
using MimeKit;
using MimeKit.Text;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>The text of a message, read from its file when somebody opens it; empty when the file is gone.</summary>
internal sealed class BodyOnFile(MailPlace place)
{
    public string Text()
    {
        try
        {
            using var stream = place.File.Open();
            if (place.Offset is long offset) stream.Position = offset;
            var format = place.Offset is null ? MimeFormat.Entity : MimeFormat.Mbox;
            using var message = new MimeParser(stream, format).ParseMessage();
            var text = message.TextBody ?? FromHtml(message.HtmlBody ?? "");
            // An mbox writes ">From " where a line of the text begins with "From " (RFC 4155, appendix A).
            return place.Offset is null ? text : text.Replace("\n>From ", "\nFrom ", StringComparison.Ordinal);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return "";
        }
    }

    private static string FromHtml(string html)
    {
        var text = new StringBuilder();
        var tokens = new HtmlTokenizer(new StringReader(html)) { DecodeCharacterReferences = true };
        var hidden = false;
        while (tokens.ReadNextToken(out var token))
        {
            if (token is HtmlTagToken { Id: HtmlTagId.Style or HtmlTagId.Script or HtmlTagId.Title } tag) hidden = !tag.IsEndTag;
            else if (token is HtmlTagToken { Id: HtmlTagId.Br or HtmlTagId.P or HtmlTagId.Div or HtmlTagId.TR, IsEndTag: false }) text.Append('\n');
            else if (token is HtmlDataToken data && token.Kind == HtmlTokenKind.Data && !hidden) text.Append(data.Data);
        }

        return text.ToString().Trim();
    }
}
