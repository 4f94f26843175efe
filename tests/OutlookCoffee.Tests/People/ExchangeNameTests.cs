using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class ExchangeNameTests
{
    private const string Grace = "/o=exchangelabs/ou=exchange administrative group (fydibohf23spdlt)/cn=recipients/cn=0a1b_2c-grace";

    [Theory]
    [InlineData("/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=0a1b_2c-grace")]
    [InlineData("/O=EXCHANGELABS/OU=EXCHANGE ADMINISTRATIVE GROUP (FYDIBOHF23SPDLT)/CN=RECIPIENTS/CN=0A1B_2C-GRACE")]
    [InlineData("  </o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=0a1b_2c-grace> ")]
    [InlineData("EX:/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=0a1b_2c-grace")]
    [InlineData("x500:/o=ExchangeLabs/ou=Exchange Administrative Group (FYDIBOHF23SPDLT)/cn=Recipients/cn=0a1b_2c-grace")]
    [InlineData("IMCEAEX-_o=ExchangeLabs_ou=Exchange+20Administrative+20Group+20+28FYDIBOHF23SPDLT+29_cn=Recipients_cn=0a1b+5F2c-grace@namprd01.prod.outlook.com")]
    [InlineData("imceaex-_O=EXCHANGELABS_OU=EXCHANGE+20ADMINISTRATIVE+20GROUP+20+28FYDIBOHF23SPDLT+29_CN=RECIPIENTS_CN=0A1B+5F2C-GRACE")]
    public void Spellings_of_one_mailbox_become_one_key(string written)
    {
        Assert.Equal("x500:" + Grace, ExchangeName.Key(written));
        Assert.True(ExchangeName.IsKey(ExchangeName.Key(written)!));
        Assert.Null(AddressForm.Normalize(written));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    [InlineData("Grace Okafor")]
    [InlineData("grace@fabrikam.example")]
    [InlineData("/o=ExchangeLabs")]
    [InlineData("IMCEAEX-")]
    [InlineData("IMCEAEX-@contoso.example")]
    [InlineData("IMCEASMTP-jane+40fabrikam+2Eexample@contoso.example")]
    public void Anything_else_is_none(string? written) => Assert.Null(ExchangeName.Key(written));

    [Fact]
    public void A_key_is_its_own_key() => CsCheck.Check.Sample(
        CsCheck.Gen.String[CsCheck.Gen.Char["/o=cn_+2F4<>@ X5:EX-'"], 0, 25],
        text => Assert.Equal(ExchangeName.Key("/o=a/cn=" + text), ExchangeName.Key(ExchangeName.Key("/o=a/cn=" + text))));

    [Theory]
    [InlineData("grace@fabrikam.example", "grace@fabrikam.example")]
    [InlineData("Grace Okafor <Grace@Fabrikam.example>", "grace@fabrikam.example")]
    [InlineData("Grace Okafor (grace+x@fabrikam.example)", "grace@fabrikam.example")]
    [InlineData("'grace@fabrikam.example'", "grace@fabrikam.example")]
    [InlineData("grace@fabrikam.example; GRACE@fabrikam.example", "grace@fabrikam.example")]
    [InlineData("grace@fabrikam.example for tom@fabrikam.example", null)]
    [InlineData("Grace Okafor@ENRON", null)]
    [InlineData("Jeff Dasovich/NA/Enron@Enron", null)]
    [InlineData("Grace Okafor", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_display_name_may_hold_the_address(string? name, string? address) => Assert.Equal(address, ExchangeName.AddressIn(name));

    [Theory]
    [InlineData("Grace Okafor", Grace, "x500:" + Grace, "Grace Okafor")]
    [InlineData("grace@fabrikam.example", Grace, "grace@fabrikam.example", "grace@fabrikam.example")]
    [InlineData("ada.lind@contoso.example", Grace, "ada.lind@contoso.example", "ada.lind@contoso.example")]
    [InlineData(Grace, Grace, "x500:" + Grace, "")]
    [InlineData("tom@fabrikam.example", "grace@fabrikam.example", "grace@fabrikam.example", "tom@fabrikam.example")]
    public void Somebody_goes_by_the_address_the_name_tells_or_else_by_the_key(string name, string written, string address, string shown)
    {
        var who = OutlookCoffee.People.Who.From(name, written, Me)!;

        Assert.Equal((address, shown, Me.Addresses.Contains(address)), (who.Address, who.Name, who.IsOwner));
    }

    [Fact]
    public void A_machine_is_told_by_its_name_and_nobody_by_the_form()
    {
        Assert.True(OutlookCoffee.People.Who.From("Microsoft Outlook", Grace, Me)!.IsRobot);
        Assert.False(OutlookCoffee.People.Who.From("Grace Okafor", "/o=x/cn=grace-request@x", Me)!.IsRobot);
    }

    [Fact]
    public void What_was_written_and_heard_under_both_spellings_is_kept_under_one_key()
    {
        var sheet = new EncounterSheet();
        ContactRule.FromMail(Mail("Grace Okafor</o=x/cn=grace>", Ada), sheet);
        ContactRule.FromMail(Mail(Ada, "Grace Okafor<IMCEAEX-_o=x_cn=grace@contoso.example>", at: "2026-03-03"), sheet);

        var grace = Assert.Single(sheet.Take());
        Assert.Equal("x500:/o=x/cn=grace", grace.Address);
        Assert.Equal([EncounterKind.Heard, EncounterKind.Wrote], grace.Encounters.Select(each => each.Kind));
    }
}
