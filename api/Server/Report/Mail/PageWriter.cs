using OutlookCoffee.Report.Words;
using OutlookCoffee.Time;

namespace OutlookCoffee.Report.Mail;

/// <summary>Says a report in its language.</summary>
internal sealed class PageWriter
{
    private readonly WeeklyReport report;
    private readonly ReportWords words;
    private readonly CardWriter card;

    private PageWriter(WeeklyReport report)
    {
        this.report = report;
        words = ReportLanguages.Of(report.Language);
        card = new CardWriter(report, words, Called, Whole);
    }

    public static ReportPage Write(WeeklyReport report) => new PageWriter(report).Page();

    private ReportPage Page()
    {
        var content = card.Card();
        return new ReportPage(
            words.Tag, words.IsRightToLeft, card.Headline(), content.Lines[0], Dates(),
            words.Greeting(report.FirstName is { } me ? Called(me) : null),
            content, [.. Sections()], Year(), Foot());
    }

    private string Dates()
    {
        var monday = IsoWeek.Parse(report.Week)!.Value.Monday;
        return words.Dates.Week(monday, monday.PlusDays(6));
    }

    private IEnumerable<PageSection> Sections()
    {
        if (report.Ahead.Count > 0) yield return new PageSection(words.Open.AheadTitle, [.. report.Ahead.Select(Ahead)], null);
        if (report.Open.Count > 0) yield return new PageSection(words.Open.Title, [.. report.Open.Select(Open)], null);
        if (report.Slipping.Count > 0)
            yield return new PageSection(words.SlippingTitle, [.. report.Slipping.Select(Slipping)], new PageLink(words.SeeAll, Pane("view=people")));
    }

    private PageRow Ahead(ReportCoffee coffee) =>
        new(Whole(coffee.PersonName), null, [words.Dates.When(coffee.Start, coffee.End), card.Standing(coffee)], coffee.Link);

    private PageRow Slipping(ReportPerson person) => new(Whole(person.Name), person.Company is { } company ? Whole(company) : null, [person.Why], Pane("person=" + Uri.EscapeDataString(person.Id)));

    private PageRow Open(ReportStep step)
    {
        var name = Called(step.PersonName);
        return new PageRow(null, null, [step switch
        {
            { Kind: ReportStepKind.Answered } => words.Open.Answered(name),
            { Kind: ReportStepKind.Declined } => words.Open.Declined(name),
            { Kind: ReportStepKind.NewTime, Start: { } start, End: { } end } => words.Open.Proposes(name, words.Dates.When(start, end)),
            { Kind: ReportStepKind.Asked, AskedOn: { } day } => words.Open.Asked(name, words.Dates.Date(day)),
            _ => words.Open.Silent(name),
        }], null);
    }

    /// <summary>The pane opened at a place; it reads the query, since Outlook uses the fragment itself.</summary>
    private Uri Pane(string query) => new UriBuilder(report.Pane) { Query = query }.Uri;

    private PageYear Year()
    {
        var year = report.Year;
        var so = year.Held == 0 ? words.NoCupYet : words.YearLine(year.Held, year.Goal);
        return new PageYear(
            words.YearTitle(year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            year.Booked == 0 ? so : so + words.Why.Space + words.MoreBooked(year.Booked),
            year.Goal <= 0 ? 0 : Math.Clamp(100 * year.Held / year.Goal, 0, 100));
    }

    private PageFoot Foot()
    {
        PageLink?[] links =
        [
            report.Links.Pause is { } pause ? new PageLink(words.Pause, pause) : null,
            report.Links.Stop is { } stop ? new PageLink(words.Stop, stop) : null,
        ];
        var there = links.OfType<PageLink>().ToList();
        return new PageFoot(there.Count > 0 ? [words.Weekly, words.Privacy] : [words.Weekly, words.PauseInPane, words.Privacy], there);
    }

    /// <summary>As one calls somebody; an address, or a name that cannot be told apart, as it is.</summary>
    private string Called(string name) => Whole(words.Calling(NameText.OneLine(name)) ?? name);

    private string Whole(string name) => NameText.In(words.IsRightToLeft, name);
}
