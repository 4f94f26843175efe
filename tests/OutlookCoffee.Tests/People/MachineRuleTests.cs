using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class MachineRuleTests
{
    private const string Shop = "hello@shop.example";
    private const string Robot = "no-reply@shop.example";
    private static readonly string[] Days = ["2026-01-01", "2026-01-02", "2026-01-03"];

    [Theory]
    [InlineData(EncounterKind.Bulk)]
    [InlineData(EncounterKind.Automatic)]
    [InlineData(EncounterKind.CrowdMail)]
    public void Three_mails_to_many_and_never_one_between_the_two_is_a_machine_or_a_list(EncounterKind kind)
    {
        var left = Assert.Single(LeftOut([Who(Shop, "The Corner Shop", Encounters(kind, Days))]));

        Assert.Equal(("The Corner Shop", false), (left.Name, left.IsListed));
        Assert.Empty(LeftOut([Who(Shop, "The Corner Shop", Encounters(kind, Days[..2]))]));
    }

    [Theory]
    [InlineData(EncounterKind.Wrote)]
    [InlineData(EncounterKind.Heard)]
    [InlineData(EncounterKind.Met)]
    [InlineData(EncounterKind.MeetingMail)]
    [InlineData(EncounterKind.Declined)]
    [InlineData(EncounterKind.CrowdMeeting)]
    public void Who_wrote_was_written_to_or_shared_a_meeting_is_no_machine_however_much_bulk(EncounterKind kind) =>
        Assert.Empty(LeftOut([Who(Shop, "", Encounters(EncounterKind.Bulk, Days).Union(Encounters(kind, "2026-02-01")))]));

    [Fact]
    public void A_robot_by_its_address_is_left_out_from_the_first_mail() =>
        Assert.Single(LeftOut([Who(Robot, "Shop", Encounters(EncounterKind.Bulk, "2026-01-01"))]));

    [Fact]
    public void Who_has_a_card_or_a_word_of_the_user_is_not_left_out()
    {
        var bulk = Who(Robot, "Shop", Encounters(EncounterKind.Bulk, Days));
        var id = Assert.Single(LeftOut([bulk])).Id;
        var record = new PersonRecord(id, [Robot], Choice.None, null, null, []) { Corrected = [EvidenceKind.Bulk] };

        Assert.Empty(PeopleRule.LeftOut(new Traces([Card("c", "The shop", null, Robot)], [bulk], [], [], Me)));
        Assert.Empty(PeopleRule.LeftOut(new Traces([], [bulk], [record], [], Me)));
        var person = Assert.Single(Compose(correspondents: [bulk], records: [record]));
        Assert.True(person.IsListed);
        Assert.All(person.Encounters, encounter => Assert.Equal(EncounterKind.Heard, encounter.Kind));
    }

    [Fact]
    public void The_user_is_not_among_those_left_out() => Assert.Empty(LeftOut([Who(Ada, "Ada", Encounters(EncounterKind.Bulk, Days))]));

    [Fact]
    public void Nobody_is_both_a_person_and_left_out()
    {
        Correspondent[] all =
        [
            Who(Shop, "Shop", Encounters(EncounterKind.Bulk, Days)), Who(Robot, "Robot", Mails("2025-01-01", 20, 10)),
            Who("grace@fabrikam.example", "Grace", Mails("2025-01-01", 20, 10)), Who("tom@fabrikam.example", "Tom", Encounters(EncounterKind.CrowdMail, "2026-01-01")),
        ];

        Assert.Equal([Shop, Robot], LeftOut(all).Select(one => one.Addresses[0]));
        Assert.Equal(["grace@fabrikam.example"], Compose(correspondents: all).Select(one => one.Addresses[0]));
    }

    private static IReadOnlyList<Person> LeftOut(Correspondent[] correspondents) => PeopleRule.LeftOut(new Traces([], correspondents, [], [], Me));
}
