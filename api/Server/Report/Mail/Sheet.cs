using Microsoft.AspNetCore.Components;

namespace OutlookCoffee.Report.Mail;

/// <summary>
/// What cannot stand inline: dark colours and narrow screens. Who drops it sees the light mail. Outlook on the web and on phones marks
/// what it has recoloured itself with data-ogsc (text) and data-ogsb (ground); the same colours are said again for those.
/// Orange drops a whole declaration that has no space before its !important (caniemail.com/features/css-important).
/// </summary>
internal static class Sheet
{
    private static readonly string[] Texts =
    [
        ".text{color:#ffffff !important}", ".soft{color:#d6d6d6 !important}", ".faint{color:#b3b3b3 !important}",
        ".coffee{color:#c9a27f !important}", ".link{color:#62abf5 !important}", ".onmain{color:#ffffff !important}",
    ];

    private static readonly string[] Grounds =
    [
        ".ground{background-color:#1f1f1f !important}", ".card{background-color:#292929 !important;border-color:#525252 !important}",
        ".tint{background-color:#3d2c20 !important}", ".cup{background-color:#c9a27f !important}", ".handle{border-color:#c9a27f !important}",
        ".main{background-color:#115ea3 !important}", ".other{background-color:#082338 !important;border-color:#115ea3 !important}",
        ".line{border-color:#525252 !important}", ".rest{background-color:#525252 !important}",
    ];

    private const string Narrow =
        ".edge{padding-left:16px !important;padding-right:16px !important}.out{padding:12px 8px !important}.title{font-size:22px !important;line-height:28px !important}";

    public static MarkupString Element { get; } = new(
        "<style>:root{color-scheme:light dark;supported-color-schemes:light dark}\n"
        + "@media (prefers-color-scheme:dark){" + string.Concat(Texts) + string.Concat(Grounds) + "}\n"
        + string.Concat(Texts.Select(rule => "[data-ogsc] " + rule)) + string.Concat(Grounds.Select(rule => "[data-ogsb] " + rule)) + "\n"
        + "@media (max-width:480px){" + Narrow + "}</style>");
}
