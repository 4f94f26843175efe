using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report.Words;
using OutlookCoffee.Time;

namespace OutlookCoffee.Report;

/// <summary>Decides what the weekly report says.</summary>
internal static class ReportRule
{
    private const int MostTimes = 3;
    private const int MostSlipping = 5;
    private const int MostOpen = 5;

    public static WeeklyReport Of(ReportFacts facts)
    {
        var words = ReportLanguages.Of(facts.Language);
        var week = Shown(facts);
        var isProposed = week.State == WeekState.Proposed;
        var ahead = Ahead(facts, week).ToList();
        return new WeeklyReport(
            week.Week, words.Tag, words.Calling(facts.MyName), week.State, week.Kind,
            week.Person is { } person ? Person(person, facts.Zone, words) : null,
            isProposed && week.AskFirst ? AskLink(facts, week.Person!) : null,
            isProposed ? [.. facts.Times.Take(MostTimes).OrderBy(time => time.Slot.Start).Select(time => Time(time, facts.Zone, week.Person!))] : [],
            week.Coffee is { } coffee ? Coffee(coffee, facts.Zone) : null,
            [.. Slipping(facts, week).Select(each => Person(each, facts.Zone, words))],
            [.. ahead.Take(MostOpen).Select(each => Coffee(each, facts.Zone))],
            [.. Open(facts, [.. ahead.Select(each => each.PersonId)]).Take(MostOpen)],
            week.EmptyBecause ?? [], week.Year, facts.Pane, isProposed ? facts.Links : OfTheMail(facts.Links));
    }

    /// <summary>Somebody who was let go or snoozed after a coffee was planned is not named: then the week has nobody.</summary>
    private static ThisWeek Shown(ReportFacts facts)
    {
        var week = facts.Week;
        var isHidden = (week.Person is { } person && !MayBeNamed(person, facts)) || (week.Coffee is { } coffee && facts.Hidden.Contains(coffee.PersonId));
        var isNameless = week.State is not (WeekState.Skipped or WeekState.None) && week.Person is null && week.Coffee is null;
        return isHidden || isNameless ? week with { State = WeekState.None, Person = null, Coffee = null, EmptyBecause = null } : week;
    }

    private static bool MayBeNamed(PersonView person, ReportFacts facts) =>
        person.Choice.Kind is ChoiceKind.None or ChoiceKind.Pinned && !facts.Hidden.Contains(person.Id);

    private static IEnumerable<PersonView> Slipping(ReportFacts facts, ThisWeek week) => facts.Quiet
        .Where(each => each.Rhythm.State == RhythmState.Slipping && each.Coffee is null && MayBeNamed(each, facts))
        .Where(each => each.Id != week.Person?.Id && each.Id != week.Coffee?.PersonId)
        .DistinctBy(each => each.Id)
        .Take(MostSlipping);

    /// <summary>What <see cref="Open"/> speaks of is not said twice.</summary>
    private static IEnumerable<CoffeeView> Ahead(ReportFacts facts, ThisWeek week)
    {
        var open = facts.Week.Offers.Select(offer => offer.Coffee?.Id).OfType<string>().ToHashSet();
        return facts.Coffees
            .Where(each => each.State is CoffeeStateView.Draft or CoffeeStateView.Invited or CoffeeStateView.Accepted)
            .Where(each => each.Start.ToInstant() > facts.Now && each.Id != week.Coffee?.Id)
            .Where(each => !facts.Hidden.Contains(each.PersonId) && !open.Contains(each.Id))
            .DistinctBy(each => each.Id)
            .OrderBy(each => each.Start.ToInstant());
    }

    /// <param name="planned">Ids of those with a coffee ahead: a letter to them has led to something.</param>
    private static IEnumerable<ReportStep> Open(ReportFacts facts, HashSet<string> planned)
    {
        var offers = facts.Week.Offers.Where(offer => MayBeNamed(offer.Person, facts)).ToList();
        var offered = offers.Select(offer => offer.Person.Id).ToHashSet();
        var asked = facts.Asked
            .Where(each => each.Asked is { AnsweredAt: null, Kind: not CoffeeKind.Hello } && MayBeNamed(each, facts))
            .Where(each => !offered.Contains(each.Id) && !planned.Contains(each.Id))
            .DistinctBy(each => each.Id)
            .OrderBy(each => each.Asked!.At);
        return [.. offers.Select(offer => Step(offer, facts.Zone)), .. asked.Select(each => new ReportStep(
            each.Name, ReportStepKind.Asked, null, null, each.Asked!.At.InZone(facts.Zone).Date))];
    }

    private static ReportStep Step(OfferView offer, DateTimeZone zone)
    {
        var time = offer.Because == OfferReason.NewTime ? offer.Coffee?.ProposedTime : null;
        var kind = offer.Because switch
        {
            OfferReason.Answered => ReportStepKind.Answered,
            OfferReason.Declined => ReportStepKind.Declined,
            OfferReason.NewTime when time is not null => ReportStepKind.NewTime,
            _ => ReportStepKind.NoAnswer,
        };
        return new ReportStep(offer.Person.Name, kind, time is null ? null : In(zone, time.Start), time is null ? null : In(zone, time.End), null);
    }

    private static ReportPerson Person(PersonView person, DateTimeZone zone, ReportWords words) => new(
        person.Id, person.Name, person.Company, person.Title, WhyRule.Of(person, words.Why),
        person.LastContact is { } last ? new ReportContact(last.At.InZone(zone).Date, last.Kind) : null);

    private static ReportTime Time(DraftedTime time, DateTimeZone zone, PersonView person)
    {
        var (slot, draft) = time;
        var link = OutlookLink.Compose(draft.Subject, draft.Body, [.. person.Addresses.Take(1)], slot.Start, slot.End, draft.Location, draft.Online);
        return new ReportTime(
            slot.Start.InZone(zone).ToOffsetDateTime(), slot.End.InZone(zone).ToOffsetDateTime(), Zones.IanaId(zone), Web.Wire.Name(slot.Theirs),
            slot.OverTentative, new Uri(link));
    }

    private static Uri? AskLink(ReportFacts facts, PersonView person) => facts.Ask is { } letter && person.Addresses.Count > 0
        ? new Uri(OutlookLink.ComposeMail(person.Addresses[0], letter.Subject, letter.Body))
        : null;

    private static ReportCoffee Coffee(CoffeeView coffee, DateTimeZone zone) => new(
        coffee.Id, coffee.PersonName, coffee.Kind, In(zone, coffee.Start), In(zone, coffee.End), coffee.State, coffee.TheirResponse,
        Uri.TryCreate(coffee.WebLink, UriKind.Absolute, out var link) && link.Scheme == Uri.UriSchemeHttps ? link : null);

    private static OffsetDateTime In(DateTimeZone zone, OffsetDateTime time) => time.ToInstant().InZone(zone).ToOffsetDateTime();

    /// <summary>Without a proposal there is nobody to snooze or let go.</summary>
    private static ReportLinks OfTheMail(ReportLinks links) => new(Pause: links.Pause, Stop: links.Stop);
}
