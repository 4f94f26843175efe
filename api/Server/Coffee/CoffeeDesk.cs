using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>From a person to a coffee in the calendar: finds who and what is meant, and hands it to who does it.</summary>
internal sealed class CoffeeDesk(MailboxMemory memory, PeopleDesk people, GraphAccess graph, IClock clock)
{
    private readonly SlotDesk slots = new(memory, graph, clock);
    private readonly OutcomeDesk outcome = new(memory, people, graph, clock);

    public Task<Reply<SlotsView>> FindSlots(PersonId id, CoffeeKind kind) => Speaking<Reply<SlotsView>>(async () =>
    {
        if (people.Find(id) is not { } person) return PeopleDesk.Missing;
        var request = await slots.Read(person, kind);
        return SlotDesk.View(request, SlotFinder.Find(request));
    }, refusal => refusal);

    public Task<Reply<InviteView>> DraftInvite(CoffeeRequest request) => Task.FromResult(Draft(request));

    public Task<Booking> Book(CoffeeRequest request, string key) => Speaking(
        async () => people.Find(new PersonId(request.PersonId)) is { } person ? await Booking.Book(request, person, key) : PeopleDesk.Missing,
        refusal => refusal);

    public Task<Booking> Send(string coffeeId) => Speaking(
        async () => Find(coffeeId) is { } coffee && people.Find(coffee.PersonId) is { } person ? await Booking.Send(coffee, person) : Missing,
        refusal => refusal);

    public Task<Refusal?> Cancel(string coffeeId) => Speaking<Refusal?>(async () =>
    {
        if (Find(coffeeId) is not { } coffee) return Missing;
        if (CoffeeViews.StateOf(coffee, clock.GetCurrentInstant()) is CoffeeState.Held or CoffeeState.Missed) return Over;
        await Booking.Cancel(coffee);
        return null;
    }, refusal => refusal);

    public async Task<Reply<CoffeeView>> SetOutcome(string coffeeId, bool held, string? note) =>
        Find(coffeeId) is { } coffee ? await outcome.Set(coffee, held, note) : Missing;

    /// <param name="year">Null = this year in the user's zone.</param>
    public async Task<YearView> Year(int? year)
    {
        await outcome.LookAsync();
        return CoffeeYear.Of(memory.State, year ?? people.Today.Year, clock.GetCurrentInstant());
    }

    public Task LookAsync() => outcome.LookAsync();

    private BookingDesk Booking => new(memory, slots, graph, clock);

    private CoffeeRecord? Find(string id) => memory.State.Coffee(id);

    private Reply<InviteView> Draft(CoffeeRequest request)
    {
        if (RequestRule.Check(request, clock.GetCurrentInstant()) is { } refusal) return refusal;
        if (people.Find(new PersonId(request.PersonId)) is not { } person) return PeopleDesk.Missing;
        var zone = memory.State.Zone;
        var (start, end) = (request.Start.ToInstant(), request.End.ToInstant());
        var draft = InviteText.Draft(InviteRequests.For(memory.State, person.Person.Name, request.Kind, start, end, person.Rhythm.SilenceDays));
        var attendees = person.Person.Addresses.Take(1).ToList();
        return new InviteView(
            draft.Subject, draft.Body, attendees, start.InZone(zone).ToOffsetDateTime(), end.InZone(zone).ToOffsetDateTime(), Zones.IanaId(zone),
            draft.Location, draft.Online, OutlookLink.Compose(draft.Subject, draft.Body, attendees, start, end, draft.Location, draft.Online));
    }

    /// <summary>A failure of Graph becomes a problem that says what to do.</summary>
    private static async Task<T> Speaking<T>(Func<Task<T>> work, Func<Refusal, T> refuse)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } refusal)
        {
            return refuse(refusal);
        }
    }

    private static Refusal Over { get; } = new(
        StatusCodes.Status409Conflict, "coffee-over", "This coffee's time has passed.", "It cannot be cancelled any more. POST its outcome to say whether it took place.");

    private static Refusal Missing { get; } = Refusal.NoSuch("coffee", "The id is unknown in this mailbox. GET /api/coffees lists this year's.");
}
