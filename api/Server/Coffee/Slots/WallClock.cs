using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// A zone's clock in ticks, for many questions about a few weeks: far from a change of clocks a local time is a moment and an
/// offset, and only near one the zone's rules are asked. Local ticks count from 1970-01-01T00:00 by the wall clock.
/// </summary>
internal sealed class WallClock(DateTimeZone zone)
{
    // The furthest a clock ever jumped is a day (Samoa, 2011): further than that from a change each local time comes just once.
    private const long Clear = NodaConstants.TicksPerDay;
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    // The stretch between two changes that was asked about last; at first there is none.
    private long _from;
    private long _until;
    private long _offset;

    /// <summary>Local ticks of a date's midnight, whether or not a clock shows it.</summary>
    public static long Midnight(LocalDate date) => Period.DaysBetween(Epoch, date) * NodaConstants.TicksPerDay;

    /// <summary>Unix ticks of a local time; see <see cref="Zones.Resolver"/> for what is skipped or comes twice.</summary>
    public long At(long local)
    {
        if (IsClear(local - _offset))
            return local - _offset;
        Read(local);
        return IsClear(local - _offset)
            ? local - _offset
            : Zones.At(Instant.FromUnixTimeTicks(local).InUtc().LocalDateTime, zone).ToUnixTimeTicks();
    }

    /// <summary>What the clock shows, in local ticks.</summary>
    public long ToLocal(long moment)
    {
        if (moment < _from || moment >= _until)
            Read(moment);
        return moment + _offset;
    }

    private bool IsClear(long moment) => moment - Clear >= _from && moment + Clear < _until;

    private void Read(long moment)
    {
        var stretch = zone.GetZoneInterval(Instant.FromUnixTimeTicks(moment));
        _from = stretch.HasStart ? stretch.Start.ToUnixTimeTicks() : long.MinValue;
        _until = stretch.HasEnd ? stretch.End.ToUnixTimeTicks() : long.MaxValue;
        _offset = stretch.WallOffset.Ticks;
    }
}
