using NodaTime;
using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class ContactOfMeetingTests
{
    private const string Grace = "grace@fabrikam.example";
    private static readonly Instant Now = At("2026-03-10");

    [Fact]
    public void A_coffee_for_two_is_met_at_its_start() => Assert.Equal(
        [new Correspondent(Grace, [new("Grace Okafor", Seconds("2026-03-02"))], Encounters(EncounterKind.Met, "2026-03-02"))],
        Noted(Meeting(attendees: [Invited($"Grace Okafor <{Grace}>")]), Now));

    [Fact]
    public void The_organizer_is_met_too() =>
        Assert.Equal([EncounterKind.Met], Kinds(Meeting(organizer: Grace, attendees: [Invited(Ada)])));

    [Fact]
    public void An_organizer_who_is_also_invited_is_one_person() =>
        Assert.Equal([EncounterKind.Met], Kinds(Meeting(organizer: Grace, attendees: [Invited(Grace.ToUpperInvariant()), Invited(Ada)])));

    [Fact]
    public void An_all_hands_of_forty_is_a_crowd() =>
        Assert.All(Kinds(Meeting(attendees: [.. List(Crowd(40)).Select(who => new MeetingAttendee(who, MeetingAnswer.Accepted, false))])), kind => Assert.Equal(EncounterKind.CrowdMeeting, kind));

    [Theory]
    [InlineData(7, EncounterKind.Met)]
    [InlineData(8, EncounterKind.CrowdMeeting)]
    public void I_am_one_of_the_eight_even_when_the_list_forgets_me(int others, EncounterKind expected) =>
        Assert.All(Kinds(Meeting(organizer: "p1@crowd.example", attendees: [.. List(Crowd(others)).Select(who => new MeetingAttendee(who, MeetingAnswer.None, false))])), kind => Assert.Equal(expected, kind));

    [Fact]
    public void Rooms_are_nobody_and_count_for_nothing() => Assert.Equal(
        [EncounterKind.Met],
        Kinds(Meeting(attendees: [Invited(Grace), .. List(Crowd(20)).Select(room => new MeetingAttendee(room, MeetingAnswer.Accepted, IsResource: true))])));

    [Fact]
    public void A_meeting_that_I_declined_is_not_contact() =>
        Assert.Equal([EncounterKind.Declined], Kinds(Meeting(attendees: [Invited(Grace)]) with { MyResponse = MeetingAnswer.Declined }));

    [Fact]
    public void Who_declined_was_not_met_and_the_others_were() => Assert.Equal(
        [EncounterKind.Declined, EncounterKind.Met],
        Kinds(Meeting(attendees: [Invited(Grace, MeetingAnswer.Declined), Invited("tom@fabrikam.example")])));

    [Fact]
    public void A_tentative_answer_or_none_is_met() => Assert.Equal(
        [EncounterKind.Met, EncounterKind.Met],
        Kinds(Meeting(attendees: [Invited(Grace, MeetingAnswer.Tentative), Invited("tom@fabrikam.example", MeetingAnswer.None)]) with { MyResponse = MeetingAnswer.Tentative }));

    [Fact]
    public void A_cancelled_meeting_is_not_contact() =>
        Assert.Equal([EncounterKind.Cancelled], Kinds(Meeting(attendees: [Invited(Grace, MeetingAnswer.Declined)]) with { IsCancelled = true }));

    [Fact]
    public void An_all_day_entry_is_not_contact() =>
        Assert.Equal([EncounterKind.AllDay], Kinds(Meeting(attendees: [Invited(Grace)]) with { IsAllDay = true }));

    [Fact]
    public void A_meeting_that_has_not_ended_is_in_the_future()
    {
        var meeting = Meeting(attendees: [Invited(Grace)]);
        EncounterKind KindAt(Instant now) => Assert.Single(Noted(meeting, now)[0].Encounters).Kind;

        Assert.Equal(EncounterKind.Future, KindAt(meeting.End - Duration.FromSeconds(1)));
        Assert.Equal(EncounterKind.Met, KindAt(meeting.End));
    }

    [Fact]
    public void An_all_hands_ahead_is_no_plan_to_meet()
    {
        var meeting = Meeting(attendees: [.. List(Crowd(40)).Select(who => new MeetingAttendee(who, MeetingAnswer.None, false))]);

        Assert.All(Noted(meeting, meeting.Start), found => Assert.Equal(EncounterKind.FutureCrowd, Assert.Single(found.Encounters).Kind));
    }

    [Fact]
    public void An_appointment_with_nobody_is_nothing() => Assert.Empty(Kinds(Meeting(attendees: [Invited(Ada)])));

    private static MeetingAttendee Invited(string who, MeetingAnswer answer = MeetingAnswer.Accepted) => new(Named(who), answer, IsResource: false);

    private static MeetingFacts Meeting(MeetingAttendee[] attendees, string organizer = Ada) => new(
        At("2026-03-02"), At("2026-03-02") + Duration.FromMinutes(45), IsAllDay: false, IsCancelled: false, MeetingAnswer.Accepted, Named(organizer), attendees);

    private static IEnumerable<EncounterKind> Kinds(MeetingFacts meeting) =>
        Noted(meeting, Now).Select(found => Assert.Single(found.Encounters).Kind);
}
