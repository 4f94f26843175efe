using CsCheck;
using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class EvidenceRuleTests
{
    private const string Grace = "grace@fabrikam.example";
    private const string Home = "grace@home.example";

    private static readonly Gen<EvidenceKind> Correctable = Gen.Int[0, (int)EvidenceKind.AllDay].Select(kind => (EvidenceKind)kind);
    private static readonly Gen<EncounterSet> Sets = Gen.Select(Gen.Long[0, 500], Gen.Int[0, 13])
        .Select((seconds, kind) => new Encounter(seconds, (EncounterKind)kind)).List[0, 40].Select(EncounterSet.From);

    [Theory]
    [InlineData(EncounterKind.Wrote, EvidenceKind.Wrote, EncounterKind.SetAside)]
    [InlineData(EncounterKind.Heard, EvidenceKind.Heard, EncounterKind.SetAside)]
    [InlineData(EncounterKind.Met, EvidenceKind.Met, EncounterKind.SetAside)]
    [InlineData(EncounterKind.CrowdMail, EvidenceKind.Crowd, EncounterKind.Heard)]
    [InlineData(EncounterKind.CrowdMeeting, EvidenceKind.Crowd, EncounterKind.Met)]
    [InlineData(EncounterKind.Bulk, EvidenceKind.Bulk, EncounterKind.Heard)]
    [InlineData(EncounterKind.Automatic, EvidenceKind.Automatic, EncounterKind.Heard)]
    [InlineData(EncounterKind.MeetingMail, EvidenceKind.MeetingMail, EncounterKind.Heard)]
    [InlineData(EncounterKind.Declined, EvidenceKind.Declined, EncounterKind.Met)]
    [InlineData(EncounterKind.Cancelled, EvidenceKind.Cancelled, EncounterKind.Met)]
    [InlineData(EncounterKind.AllDay, EvidenceKind.AllDay, EncounterKind.Met)]
    public void A_corrected_kind_is_judged_the_other_way(EncounterKind read, EvidenceKind corrected, EncounterKind judged) =>
        Assert.Equal(Encounters(judged, "2026-03-02"), EvidenceRule.Judge(Encounters(read, "2026-03-02"), [corrected]));

    [Fact]
    public void Days_named_by_hand_and_what_is_still_to_come_stay_whatever_was_corrected() => Assert.All(
        (EncounterKind[])[EncounterKind.MetByHand, EncounterKind.Future, EncounterKind.FutureCrowd],
        kind => Assert.Equal(Encounters(kind, "2026-03-02"), EvidenceRule.Judge(Encounters(kind, "2026-03-02"), Enum.GetValues<EvidenceKind>())));

    [Fact]
    public void Nothing_is_lost_or_moved_in_time_by_a_correction() => Gen.Select(Sets, Correctable.List[0, 10]).Sample((read, corrected) =>
        Assert.Equal(read.Select(each => each.UnixSeconds).Distinct(), EvidenceRule.Judge(read, corrected).Select(each => each.UnixSeconds).Distinct()));

    [Fact]
    public void Only_the_corrected_kinds_are_judged_anew() => Gen.Select(Sets, Correctable).Sample((read, corrected) =>
    {
        var judged = EvidenceRule.Judge(read, [corrected]);
        Assert.Empty(read.Where(each => !IsOf(each.Kind, corrected)).Except(judged));
    });

    private static bool IsOf(EncounterKind kind, EvidenceKind evidence) =>
        kind.ToString() == evidence.ToString() || (evidence == EvidenceKind.Crowd && kind is (EncounterKind.CrowdMail or EncounterKind.CrowdMeeting));

    [Fact]
    public void The_natural_value_takes_a_correction_back() => Gen.Select(Correctable.List[0, 10], Correctable).Sample((kinds, kind) =>
    {
        var others = kinds.Aggregate<EvidenceKind, IReadOnlyList<EvidenceKind>>([], (all, one) => EvidenceRule.With(all, Against(one))).Where(one => one != kind).ToList();
        var corrected = EvidenceRule.With(others, Against(kind));

        Assert.Equal(others.Append(kind).Order(), corrected);
        Assert.Equal(corrected, EvidenceRule.With(corrected, Against(kind)));
        Assert.Equal(others, EvidenceRule.With(corrected, new Correction(kind, kind.CountsByItself())));
    });

    [Fact]
    public void Only_what_is_still_to_come_cannot_be_corrected() => Assert.All(Enum.GetValues<EvidenceKind>(), kind =>
        Assert.Equal(kind == EvidenceKind.Future ? "kind" : null, EvidenceRule.Check(Against(kind))?.Field));

    [Fact]
    public void A_person_is_put_together_by_the_corrections_and_a_day_named_by_hand_stays()
    {
        var record = Record("1", [Grace], EvidenceKind.Met, EvidenceKind.Crowd) with { MetOn = [Day("2026-11-20")] };
        var read = Encounters(EncounterKind.Met, "2026-01-02").Union(Encounters(EncounterKind.CrowdMail, "2026-01-03"));

        var person = Assert.Single(Compose(correspondents: [Who(Grace, "Grace", read)], records: [record]));

        Assert.Equal([EncounterKind.SetAside, EncounterKind.Heard, EncounterKind.MetByHand], person.Encounters.Select(each => each.Kind));
        Assert.True(person.IsListed);
    }

    [Fact]
    public void Two_records_that_become_one_keep_the_corrections_of_both()
    {
        PersonRecord[] records = [Record("1", [Grace], EvidenceKind.Heard, EvidenceKind.Crowd), Record("2", [Home], EvidenceKind.Crowd, EvidenceKind.AllDay)];

        var person = Assert.Single(Compose([Card("a", "Grace Okafor", null, Grace, Home)], records: records));

        Assert.Equal([EvidenceKind.Heard, EvidenceKind.Crowd, EvidenceKind.AllDay], person.Corrected);
    }

    private static Correction Against(EvidenceKind kind) => new(kind, !kind.CountsByItself());

    private static PersonRecord Record(string number, string[] keys, params EvidenceKind[] corrected) =>
        new(new PersonId("p_000000000000000" + number), keys, Choice.None, null, null, []) { Corrected = corrected };
}
