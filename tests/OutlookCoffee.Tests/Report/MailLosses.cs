namespace OutlookCoffee.Tests.Report;

/// <summary>
/// What caniemail finds in the mail and why no reader misses anything. One that is no longer found has to go.
/// </summary>
internal static class MailLosses
{
    private const string Word = "outlook.windows outlook.windows-mail";
    private const string GmailOnAPhonesBrowser = "gmail.mobile-webmail";
    private const string Yahoo = "yahoo.desktop-webmail yahoo.ios yahoo.android aol.desktop-webmail aol.ios aol.android";

    /// <summary>What some programs drop.</summary>
    private static readonly (string Feature, string Clients)[] Unsupported =
    [
        ("border-radius", Word), // corners are square
        ("@media", $"{Word} {GmailOnAPhonesBrowser} thunderbird.macos"), // the light mail in its wide form, which fits a phone too
        ("<style> element", GmailOnAPhonesBrowser), // the same: all that light needs stands inline
        ("Class selector", GmailOnAPhonesBrowser), // as it has no style sheet
        ("Descendant combinator", GmailOnAPhonesBrowser), // as it has no style sheet
        ("Attribute selector", $"{Word} {GmailOnAPhonesBrowser}"), // data-ogsc and data-ogsb are set by Outlook on the web and on phones only
        ("display:none", GmailOnAPhonesBrowser), // the preheader is one pixel high, in the colour of its ground
        ("<body> element", "outlook.macos yahoo.ios yahoo.android aol.ios aol.android"), // the outermost table has its ground as well
        ("height property", Yahoo), // becomes the least height, and nothing in the cells is higher
        ("role attribute", "outlook.windows-mail"), // a screen reader announces tables there; the words and their order are the same
        ("aria-label attribute", $"outlook.windows-mail thunderbird.macos {Yahoo}"), // only says the subject once more
        ("aria-hidden attribute", $"outlook.windows-mail thunderbird.macos {Yahoo}"), // initials and blank cells are read out
    ];

    /// <summary>What some programs show only under a condition, and how the mail meets it.</summary>
    private static readonly string[] Partial =
    [
        "!important keyword", // with a space before, in lower case, never inline
        "<body> element", // turned into a div: the outermost table says the same
        "<style> element", // in the head
        "@media", // not nested, and not by height
        "Attribute selector", // by itself before a class, and of use in Outlook only
        "Class selector", // Gmail with accounts of others: as without a style sheet
        "Descendant combinator", // the same
        "align attribute", // on cells only
        "background", // the tool takes background-color for it; no picture is used
        "border", // of at most 2 pixels, on cells and tables
        "border-radius", // no elliptical corners
        "dir attribute", // not on links; every cell names its side as well
        "display", // only block and none
        "display:none", // on a div that holds nothing but text
        "font-size", // in pixels
        "font-weight", // 400 or 600
        "height attribute", // on cells, not on pictures
        "height property", // on cells
        "lang attribute", // not on cells
        "line-height", // Word takes it as the least, and no text stands closer than its font wants
        "margin", // 0, and auto on the frame, which is not Word's
        "max-width", // on a div; Word, which wants a table, has a frame of its own
        "padding", // Word: on cells, mso-padding-alt for the buttons
        "role attribute", // Yahoo: on tables only; without the article nothing is lost
        "text-align", // sides are named left and right
        "text-decoration", // underline or none; a button that is underlined is still a button
        "width attribute", // on cells and tables, not on pictures
        "width property", // on cells
    ];

    /// <summary>What caniemail has no word on.</summary>
    private static readonly string[] Unknown =
    [
        "element <html>", "element <head>", "element <meta>", "element <title>", // no more than a document needs
        "element <tr>", "element <td>", "element <a>", "element <br>", // in every mail since there is HTML
        "element <h2>", // it knows the first of the headings only
        "property color", "property font-family", "property width", "property height", // CSS 1, in all of them
        "property border-left", "property border-top", "property border-color", // as border
        "property padding-left", "property padding-right", // as padding
        "property color-scheme", "property supported-color-schemes", // Apple Mail; the others ignore them
        "property mso-hide", "property mso-padding-alt", // Word's own; the others ignore them
    ];

    /// <summary>As the check prints them.</summary>
    public static IEnumerable<string> All =>
    [
        .. Unsupported.SelectMany(loss => loss.Clients.Split(' '), (loss, client) => $"unsupported {loss.Feature} in {client}"),
        .. Partial.Select(feature => "partial " + feature),
        .. Unknown.Select(name => "unknown " + name),
    ];
}
