using CsCheck;
using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Tests.People;

public sealed class EncounterSetTests
{
    private static readonly Gen<EncounterSet> Sets =
        Gen.Select(Gen.OneOf(Gen.Long[0, 2_000], Gen.Long[-2_000_000_000, 2_000_000_000], Gen.Long[EncounterBytes.FirstSecond, EncounterBytes.LastSecond]), Gen.Int[0, 13])
            .Select((seconds, kind) => new Encounter(seconds, (EncounterKind)kind))
            .List[0, 60]
            .Select(EncounterSet.From);

    [Fact]
    public void What_is_stored_is_read_back() =>
        Sets.Sample(set => Assert.Equal(set, EncounterSet.FromBytes(set.ToBytes())));

    [Fact]
    public void A_union_does_not_ask_for_the_order_nor_how_often() => Gen.Select(Sets, Sets, Sets).Sample((a, b, c) =>
    {
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Union(b).Union(c), a.Union(b.Union(c)));
        Assert.Equal(a, a.Union(a));
        Assert.Equal(a.Union(b), a.Union(b).Union(b));
        Assert.Equal(a.Concat(b).Where(each => !IsHeardOfAMachine(each, a.Concat(b))).Distinct().Order(), a.Union(b));
    });

    private static bool IsHeardOfAMachine(Encounter encounter, IEnumerable<Encounter> all) => encounter.Kind == EncounterKind.Heard
        && all.Any(other => other.UnixSeconds == encounter.UnixSeconds && other.Kind is EncounterKind.Bulk or EncounterKind.Automatic);

    [Fact]
    public void It_is_sorted_and_holds_each_once() => Sets.Sample(set =>
    {
        Assert.Equal(set.Order().Distinct(), set);
        Assert.Equal(set, EncounterSet.From(set.Concat(set).Reverse()));
        Assert.Equal(set.GetHashCode(), EncounterSet.From(set.Reverse()).GetHashCode());
    });

    [Fact]
    public void Any_bytes_are_a_set_or_a_named_mistake() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        bytes = bytes.Length == 0 ? bytes : [1, .. bytes];
        try
        {
            var set = EncounterSet.FromBytes(bytes);
            Assert.Equal(set.Order(), set);
        }
        catch (FormatException broken)
        {
            Assert.StartsWith("The encounter set", broken.Message, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void A_cut_blob_is_refused() => Sets.Where(set => set.Count > 0).Sample(set =>
        Assert.Throws<FormatException>(() => EncounterSet.FromBytes(set.ToBytes().AsSpan()[..^1])));

    [Theory]
    [InlineData(new byte[0], "version byte")]
    [InlineData(new byte[] { 9 }, "version 9")]
    [InlineData(new byte[] { 1, 5, 2 }, "ends too soon")]
    [InlineData(new byte[] { 1, 1, 0, 0 }, "after its end")]
    [InlineData(new byte[] { 1, 1, 0x80 }, "middle of a number")]
    [InlineData(new byte[] { 1, 1, 30 }, "unknown kind 15")]
    [InlineData(new byte[] { 1, 2, 0, 0 }, "out of order")]
    public void A_broken_blob_says_what_is_wrong(byte[] bytes, string words) =>
        Assert.Contains(words, Assert.Throws<FormatException>(() => EncounterSet.FromBytes(bytes)).Message, StringComparison.Ordinal);

    [Fact]
    public void It_takes_about_three_bytes_an_encounter()
    {
        var set = Given.Mails("2020-01-01", everyDays: 1, count: 2_000);
        Assert.InRange(set.ToBytes().Length, 2_000, 6_100);
    }

    [Fact]
    public void Reading_a_calendar_range_again_replaces_its_meetings_and_nothing_else()
    {
        var from = Given.Seconds("2026-03-01");
        var to = Given.Seconds("2026-04-01");
        var calendar = new[]
        {
            EncounterKind.Met, EncounterKind.CrowdMeeting, EncounterKind.Declined, EncounterKind.Cancelled, EncounterKind.AllDay,
            EncounterKind.Future, EncounterKind.FutureCrowd,
        };
        var inside = Enum.GetValues<EncounterKind>().Select(kind => new Encounter(from, kind)).ToArray();
        var outside = new[] { new Encounter(from - 1, EncounterKind.Met), new Encounter(to, EncounterKind.Met) };

        var left = EncounterSet.From([.. inside, .. outside]).WithoutMeetings(from, to);

        Assert.Equal(EncounterSet.From([.. outside, .. inside.Where(each => !calendar.Contains(each.Kind))]), left);
    }

    [Fact]
    public void The_latest_of_a_kind_looks_at_that_kind_and_not_ahead()
    {
        var set = Given.Encounters(EncounterKind.Heard, "2026-01-01", "2026-02-01", "2026-05-01").Union(Given.Encounters(EncounterKind.Wrote, "2026-03-01"));

        Assert.Equal(Given.At("2026-02-01"), set.Latest(EncounterKind.Heard, Given.At("2026-04-01")));
        Assert.Equal(Given.At("2026-05-01"), set.Latest(EncounterKind.Heard, Given.At("2026-05-01")));
        Assert.Null(set.Latest(EncounterKind.Met, Given.At("2026-04-01")));
    }

    [Fact]
    public void A_day_named_by_hand_has_happened_on_that_day_in_every_zone_and_never_lies_ahead()
    {
        var noon = Given.At("2026-11-24T12:00:00Z");
        var set = EncounterSet.From([new Encounter(noon.ToUnixTimeSeconds(), EncounterKind.MetByHand)]);
        var morningOnKiribati = Given.At("2026-11-23T10:00:00Z");

        Assert.Equal(morningOnKiribati, set.Latest(EncounterKind.MetByHand, morningOnKiribati));
        Assert.Null(set.Latest(EncounterKind.MetByHand, morningOnKiribati - Duration.FromSeconds(1)));
        Assert.Equal(noon, set.Latest(EncounterKind.MetByHand, Given.At("2026-12-01")));
    }

    [Fact]
    public void What_turned_out_to_be_a_machines_is_not_heard_whichever_was_noted_first() => Gen.Select(
        Gen.Int[0, 5].Array[0, 12], Gen.Int[0, 5].Array[0, 4], Gen.Bool.Select(isBulk => isBulk ? EncounterKind.Bulk : EncounterKind.Automatic), Gen.Int[0, 12])
        .Sample((heard, machine, kind, cut) =>
        {
            var heards = EncounterSet.From(heard.Select(second => new Encounter(second, EncounterKind.Heard)));
            var machines = EncounterSet.From(machine.Select(second => new Encounter(second, kind)));
            var expected = heard.Except(machine).Order().ToList();

            foreach (var together in (EncounterSet[])[heards.Union(machines), machines.Union(heards), EncounterSet.Union([heards, machines, heards])])
            {
                Assert.Equal(expected, together.Where(each => each.Kind == EncounterKind.Heard).Select(each => (int)each.UnixSeconds));
                Assert.Equal(machine.Distinct().Count(), together.Count(each => each.Kind == kind));
            }

            // In whatever parts it comes.
            var first = EncounterSet.From(heard.Take(cut).Select(second => new Encounter(second, EncounterKind.Heard)));
            Assert.Equal(heards.Union(machines), first.Union(machines).Union(heards));
        });

    [Fact]
    public void What_the_user_set_aside_is_never_stored()
    {
        var judged = EncounterSet.From([new Encounter(0, EncounterKind.Heard), new Encounter(1, EncounterKind.SetAside)]);

        Assert.Throws<ArgumentException>(judged.ToBytes);
        Assert.Contains("unknown kind 14", Assert.Throws<FormatException>(() => EncounterSet.FromBytes([1, 1, 28])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_impossible_second_or_kind_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => EncounterSet.From([new Encounter(long.MaxValue, EncounterKind.Wrote)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => EncounterSet.From([new Encounter(0, (EncounterKind)15)]));
    }
}
