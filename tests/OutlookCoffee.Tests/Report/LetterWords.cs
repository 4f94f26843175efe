using OutlookCoffee.Coffee;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Mail;
using OutlookCoffee.Report.Words;

namespace OutlookCoffee.Tests.Report;

/// <summary>Every word that the product itself can put into the mail of one language, without names, dates and links.</summary>
internal static class LetterWords
{
    public static readonly string[] Reasons =
    [
        "snoozed", "openCoffee", "plannedMeeting", "outOfOffice", "passed", "unanswered", "noAddress", "tooLittleHistory", "inTouch", "recent",
        "sharedMailbox", "noCoffeesWanted", "paused", "notReadYet",
    ];

    /// <summary>One text for each state, kind and answer, in the same order for every language.</summary>
    public static IEnumerable<string> Of(string language)
    {
        foreach (var facts in Facts(language))
            yield return PlainText.Of(PageWriter.Write(ReportRule.Of(facts)));
        foreach (var reason in Reasons)
            yield return ReportLanguages.Of(language).Reason(reason, 3);
    }

    private static IEnumerable<ReportFacts> Facts(string language)
    {
        foreach (var state in Enum.GetValues<WeekState>())
            foreach (var links in new[] { ReportLinks.None, ReportWorld.AllLinks })
                yield return ReportWorld.Facts(language, state) with { Links = links };
        var facts = ReportWorld.Facts(language);
        foreach (var kind in Enum.GetValues<CoffeeKind>())
            yield return facts with { Week = facts.Week with { Kind = kind, AskFirst = true } };
        foreach (var reason in Enum.GetValues<OfferReason>())
            yield return facts with { Week = facts.Week with { Offers = [new OfferView(ReportWorld.Grace, null, reason, CoffeeKind.Decaf)] } };
        yield return facts with { Times = [], Week = facts.Week with { Year = new YearSoFar(2026, 0, 0, 52) } };
        yield return facts with { MyName = null, Coffees = [ReportWorld.GracesCoffee with { TheirResponse = "tentativelyAccepted" }] };
        foreach (var kind in new[] { "wrote", "heard", "met" })
            yield return facts with { Week = facts.Week with { Person = ReportWorld.Person("Grace Okafor", kind: kind) } };
    }
}
