using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class ContactOfMailTests
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public void A_mail_to_me_is_heard_from_its_sender_alone()
    {
        var found = Noted(Mail($"Grace Okafor <{Grace}>", $"{Ada};tom@fabrikam.example"));

        var seen = new SeenName("Grace Okafor", Seconds("2026-03-02"));
        Assert.Equal([new Correspondent(Grace, [seen], Encounters(EncounterKind.Heard, "2026-03-02"), seen)], found);
    }

    [Fact]
    public void How_they_write_their_name_stands_on_their_own_mail_to_me()
    {
        var sheet = new EncounterSheet();
        ContactRule.FromMail(Mail($"Gracie Okafor <{Grace}>", Ada, at: "2026-03-01"), sheet);
        ContactRule.FromMail(Mail($"Grace O. <{Grace}>", Ada, at: "2026-02-01"), sheet);
        ContactRule.FromMail(Mail(Ada, $"Grace Okafor <{Grace}>", at: "2026-03-02"), sheet);
        ContactRule.FromMail(Mail($"The Okafors <{Grace}>", $"{Ada};{Crowd(9)}", at: "2026-03-03"), sheet);
        var found = Assert.Single(sheet.Take());

        Assert.Equal(new SeenName("Gracie Okafor", Seconds("2026-03-01")), found.WritesAs);
        Assert.Equal(["The Okafors", "Grace Okafor", "Gracie Okafor"], found.Seen.Select(seen => seen.Name));
    }

    [Fact]
    public void A_mail_of_mine_is_written_to_each_on_To() =>
        Assert.Equal([(Grace, EncounterKind.Wrote), ("tom@fabrikam.example", EncounterKind.Wrote)], Kinds(Mail(Ada, $"{Grace};tom@fabrikam.example")));

    [Fact]
    public void My_other_address_is_me() =>
        Assert.Equal([(Grace, EncounterKind.Wrote)], Kinds(Mail("ADA.LIND+work@contoso.example", $"{Grace};{Ada}")));

    [Fact]
    public void A_mail_to_myself_is_nothing() => Assert.Empty(Kinds(Mail(Ada, "ada.lind@contoso.example")));

    [Theory]
    [InlineData(7, EncounterKind.Heard)]
    [InlineData(8, EncounterKind.CrowdMail)]
    public void Eight_people_are_company_and_nine_a_crowd(int others, EncounterKind expected) =>
        Assert.Equal([(Grace, expected)], Kinds(Mail(Grace, $"{Ada};{Crowd(others)}")));

    [Fact]
    public void Spellings_and_addresses_of_one_person_are_counted_once() =>
        Assert.Equal([(Grace, EncounterKind.Heard)], Kinds(Mail(Grace, $"{Ada};ada.lind@contoso.example;P1+x@crowd.example;{Crowd(7)}", cc: "p2@crowd.example")));

    [Fact]
    public void People_without_a_mail_address_make_a_crowd_too() =>
        Assert.Equal([(Grace, EncounterKind.CrowdMail)], Kinds(Mail(Grace, $"{Ada};{Crowd(7)};/o=org/cn=somebody")));

    [Fact]
    public void Standing_on_Cc_only_is_a_crowd()
    {
        Assert.Equal([(Grace, EncounterKind.CrowdMail)], Kinds(Mail(Grace, "tom@fabrikam.example", cc: Ada)));
        Assert.Equal(
            [("tom@fabrikam.example", EncounterKind.Wrote), (Grace, EncounterKind.CrowdMail)],
            Kinds(Mail(Ada, "tom@fabrikam.example", cc: Grace)));
    }

    [Fact]
    public void Who_stands_on_To_and_Cc_stands_on_To() => Assert.Equal([(Grace, EncounterKind.Wrote)], Kinds(Mail(Ada, Grace, cc: Grace)));

    [Fact]
    public void My_blind_copy_is_direct_among_few() =>
        Assert.Equal([("tom@fabrikam.example", EncounterKind.Wrote), (Grace, EncounterKind.Wrote)], Kinds(Mail(Ada, "tom@fabrikam.example", bcc: Grace)));

    [Fact]
    public void My_round_letter_by_blind_copy_is_a_crowd() =>
        Assert.All(Kinds(Mail(Ada, Ada, bcc: Crowd(30))), found => Assert.Equal(EncounterKind.CrowdMail, found.Kind));

    [Fact]
    public void A_mail_that_came_through_a_list_or_a_blind_copy_is_a_crowd() =>
        Assert.Equal([(Grace, EncounterKind.CrowdMail)], Kinds(Mail(Grace, "dev@lists.example")));

    [Fact]
    public void A_weekly_newsletter_from_a_saved_contact_is_bulk() =>
        Assert.Equal([(Grace, EncounterKind.Bulk)], Kinds(Mail(Grace, Ada) with { IsBulk = true }));

    [Fact]
    public void An_automatic_reply_is_named_so_though_it_calls_itself_bulk() =>
        Assert.Equal([(Grace, EncounterKind.Automatic)], Kinds(Mail(Grace, Ada) with { IsAutomatic = true, IsBulk = true }));

    [Fact]
    public void An_answer_to_an_invitation_is_meeting_mail_in_both_directions()
    {
        Assert.Equal([(Grace, EncounterKind.MeetingMail)], Kinds(Mail(Grace, Ada) with { IsMeetingMail = true }));
        Assert.Equal([(Grace, EncounterKind.MeetingMail)], Kinds(Mail(Ada, Grace) with { IsMeetingMail = true, IsAutomatic = true }));
    }

    [Theory]
    [InlineData("no-reply@shop.example")]
    [InlineData("MAILER-DAEMON@mx.example")]
    [InlineData("bounce-77-ada@lists.example")]
    [InlineData("dev-request@lists.example")]
    [InlineData("notifications@github.example")]
    public void A_robot_is_bulk_in_both_directions(string robot)
    {
        Assert.Equal([EncounterKind.Bulk], Kinds(Mail(robot, Ada)).Select(found => found.Kind));
        Assert.Equal([EncounterKind.Bulk], Kinds(Mail(Ada, robot)).Select(found => found.Kind));
    }

    [Theory]
    [InlineData("info@smallfirm.example")]
    [InlineData("norma.reply@fabrikam.example")]
    [InlineData("sales@smallfirm.example")]
    public void A_small_firm_is_a_person(string address) => Assert.Equal([(address, EncounterKind.Heard)], Kinds(Mail(address, Ada)));

    [Fact]
    public void A_mail_without_a_sender_is_nothing() => Assert.Empty(Kinds(Mail(Grace, Ada) with { From = null }));

    [Fact]
    public void The_limit_is_an_option() =>
        Assert.Equal(EncounterKind.CrowdMail, Assert.Single(Noted(Mail(Grace, $"{Ada};{Crowd(2)}"), new ContactLimits { PeopleOnMail = 2 })[0].Encounters).Kind);

    private static IEnumerable<(string Address, EncounterKind Kind)> Kinds(MailFacts mail) =>
        Noted(mail).Select(found => (found.Address, Assert.Single(found.Encounters).Kind));
}
