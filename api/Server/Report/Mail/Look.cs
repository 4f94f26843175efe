using Microsoft.AspNetCore.Components;

namespace OutlookCoffee.Report.Mail;

/// <summary>
/// How the mail looks in light: inline, because the Word engine of Outlook and parts of Gmail read nothing else. The colours are the
/// pane's (addin/src/styles/tokens.css). Word does not hand a font down into a table, so each text names it; it knows no "start" and
/// "end", so the sides are named too.
/// </summary>
public sealed class Look
{
    private const string Latin = "'Segoe UI',-apple-system,Roboto,'Helvetica Neue',Arial,sans-serif";
    private const string Kana = "'Segoe UI','Yu Gothic UI',Meiryo,'Hiragino Sans',sans-serif";
    private const string Arab = "'Segoe UI',Tahoma,'Geeza Pro',Arial,sans-serif";

    private Look(bool isRightToLeft, string family)
    {
        (Direction, Start, End) = isRightToLeft ? ("rtl", "right", "left") : ("ltr", "left", "right");
        var font = $"font-family:{family};text-align:{Start};";
        Title = font + "font-size:24px;line-height:32px;font-weight:600;color:#242424;margin:0;";
        Heading = font + "font-size:16px;line-height:24px;font-weight:600;color:#8e562e;margin:0;";
        Strong = font + "font-size:16px;line-height:24px;font-weight:600;color:#242424;";
        Body = font + "font-size:16px;line-height:24px;color:#242424;";
        Soft = font + "font-size:14px;line-height:20px;color:#424242;";
        Faint = font + "font-size:12px;line-height:18px;color:#616161;";
        Brand = font + "font-size:14px;line-height:20px;font-weight:600;color:#8e562e;";
        Dates = Faint + $"text-align:{End};";
        Face = $"font-family:{family};font-size:18px;line-height:48px;font-weight:600;color:#8e562e;text-align:center;background-color:#f7f0ea;border-radius:24px;";
        Button = $"display:block;padding:10px 16px;font-family:{family};font-size:16px;line-height:22px;font-weight:600;text-decoration:none;text-align:center;";
        Detail = "font-size:14px;line-height:20px;font-weight:400;";
    }

    public string Direction { get; }

    public string Start { get; }

    public string End { get; }

    public string Title { get; }

    public string Heading { get; }

    public string Strong { get; }

    public string Body { get; }

    public string Soft { get; }

    public string Faint { get; }

    public string Brand { get; }

    public string Dates { get; }

    public string Face { get; }

    public string Button { get; }

    public string Detail { get; }

    private static Look LeftToRight { get; } = new(false, Latin);

    private static Look Japanese { get; } = new(false, Kana);

    private static Look RightToLeft { get; } = new(true, Arab);

    public static Look Of(ReportPage page) => page.IsRightToLeft ? RightToLeft : page.Language == "ja" ? Japanese : LeftToRight;

    /// <summary>Word knows no greatest width: it gets a table of that width around the fluid one.</summary>
    public static MarkupString WordFrame { get; } = new(
        "<!--[if mso]><table role=\"presentation\" width=\"600\" align=\"center\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\"><tr><td><![endif]-->");

    public static MarkupString WordFrameEnd { get; } = new("<!--[if mso]></td></tr></table><![endif]-->");

    /// <summary>Without it Word scales pictures and widths on screens of more than 96 dots an inch, but not the text.</summary>
    public static MarkupString WordSettings { get; } = new(
        "<!--[if mso]><xml><o:OfficeDocumentSettings xmlns:o=\"urn:schemas-microsoft-com:office:office\"><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml><![endif]-->");
}
