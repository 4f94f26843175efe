using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Report;
using OutlookCoffee.Storage;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>From a person to a coffee in the calendar: finds who and what is meant, and hands it to who does it.</summary>
internal sealed class CoffeeDesk
{
    private readonly MailboxMemory memory;
    private readonly PeopleDesk people;
    private readonly GraphAccess graph;
    private readonly IClock clock;
    private readonly SlotDesk slots;
    private readonly BookingDesk booking;
    private readonly ChangeDesk change;
    private readonly LetterDesk letters;
    private readonly OutcomeDesk outcome;
    private readonly LookDesk look;

    public CoffeeDesk(MailboxMemory memory, PeopleDesk people, GraphAccess graph, PairClaims claims, IClock clock)
    {
        (this.memory, this.people, this.graph, this.clock) = (memory, people, graph, clock);
        var pairs = new PairDesk(memory, claims, clock);
        slots = new SlotDesk(memory, graph, clock);
        booking = new BookingDesk(memory, slots, pairs, graph, clock);
        change = new ChangeDesk(memory, slots, pairs, graph, clock);
        letters = new LetterDesk(memory, people, slots, clock);
        outcome = new OutcomeDesk(memory, people, clock);
        look = new LookDesk(memory, people, graph, pairs, clock);
    }

    public Task<Reply<SlotsView>> FindSlots(PersonId id, CoffeeKind kind, int? minutes) => With<Reply<SlotsView>>(id, refusal => refusal, async person =>
    {
        var request = await slots.Read(person, kind, length: Length(minutes));
        return SlotDesk.View(request, SlotFinder.Find(request));
    });

    public Task<Reply<InviteView>> DraftInvite(CoffeeRequest request) => Task.FromResult(Draft(request));

    public Task<Reply<LetterView>> DraftLetter(PersonId id, CoffeeKind kind, int? minutes) =>
        With<Reply<LetterView>>(id, refusal => refusal, async person => await letters.Draft(person, kind, Length(minutes)));

    /// <summary>Times with the invitation for each, best first; none when Graph is away or a calendar cannot be read.</summary>
    public async Task<IReadOnlyList<DraftedTime>> Times(JudgedPerson person, CoffeeKind kind, int minutes)
    {
        try
        {
            var found = SlotFinder.Find(await slots.Read(person, kind, length: Length(minutes))).Slots;
            return [.. found.Select(slot => new DraftedTime(slot, slots.Draft(person, kind, slot.Start, slot.End)))];
        }
        catch (Exception exception) when (exception is CalendarUnreadableException || GraphProblem.From(exception) is not null)
        {
            return [];
        }
    }

    /// <summary>The letter that asks first, without keeping that it was asked for.</summary>
    public Letter AskLetter(JudgedPerson person, CoffeeKind kind, IReadOnlyList<DraftedTime> times) => letters.Write(person, kind, [.. times.Take(3).Select(time => time.Slot)]);

    public Task<Booking> Book(CoffeeRequest request, string key) =>
        With<Booking>(new PersonId(request.PersonId), refusal => refusal, person => booking.Book(request, person, key));

    public Task<Booking> Send(string coffeeId) => Change(coffeeId, change.Send);

    public Task<Booking> Move(string coffeeId, Instant start, Instant end) => Change(coffeeId, (coffee, person) => change.Move(coffee, person, start, end));

    public Task<Refusal?> Cancel(string coffeeId) => Speaking<Refusal?>(refusal => refusal, async () =>
    {
        if (Find(coffeeId) is not { } coffee) return Refusals.Missing;
        if (CoffeeViews.StateOf(coffee, clock.GetCurrentInstant()) is CoffeeState.Held or CoffeeState.Missed) return Refusals.Over;
        return await change.Cancel(coffee);
    });

    /// <summary>Takes away what was only held for this person: nobody knows of it.</summary>
    /// <returns>Null when there is none left.</returns>
    public async Task<Refusal?> DropHold(PersonId id)
    {
        var known = people.Find(id)?.Person.Id;
        foreach (var hold in memory.State.Coffees.Where(coffee => coffee.PersonId == known && coffee.State == CoffeeState.Draft).ToList())
            if (await Cancel(hold.Id) is { } refusal) return refusal;
        return null;
    }

    public async Task<Reply<CoffeeView>> SetOutcome(string coffeeId, bool held, string? note) =>
        Find(coffeeId) is { } coffee ? await outcome.Set(coffee, held, note) : Refusals.Missing;

    /// <param name="year">Null = this year in the user's zone.</param>
    public async Task<YearView> Year(int? year)
    {
        await look.LookAsync();
        return CoffeeYear.Of(memory.State, year ?? people.Today.Year, clock.GetCurrentInstant());
    }

    public Task LookAsync() => look.LookAsync();

    private Task<Booking> Change(string coffeeId, Func<CoffeeRecord, JudgedPerson, Task<Booking>> change) => Speaking<Booking>(refusal => refusal, async () =>
        Find(coffeeId) is { } coffee && people.Find(coffee.PersonId) is { } person ? await change(coffee, person) : Refusals.Missing);

    private CoffeeRecord? Find(string id) => memory.State.Coffee(id);

    private static Duration? Length(int? minutes) => minutes is { } given ? Duration.FromMinutes(given) : null;

    private Reply<InviteView> Draft(CoffeeRequest request)
    {
        if (RequestRule.Check(request, clock.GetCurrentInstant()) is { } refusal) return refusal;
        if (people.Find(new PersonId(request.PersonId)) is not { } person) return PeopleDesk.Missing;
        var zone = memory.State.Zone;
        var (start, end) = (request.Start.ToInstant(), request.End.ToInstant());
        var draft = slots.Draft(request, person);
        var attendees = person.Person.Addresses.Take(1).ToList();
        return new InviteView(
            draft.Subject, draft.Body, attendees, start.InZone(zone).ToOffsetDateTime(), end.InZone(zone).ToOffsetDateTime(), Zones.IanaId(zone),
            draft.Location, draft.Online, OutlookLink.Compose(draft.Subject, draft.Body, attendees, start, end, draft.Location, draft.Online));
    }

    private Task<T> With<T>(PersonId id, Func<Refusal, T> refuse, Func<JudgedPerson, Task<T>> work) => Speaking(refuse, async () =>
        memory.State.Profile?.IsShared == true ? refuse(Refusals.SharedMailbox)
        : people.Find(id) is { } person ? await work(person)
        : refuse(PeopleDesk.Missing));

    /// <summary>A failure of Graph becomes a problem that says what to do.</summary>
    private async Task<T> Speaking<T>(Func<Refusal, T> refuse, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (CalendarUnreadableException unreadable)
        {
            return refuse(await Unreadable(unreadable.CalendarId));
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } refusal)
        {
            return refuse(refusal);
        }
    }

    /// <summary>Says which calendar it is, where that can still be known.</summary>
    private async Task<Refusal> Unreadable(string id)
    {
        try
        {
            var calendars = await graph.For(memory.State.Id, Patience.Person).Calendars.ReadAsync();
            return Refusals.CalendarUnreadable(calendars.FirstOrDefault(calendar => calendar.Id == id)?.Name);
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } refusal)
        {
            return refusal;
        }
    }
}
