using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>Everything that stands in the way of a coffee, one set of spans a rule; asked in the order of time.</summary>
internal sealed class Obstacles : IDisposable
{
    // The other person's day may be the user's yesterday or tomorrow: zones lie up to 26 hours apart.
    private const int ZoneReachDays = 2;

    private readonly SlotRequest _request;
    private readonly Spans[] _spans = new Spans[(int)SlotRule.TheirsTentative + 1];
    private readonly bool _knowsTheirHours;

    public Obstacles(SlotRequest request)
    {
        _request = request;
        for (var rule = 0; rule < _spans.Length; rule++)
            _spans[rule] = new Spans();
        AddHours(SlotRule.OutsideHours, request.Mine, request.Mine.Zone ?? request.Zone);
        if (request.Theirs.Hours is { } theirs)
        {
            _knowsTheirHours = true;
            AddHours(SlotRule.TheirsOutsideHours, theirs, theirs.Zone ?? request.Theirs.Zone ?? request.Zone);
        }
        foreach (var item in request.MyItems)
            AddMine(item);
        if (request.Theirs.Visible)
            foreach (var item in request.Theirs.Items)
                AddTheirs(item);
        foreach (var spans in _spans)
            spans.Seal();
    }

    /// <summary>The first rule that forbids it; notice and horizon are for the caller to ask.</summary>
    public SlotRule? FirstAgainst(long start, long end)
    {
        if (!_spans[(int)SlotRule.OutsideHours].Holds(start, end))
            return SlotRule.OutsideHours;
        for (var rule = SlotRule.OutOfOffice; rule <= SlotRule.TheirsTentative; rule++)
        {
            if (rule == SlotRule.TheirsOutsideHours ? IsOutsideTheirHours(start, end) : Meets(rule, start, end))
                return rule;
        }
        return null;
    }

    public bool Meets(SlotRule rule, long start, long end) => _spans[(int)rule].Meets(start, end);

    public void Dispose()
    {
        foreach (var spans in _spans)
            spans.Dispose();
    }

    private bool IsOutsideTheirHours(long start, long end) =>
        _knowsTheirHours && !_spans[(int)SlotRule.TheirsOutsideHours].Holds(start, end);

    private void AddHours(SlotRule rule, WorkingWeek week, DateTimeZone zone)
    {
        var last = _request.Today.PlusDays(_request.HorizonDays + ZoneReachDays);
        for (var date = _request.Today.PlusDays(-ZoneReachDays); date <= last; date = date.PlusDays(1))
            foreach (var window in week.WindowsOn(date, zone))
                Add(rule, window, Duration.Zero);
    }

    private void AddMine(BusyItem item)
    {
        if (item is { IsCoffee: true, IsCancelled: false, IsDeclined: false })
            AddDays(item.When);
        if (RuleOf(item) is not { } rule)
            return;
        var travel = item.HasOtherPlace && _request.Kind != CoffeeKind.Decaf
            ? Duration.Max(_request.Travel, _request.Buffer)
            : _request.Buffer;
        if (rule == SlotRule.Tentative)
        {
            Add(rule, item.When, travel);
            return;
        }
        Add(rule, item.When, Duration.Zero);
        Add(SlotRule.Buffer, item.When, _request.Buffer);
        if (travel > _request.Buffer)
            Add(SlotRule.Travel, item.When, travel);
    }

    private void AddTheirs(BusyItem item)
    {
        if (RuleOf(item) is { } rule)
            Add(rule == SlotRule.Tentative ? SlotRule.TheirsTentative : SlotRule.TheirsBusy, item.When, _request.Buffer);
    }

    /// <summary>What an item is in the way as; null when it is not in the way. All-day plays no part in it.</summary>
    private SlotRule? RuleOf(BusyItem item) => item switch
    {
        { IsCancelled: true } or { IsDeclined: true } or { Status: ShowAs.Free } => null,
        { Status: ShowAs.WorkingElsewhere } when _request.Kind == CoffeeKind.Decaf => null,
        { NotResponded: true } or { Status: ShowAs.Tentative } => SlotRule.Tentative,
        { Status: ShowAs.OutOfOffice } => SlotRule.OutOfOffice,
        { Status: ShowAs.WorkingElsewhere } => SlotRule.WorkingElsewhere,
        _ => SlotRule.Busy,
    };

    private void AddDays(Interval when)
    {
        var first = when.Start.InZone(_request.Zone).Date;
        var last = Instant.Max(when.Start, when.End - Duration.Epsilon).InZone(_request.Zone).Date;
        Add(
            SlotRule.OneADay,
            new Interval(
                _request.Zone.AtStartOfDay(first).ToInstant(), _request.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant()),
            Duration.Zero);
    }

    private void Add(SlotRule rule, Interval when, Duration margin) => _spans[(int)rule].Add(
        when.HasStart ? (when.Start - margin).ToUnixTimeTicks() : long.MinValue,
        when.HasEnd ? (when.End + margin).ToUnixTimeTicks() : long.MaxValue);
}
