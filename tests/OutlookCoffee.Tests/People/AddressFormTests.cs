using OutlookCoffee.People;

namespace OutlookCoffee.Tests.People;

public sealed class AddressFormTests
{
    [Theory]
    [InlineData("Grace@Fabrikam.Example", "grace@fabrikam.example")]
    [InlineData("  <grace@fabrikam.example> ", "grace@fabrikam.example")]
    [InlineData("Grace Okafor <grace@fabrikam.example>", "grace@fabrikam.example")]
    [InlineData("'grace@fabrikam.example'", "grace@fabrikam.example")]
    [InlineData("\"grace@fabrikam.example\"", "grace@fabrikam.example")]
    [InlineData("mailto:grace@fabrikam.example?subject=Hi", "grace@fabrikam.example")]
    [InlineData("<mailto:grace@fabrikam.example>", "grace@fabrikam.example")]
    [InlineData("SMTP:grace@fabrikam.example", "grace@fabrikam.example")]
    [InlineData("grace+coffee@fabrikam.example", "grace@fabrikam.example")]
    [InlineData("grace+a+b@fabrikam.example", "grace@fabrikam.example")]
    [InlineData("+4912345@fax.example", "+4912345@fax.example")]
    [InlineData("root@localhost", "root@localhost")]
    [InlineData("grace@BÜCHER.example", "grace@bücher.example")]
    [InlineData("grace@xn--bcher-kva.example", "grace@xn--bcher-kva.example")]
    [InlineData("IMCEASMTP-jane+40fabrikam+2Eexample@contoso.example", "jane@fabrikam.example")]
    [InlineData("IMCEANOTES-+22Jane+20Doe+22+20+3Cjane+40fabrikam+2Eexample+3E+40ENRON@ENRON.example", "jane@fabrikam.example")]
    public void Spellings_of_one_address_become_one(string written, string normalized) =>
        Assert.Equal(normalized, AddressForm.Normalize(written));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Grace Okafor")]
    [InlineData("@fabrikam.example")]
    [InlineData("grace@")]
    [InlineData("grace@fabrikam example")]
    [InlineData("/o=ExchangeLabs/ou=Exchange Administrative Group/cn=Recipients/cn=grace")]
    [InlineData("IMCEAEX-_O=ENRON_OU=NA_CN=RECIPIENTS_CN=GRACE@ENRON.example")]
    [InlineData("IMCEANOTES-Jane+20Doe_NA_Enron+40ENRON@ENRON.example")]
    [InlineData("IMCEAFAX-123@contoso.example")]
    [InlineData("imcea")]
    public void What_is_no_mail_address_is_none(string? written) => Assert.Null(AddressForm.Normalize(written));

    [Fact]
    public void Normalizing_twice_changes_nothing() => CsCheck.Check.Sample(
        CsCheck.Gen.String[CsCheck.Gen.Char["ab+@.<>'\"-_:IMCEAsmtp 4Eé"], 0, 25],
        text => Assert.Equal(AddressForm.Normalize(text), AddressForm.Normalize(AddressForm.Normalize(text))));

    [Fact]
    public void The_domain_stands_after_the_sign() => Assert.Equal("fabrikam.example", AddressForm.Domain("grace@fabrikam.example"));
}
