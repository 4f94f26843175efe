using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Quiet;

/// <summary>Proposes one person a week, and the same one all week until the user acts.</summary>
internal sealed class WeekDesk(MailboxMemory memory, PeopleDesk people, AwayDesk away, IClock clock)
{
    private readonly PickDesk picks = new(memory, people, away, clock);

    public async Task<Reply<ThisWeek>> GetAsync()
    {
        var week = IsoWeek.Of(people.Today);
        if (CoffeesOf(week) is { Count: > 0 } coffees && coffees.Count >= memory.State.Settings.CoffeesPerWeek) return View(week, coffees[^1]);
        if (WhyNone(week) is { } reason) return View(week, reason == "skipped" ? WeekState.Skipped : WeekState.None, [new ReasonView(reason, 1)]);
        var pick = Kept(week) ?? await PickAnew(week);
        if (IsReadEnough && memory.State.Week(week.ToString()) is { IsEarly: true } early)
            await memory.CommitAsync(_ => new Change { Weeks = [early with { IsEarly = false }] });
        return pick.Person is null
            ? View(week, WeekState.None, [.. pick.EmptyBecause.Select(one => new ReasonView(one.Reason, one.Count))])
            : View(week, pick);
    }

    public async Task<Reply<ThisWeek>> PassAsync(PersonId id, bool wholeWeek)
    {
        // Another id than was asked for, when the person was merged with somebody meanwhile.
        if (people.Find(id)?.Person.Id is not { } known) return PeopleDesk.Missing;
        var week = IsoWeek.Of(people.Today);
        await memory.CommitAsync(state => new Change
        {
            Weeks = [(state.Week(week.ToString()) ?? WeekRecord.Empty(week)).Without(known, wholeWeek)],
        });
        return await GetAsync();
    }

    public async Task<Reply<ThisWeek>> TakeBackPassAsync(PersonId id)
    {
        if (people.Find(id)?.Person.Id is not { } known) return PeopleDesk.Missing;
        var week = IsoWeek.Of(people.Today);
        var mayPropose = MayStay(known);
        await memory.CommitAsync(state => new Change { Weeks = state.Week(week.ToString()) is { } record ? [record.With(known, mayPropose)] : [] });
        return await GetAsync();
    }

    /// <summary>Why this week proposes nobody whoever there is; null when it may.</summary>
    private string? WhyNone(IsoWeek week)
    {
        var state = memory.State;
        if (state.Profile?.IsShared == true) return "sharedMailbox";
        if (state.Settings.CoffeesPerWeek == 0) return "noCoffeesWanted";
        if (state.Settings.Paused.Until > people.Today) return "paused";
        if (state.Week(week.ToString())?.Skipped == true) return "skipped";
        return IsReadEnough || people.Everybody.Any(one => state.IsKnownEarly(one.Person)) ? null : "notReadYet";
    }

    /// <summary>Enough to judge everybody; before that only those are judged whom a first look found.</summary>
    private bool IsReadEnough =>
        memory.State.Reading.CompletedAt is not null || memory.State.Reading.Mail.Covers(SyncPlan.EnoughMail(clock.GetCurrentInstant()));

    /// <summary>What was proposed already, if the user has said nothing against it since.</summary>
    private Pick? Kept(IsoWeek week)
    {
        var record = memory.State.Week(week.ToString());
        if (record?.Proposed is not { } proposed || !MayStay(proposed)) return null;
        // More was read since: somebody who turns out to be in touch is not proposed any longer.
        if (record.IsEarly && IsReadEnough && !people.Find(proposed)!.IsQuiet) return null;
        return new Pick(proposed, [.. record.Alternates.Where(MayStay)], []);
    }

    /// <summary>A meeting that was planned meanwhile, by them perhaps, makes the proposal needless.</summary>
    private bool MayStay(PersonId id) =>
        people.Find(id) is { } one && one.Choice.Kind is ChoiceKind.None or ChoiceKind.Pinned && !HasCoffee(id)
        && !picks.HasMeetingAhead(one, clock.GetCurrentInstant());

    private bool HasCoffee(PersonId id) => memory.State.Coffees.Any(coffee => coffee.PersonId == id && coffee.IsOpen(clock.GetCurrentInstant()));

    private async Task<Pick> PickAnew(IsoWeek week)
    {
        var isEarly = !IsReadEnough;
        var pick = await picks.ChooseAsync(week, isEarly);
        if (pick.Person is null) return isEarly ? pick with { EmptyBecause = [new FellOut("notReadYet", 1)] } : pick;
        var alternates = pick.Alternates.Take(WeekRecord.MostAlternates).ToList();
        await memory.CommitAsync(state =>
        {
            var record = state.Week(week.ToString()) ?? WeekRecord.Empty(week);
            return new Change { Weeks = [record with { Proposed = pick.Person, Alternates = alternates, IsEarly = isEarly }] };
        });
        return pick with { Alternates = alternates };
    }

    private List<CoffeeRecord> CoffeesOf(IsoWeek week) =>
    [
        .. memory.State.Coffees
            .Where(coffee => coffee.Week == week.ToString()
                && CoffeeViews.StateOf(coffee, clock.GetCurrentInstant()) is CoffeeState.Draft or CoffeeState.Invited or CoffeeState.Accepted or CoffeeState.Held)
            .OrderBy(coffee => coffee.AskedAt),
    ];

    private ThisWeek View(IsoWeek week, CoffeeRecord coffee)
    {
        var now = clock.GetCurrentInstant();
        var state = CoffeeViews.StateOf(coffee, now) switch
        {
            CoffeeState.Held => WeekState.Held,
            CoffeeState.Invited or CoffeeState.Accepted => WeekState.Booked,
            _ => WeekState.Drafted,
        };
        var person = people.Find(coffee.PersonId);
        return new ThisWeek(
            week.ToString(), state, person is null ? null : people.View(person), coffee.Kind, false, [], null, Year(), CoffeeViews.From(coffee, now),
            Minutes(coffee.Kind), Offers());
    }

    private ThisWeek View(IsoWeek week, Pick pick)
    {
        var person = people.Find(pick.Person!.Value)!;
        var suggested = CoffeeKinds.Suggested(memory.State.Settings, person);
        var hasAnswered = AskRule.Open(person.Person, clock.GetCurrentInstant())?.AnsweredAt is not null;
        return new ThisWeek(
            week.ToString(), WeekState.Proposed, people.View(person), suggested.Kind, suggested.AskFirst && !hasAnswered,
            [.. pick.Alternates.Select(people.Find).OfType<JudgedPerson>().Select(one => people.View(one))], null, Year(), null,
            suggested.Minutes, Offers());
    }

    private ThisWeek View(IsoWeek week, WeekState state, IReadOnlyList<ReasonView> because) =>
        new(week.ToString(), state, null, CoffeeKinds.Default(memory.State.Settings), false, [], state == WeekState.None ? because : null, Year(), null,
            Minutes(CoffeeKinds.Default(memory.State.Settings)), Offers());

    private int Minutes(CoffeeKind kind) => CoffeeKinds.Minutes(memory.State.Settings.Minutes, kind);

    private List<OfferView> Offers()
    {
        var now = clock.GetCurrentInstant();
        var coffees = memory.State.Coffees.ToLookup(coffee => coffee.PersonId);
        return
        [
            .. from one in people.Everybody
               where one.Person.Record.Asks.Count > 0 || coffees.Contains(one.Person.Id)
               let offer = OfferRule.Of(one, coffees[one.Person.Id], now)
               where offer is not null
               select new OfferView(people.View(one), offer.Coffee is { } coffee ? CoffeeViews.From(coffee, now) : null, offer.Because, offer.Kind),
        ];
    }

    private YearSoFar Year()
    {
        var year = CoffeeYear.Of(memory.State, people.Today.Year, clock.GetCurrentInstant());
        return new YearSoFar(year.Year, year.Held, year.Booked, year.Goal);
    }
}
