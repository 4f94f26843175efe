using OutlookCoffee.Coffee;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report.Words;

namespace OutlookCoffee.Report.Mail;

/// <summary>Says how this week stands.</summary>
/// <param name="called">How somebody is called, safe to stand in a sentence.</param>
/// <param name="whole">The whole of a name, safe to stand in a sentence.</param>
internal sealed class CardWriter(WeeklyReport report, ReportWords words, Func<string, string> called, Func<string, string> whole)
{
    private readonly StateWords states = words.States;

    /// <summary>Whom it is about; null when about nobody.</summary>
    private string? Name => (report.Person?.Name ?? report.Coffee?.PersonName) is { } name ? called(name) : null;

    public string Headline() => (report.State, Name) switch
    {
        (WeekState.Proposed, { } name) => states.Proposed(report.Kind, name),
        (WeekState.Drafted, { } name) => states.Drafted(report.Kind, name),
        (WeekState.Booked, { } name) when report.Coffee is { } coffee => states.Booked(report.Kind, name, words.Dates.Day(coffee.Start.Date)),
        (WeekState.Held or WeekState.Booked, { } name) => states.Held(report.Kind, name),
        (WeekState.Skipped, _) => states.Skipped,
        _ => states.None,
    };

    public PageCard Card() => report.State switch
    {
        WeekState.Proposed when report.Person is { } person => Proposed(person),
        WeekState.Drafted or WeekState.Booked when report.Coffee is { } coffee => Planned(coffee),
        WeekState.Held or WeekState.Skipped => Plain([states.NextWeek]),
        _ => None(),
    };

    /// <summary>What they say to a coffee.</summary>
    public string Standing(ReportCoffee coffee)
    {
        var name = called(coffee.PersonName);
        return coffee.State switch
        {
            CoffeeStateView.Draft => states.OnlyYours,
            CoffeeStateView.Accepted => words.Open.SaidYes(name),
            _ when coffee.TheirResponse == "tentativelyAccepted" => words.Open.SaidMaybe(name),
            _ => words.Open.NoAnswerYet,
        };
    }

    private PageCard Proposed(ReportPerson person)
    {
        string[] lines = person.LastContact is { } last ? [person.Why, Last(person, last)] : [person.Why];
        (string Text, Uri? Link)[] links =
        [
            (words.OpenPane, report.Times.Count > 0 ? report.Pane : null), (words.SomeoneElse, report.Links.SomeoneElse),
            (words.Snooze, report.Links.Snooze), (words.LetGo, report.Links.LetGo),
        ];
        return new PageCard(
            Face(person), lines, [], [.. Steps(called(person.Name))], words.Welcome,
            [.. from each in links where each.Link is not null select new PageLink(each.Text, each.Link)]);
    }

    private string Last(ReportPerson person, ReportContact last)
    {
        var date = words.Dates.Date(last.On);
        return last.Kind switch
        {
            "wrote" => words.LastWrote(date),
            "heard" => words.LastHeard(called(person.Name), date),
            _ => words.LastMet(date),
        };
    }

    private IEnumerable<PageStep> Steps(string name)
    {
        var times = words.Times;
        if (report.AskLink is { } ask)
            yield return new PageStep(null, [new PageButton(times.AskButton(name), null, ask, IsMain: true)], times.AskNote(name));
        if (report.Times.Count == 0)
        {
            yield return new PageStep(times.NoTimes, [new PageButton(words.OpenPane, null, report.Pane, IsMain: false)], null);
            yield break;
        }

        yield return new PageStep(
            report.AskLink is null ? times.Title : times.OrInvite,
            [.. report.Times.Select(time => new PageButton(words.Dates.Day(time.Start.Date), Detail(time, name), time.Link, report.AskLink is null))],
            times.Note);
    }

    private string Detail(ReportTime time, string name) =>
        words.Dates.Hours(time.Start.TimeOfDay, time.End.TimeOfDay) + " · " + time switch
        {
            { OverTentative: true } => words.Times.OverTentative,
            { Theirs: "free" } => words.Times.Free(name),
            { Theirs: "tentative" } => words.Times.Tentative(name),
            _ => words.Times.Unknown,
        };

    private PageCard Planned(ReportCoffee coffee)
    {
        var pane = new PageButton(words.OpenPane, null, report.Pane, IsMain: true);
        PageButton[] buttons = coffee.Link is { } link ? [pane, new PageButton(words.InCalendar, null, link, IsMain: false)] : [pane];
        return new PageCard(
            report.Person is { } person ? Face(person) : null, [words.Dates.When(coffee.Start, coffee.End), Standing(coffee)], [],
            [new PageStep(null, buttons, null)], null, []);
    }

    private PageCard None() => report.EmptyBecause.Count == 0
        ? Plain([states.NextWeekPerhaps])
        : Plain([states.NoneBecause]) with { Points = [.. report.EmptyBecause.Select(each => words.Reason(each.Reason, each.Count))] };

    private PageCard Plain(IReadOnlyList<string> lines) =>
        new(null, lines, [], [new PageStep(null, [new PageButton(words.OpenPane, null, report.Pane, IsMain: false)], null)], null, []);

    private PagePerson Face(ReportPerson person)
    {
        var role = string.Join(", ", new[] { person.Title, person.Company }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return new PagePerson(whole(person.Name), Initials.Of(NameText.OneLine(person.Name)), role.Length == 0 ? null : whole(role));
    }
}
