using NodaTime;
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
    /// <param name="person">With whom.</param>
    /// <param name="leaveOut">An event of ours that must not stand in its own way; null = none.</param>
    /// <param name="length">Null = as long as the settings say.</param>
    /// <exception cref="Exception">Graph failed; see <see cref="GraphProblem"/>.</exception>
    public async Task<SlotRequest> Read(JudgedPerson person, CoffeeKind kind, string? leaveOut = null, Duration? length = null)
    {
        var (state, now) = (memory.State, clock.GetCurrentInstant());
        var settings = state.Settings;
        var window = SlotFinder.CalendarWindow(now, state.Zone, settings.HorizonDays);
        var reader = graph.For(state.Id, Patience.Person).Busy;
        var mine = await reader.MineAsync(window, state.Zone, settings.Place, Coffees(leaveOut));
        var office = OfficeHours(state);
        return new SlotRequest(
            now, state.Zone, kind,
            length ?? Duration.FromMinutes(CoffeeKinds.Minutes(settings.Minutes, kind)),
            CoffeeKinds.Buffer(settings, kind),
            settings.NoticeDays, settings.HorizonDays,
            settings.Hours.Count > 0 ? WorkingWeek.Of(settings.Hours.Select(Window)) : office,
            mine,
            await Theirs(reader, person, window))
        {
            Office = office,
        };
    }

    public static SlotsView View(SlotRequest request, SlotResult result) => new(
        [.. result.Slots.Select(View)],
        [.. result.NoSlotBecause.Select(one => new RuleCountView(Wire.Name(one.Rule), one.Count))],
        request.Theirs.Visible ? "visible" : "hidden");

    public static SlotView View(TimeSlot slot) => new(
        slot.Start.InZone(slot.Zone).ToOffsetDateTime(), slot.End.InZone(slot.Zone).ToOffsetDateTime(), Zones.IanaId(slot.Zone), Wire.Name(slot.Theirs));

    /// <summary>Only somebody of the same organization can be asked for; everybody else's calendar is unknown, never free.</summary>
    private static async Task<TheirCalendar> Theirs(BusyReader reader, JudgedPerson person, Interval window) =>
        person.Person is { SameOrganization: true, Addresses: [var address, ..] } ? await reader.TheirsAsync(address, window) : TheirCalendar.Hidden;

    private Dictionary<string, bool> Coffees(string? leaveOut) => memory.State.Coffees
        .Where(coffee => coffee.EventId is not null)
        .ToDictionary(coffee => coffee.EventId!, coffee => coffee.EventId != leaveOut, StringComparer.Ordinal);

    private static WorkingWeek OfficeHours(MailboxState state)
    {
        if (state.Profile is not { WorkingDays.Count: > 0 } profile) return WorkingWeek.Default;
        var days = profile.WorkingDays.Select(day => Enum.Parse<IsoDayOfWeek>(day, ignoreCase: true));
        return WorkingWeek.FromGraph(days, Clock(profile.WorkingStart), Clock(profile.WorkingEnd), state.Zone);
    }

    private static DayWindow Window(Hours hours) => new(Enum.Parse<IsoDayOfWeek>(hours.Day, ignoreCase: true), Clock(hours.From), Clock(hours.To));

    private static LocalTime Clock(string text) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
