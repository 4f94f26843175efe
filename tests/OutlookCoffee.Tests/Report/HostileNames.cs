using OutlookCoffee.Coffee;
using OutlookCoffee.Report;

namespace OutlookCoffee.Tests.Report;

/// <summary>Names that somebody could send a mail under, and a report in which everything carries one.</summary>
internal static class HostileNames
{
    public static readonly string[] All =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "-->", "<![endif]-->", "]]>", "</td></tr></table>",
        "&lt;b&gt;", "{0} {name}", "Grace\r\nBcc: everyone@fabrikam.example", "\u202Egnp.exe", "\u2067\u2067\u2067", "\u2069Grace\u2069", "ليلى\u202E حداد",
        "\0\u0007\u001b[31m", "\ud800", "a\udc00b", "👩‍👩‍👧‍👦 Family", "e" + new string('\u0301', 500), "", "   ", "grace@fabrikam.example", "{", "https://evil.example/",
    ];

    public static WeeklyReport Everywhere(string name, string language)
    {
        var person = ReportWorld.Grace with { Name = name, Title = name, Company = name };
        var others = Enumerable.Range(0, 6).Select(at => ReportWorld.Person("x" + at) with { Name = name, Company = name }).ToList();
        var facts = ReportWorld.Facts(language);
        return ReportRule.Of(facts with
        {
            Week = facts.Week with
            {
                Person = person,
                AskFirst = true,
                Offers = [.. others.Select(other => new OfferView(other, null, OfferReason.NoAnswer, CoffeeKind.Decaf))],
            },
            Times = ReportWorld.Times(language, person),
            Quiet = others,
            Coffees = [.. others.Select(other => ReportWorld.Coffee(other, 4, CoffeeStateView.Accepted))],
            MyName = name,
        });
    }
}
