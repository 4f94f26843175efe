using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>Reads both calendars and finds times that suit.</summary>
internal sealed class SlotDesk(MailboxMemory memory, GraphAccess graph, IClock clock)
{
    private readonly Dictionary<PersonId, DateTimeZone> zones = [];

    /// <param name="person">With whom.</param>
    /// <param name="leaveOut">An event of ours that must not stand in its own way; null = none.</param>
    /// <param name="length">Null = as long as the settings say.</param>
    /// <exception cref="Exception">Graph failed; see <see cref="GraphProblem"/>.</exception>
    /// <exception cref="CalendarUnreadableException">One of the calendars that the user marked cannot be read.</exception>
    public async Task<SlotRequest> Read(JudgedPerson person, CoffeeKind kind, string? leaveOut = null, Duration? length = null)
    {
        var (state, now) = (memory.State, clock.GetCurrentInstant());
        var settings = state.Settings;
        var window = SlotFinder.CalendarWindow(now, state.Zone, settings.HorizonDays);
        var reader = graph.For(state.Id, Patience.Person).Busy;
        // Whole weeks, because a coffee on Monday fills the week of a Wednesday.
        var mine = await reader.MineAsync(SlotFinder.WholeWeeks(now, state.Zone, settings.HorizonDays), state.Zone, settings.Place, settings.Calendars, Coffees(leaveOut));
        var theirs = await Theirs(reader, person, window, now);
        if (theirs.Zone is not null) zones[person.Person.Id] = theirs.Zone;
        var office = OfficeHours(state);
        return new SlotRequest(
            now, state.Zone, kind,
            length ?? Duration.FromMinutes(CoffeeKinds.Minutes(settings.Minutes, kind)),
            CoffeeKinds.Buffer(settings, kind),
            settings.NoticeDays, settings.HorizonDays,
            settings.Hours.Count > 0 ? WorkingWeek.Of(settings.Hours.Select(Window)) : office,
            [.. mine, .. BeingWritten()],
            theirs)
        {
            Office = office,
            Travel = Duration.FromMinutes(settings.TravelMinutes),
            WeekPlan = Math.Max(1, settings.CoffeesPerWeek),
            Holidays = Holidays.From(settings.Holidays, now.InZone(state.Zone).Date, settings.HorizonDays + 1),
        };
    }

    /// <summary>Null when the time is still free; read again just before writing, because calendars change while a person thinks.</summary>
    public async Task<Booking?> Taken(JudgedPerson person, CoffeeKind kind, Interval interval, string? leaveOut = null)
    {
        var request = await Read(person, kind, leaveOut, interval.Duration);
        return SlotFinder.IsStillFree(request, interval) switch
        {
            null => null,
            SlotRule.Horizon => Refusals.TooFarAhead,
            _ => Refused(request),
        };
    }

    /// <summary>The answer to a time that is taken: other times.</summary>
    public async Task<Booking> Refuse(JudgedPerson person, CoffeeKind kind) => Refused(await Read(person, kind));

    /// <summary>The invitation as it would be written, with what the user changed.</summary>
    public InviteDraft Draft(CoffeeRequest request, JudgedPerson person)
    {
        var drafted = Draft(person, request.Kind, request.Start.ToInstant(), request.End.ToInstant());
        return drafted with
        {
            Subject = request.Subject?.Trim() ?? drafted.Subject,
            Body = request.Body ?? drafted.Body,
            Location = request.Location?.Trim() ?? drafted.Location,
        };
    }

    public InviteDraft Draft(JudgedPerson person, CoffeeKind kind, Instant start, Instant end) =>
        InviteText.Draft(InviteRequests.For(memory.State, person, kind, start, end, ZoneOf(person.Person.Id)));

    /// <summary>Their zone, where their calendar told it; null when it is not known.</summary>
    public DateTimeZone? ZoneOf(PersonId id) => zones.GetValueOrDefault(id);

    public static SlotsView View(SlotRequest request, SlotResult result) => new(
        [.. result.Slots.Select(View)],
        [.. result.NoSlotBecause.Select(one => new RuleCountView(Wire.Name(one.Rule), one.Count))],
        request.Theirs.Visible ? "visible" : "hidden",
        result.Slots.Count == 0 ? Ladder.After(request.Kind) : null);

    public static SlotView View(TimeSlot slot) => new(
        slot.Start.InZone(slot.Zone).ToOffsetDateTime(), slot.End.InZone(slot.Zone).ToOffsetDateTime(), Zones.IanaId(slot.Zone),
        Wire.Name(slot.Theirs), slot.OverTentative ? "tentative" : "free");

    private static Booking Refused(SlotRequest request) => new(null, Refusals.SlotTaken, [.. SlotFinder.Find(request).Slots.Select(View)]);

    /// <summary>Only somebody of the same organization can be asked for; everybody else's calendar is unknown, never free.</summary>
    private static async Task<TheirCalendar> Theirs(BusyReader reader, JudgedPerson person, Interval window, Instant now) =>
        person.Person is { SameOrganization: true, Addresses: [var address, ..] }
            ? (await reader.TheirsAsync([address], window, now))[0]
            : TheirCalendar.Hidden;

    private Dictionary<string, bool> Coffees(string? leaveOut) => memory.State.Coffees
        .Where(coffee => coffee.EventId is not null)
        .ToDictionary(coffee => coffee.EventId!, coffee => coffee.EventId != leaveOut, StringComparer.Ordinal);

    /// <summary>What was begun and is not known to stand in the calendar may stand there all the same.</summary>
    private IEnumerable<BusyItem> BeingWritten() => memory.State.Coffees
        .Where(coffee => coffee.State == CoffeeState.Writing)
        .Select(coffee => new BusyItem(new Interval(coffee.Start, coffee.End), ShowAs.Busy, IsCoffee: true));

    private static WorkingWeek OfficeHours(MailboxState state)
    {
        if (state.Profile is not { WorkingDays.Count: > 0 } profile) return WorkingWeek.Default;
        var days = profile.WorkingDays.Select(day => Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true));
        return WorkingWeek.FromGraph(days, Clock(profile.WorkingStart), Clock(profile.WorkingEnd), state.Zone);
    }

    private static DayWindow Window(Hours hours) => new(Enum.Parse<IsoDayOfWeek>(hours.Day, ignoreCase: true), Clock(hours.From), Clock(hours.To));

    private static LocalTime Clock(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
