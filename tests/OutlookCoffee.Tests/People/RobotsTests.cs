using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class RobotsTests
{
    private static readonly EncounterSet Lively = Mails("2025-01-01", 20, 10);

    [Theory]
    [InlineData("no-reply@shop.example")]
    [InlineData("noreply-billing@shop.example")]
    [InlineData("do_not_reply@bank.example")]
    [InlineData("comments-noreply@docs.example")]
    [InlineData("nepasrepondre@banque.example")]
    [InlineData("naoresponda@banco.example")]
    [InlineData("nicht-antworten@bahn.example")]
    [InlineData("anything@noreply.github.com")]
    [InlineData("Grace@users.noreply.github.com")]
    [InlineData("reply+AB12CD@reply.github.com")]
    public void An_address_that_wants_no_answer_is_nobody(string address) => Assert.Empty(Compose(correspondents: [Seen(address)]));

    [Theory]
    [InlineData("mailer-daemon@mx.example")]
    [InlineData("postmaster@contoso.example")]
    [InlineData("bounce-77-ada@lists.example")]
    [InlineData("bounces+ada=contoso.example@shop.example")]
    [InlineData("news-return-42-ada=contoso.example@shop.example")]
    [InlineData("dev-bounces-77@shop.example")]
    [InlineData("srs0=hhh=tt=shop.example=kim@forwarder.example")]
    [InlineData("2011@bounces.shop.example")]
    [InlineData("HealthMailbox1f2e@contoso.example")]
    [InlineData("MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@contoso.example")]
    public void Bounces_and_what_the_mail_system_sends_by_itself_are_nobody(string address) => Assert.Empty(Compose(correspondents: [Seen(address)]));

    [Theory]
    [InlineData("dev@lists.debian.org")]
    [InlineData("dev@googlegroups.com")]
    [InlineData("dev@groups.io")]
    [InlineData("dev-request@shop.example")]
    [InlineData("owner-dev@shop.example")]
    [InlineData("dev-subscribe@shop.example")]
    [InlineData("dev-confirm+abc@shop.example")]
    [InlineData("enron.announcements@enron.example")]
    [InlineData("newsletter@shop.example")]
    public void Lists_are_nobody(string address) => Assert.Empty(Compose(correspondents: [Seen(address)]));

    [Theory]
    [InlineData("adams@contoso.example", "Conf Room Adams")]
    [InlineData("r2@contoso.example", "Meeting Room 2")]
    [InlineData("x@mx.example", "Mail Delivery Subsystem")]
    [InlineData("x@contoso.example", "Undisclosed recipients")]
    public void Rooms_and_machines_are_known_by_their_names_too(string address, string name) => Assert.Empty(Compose(correspondents: [Who(address, name, Lively)]));

    [Theory]
    [InlineData("info@corner-shop.example")]
    [InlineData("sales@corner-shop.example")]
    [InlineData("norbert.reply@fabrikam.example")]
    [InlineData("alerta.lopez@fabrikam.example")]
    [InlineData("bouncer@club.example")]
    [InlineData("rooney@fabrikam.example")]
    [InlineData("grace@lists.example")]
    [InlineData("grace@bounces.example")]
    public void People_with_unlucky_addresses_stay_people(string address) => Assert.Single(Compose(correspondents: [Seen(address)]));

    [Theory]
    [InlineData("ada@contoso.example")]
    [InlineData("ADA+lists@Contoso.example")]
    [InlineData("'ada.lind@contoso.example'")]
    [InlineData("smtp:Ada.Lind@contoso.example")]
    [InlineData("IMCEASMTP-ada+40contoso+2Eexample@contoso.example")]
    public void The_user_is_nobody_under_every_alias(string written)
    {
        var sheet = new EncounterSheet();
        sheet.Note(OutlookCoffee.People.Who.From("Ada Lind", written, Me)!, new Encounter(0, EncounterKind.Wrote));

        Assert.Empty(sheet.Take());
        Assert.Empty(Compose([Card("me", "Ada Lind", null, written)], [Who(AddressForm.Normalize(written)!, "Ada Lind", Lively)]));
    }

    private static Correspondent Seen(string written) => Who(AddressForm.Normalize(written)!, "", Lively);
}
