using OutlookCoffee.People;

namespace OutlookCoffee.Tests.People;

public sealed class NameFormTests
{
    [Theory]
    [InlineData("Grace Okafor", "Grace Okafor")]
    [InlineData("Kean, Steven J.", "Steven J. Kean")]
    [InlineData("'Grace Okafor'", "Grace Okafor")]
    [InlineData("\"Okafor, Grace\"", "Grace Okafor")]
    [InlineData("Grace Okafor (Contoso)", "Grace Okafor")]
    [InlineData("Okafor, Grace [Contoso] (EU)", "Grace Okafor")]
    [InlineData("'Grace Okafor' via Dev List", "Grace Okafor")]
    [InlineData("Kean, Steven J. </O=ENRON/OU=NA/CN=SKEAN>", "Steven J. Kean")]
    [InlineData("Jeff Dasovich/NA/Enron@Enron", "Jeff Dasovich")]
    [InlineData("Martin Luther King, Jr.", "Martin Luther King, Jr.")]
    [InlineData("Grace Okafor, PhD", "Grace Okafor, PhD")]
    [InlineData("Smith, Jones, Miller", "Smith, Jones, Miller")]
    [InlineData("  Grace \t Okafor ", "Grace Okafor")]
    [InlineData("grace@fabrikam.example", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData("Zoë 👩🏽‍🚀 Ångström", "Zoë 👩🏽‍🚀 Ångström")]
    [InlineData("עדה כהן", "עדה כהן")]
    [InlineData("\u202Eafor Grace\u202C \u2066x\u2069", "afor Grace x")]
    public void A_name_is_made_readable(string? written, string readable) => Assert.Equal(readable, NameForm.Readable(written));

    [Theory]
    [InlineData("jeff.dasovich@enron.example", "Jeff Dasovich")]
    [InlineData("grace_okafor-77@fabrikam.example", "Grace Okafor")]
    [InlineData("grace@fabrikam.example", "Grace")]
    [InlineData("12345@fabrikam.example", "12345")]
    public void An_address_stands_in_for_a_name(string address, string name) => Assert.Equal(name, NameForm.FromAddress(address));

    [Theory]
    [InlineData("Okafor, Grace", "grace OKAFOR")]
    [InlineData("Kean, Steven J.", "Steven J Kean")]
    [InlineData("עדה כהן", "עדה  כהן")]
    public void Two_spellings_are_one_full_name(string one, string other)
    {
        Assert.NotNull(NameForm.Key(one));
        Assert.Equal(NameForm.Key(one), NameForm.Key(other));
    }

    [Theory]
    [InlineData("Grace")]
    [InlineData("Grace O.")]
    [InlineData("'Grace Okafor' via Dev")]
    [InlineData("")]
    [InlineData(null)]
    public void Half_a_name_identifies_nobody(string? name) => Assert.Null(NameForm.Key(name));

    [Fact]
    public void A_middle_initial_tells_people_apart() => Assert.NotEqual(NameForm.Key("Steven J. Kean"), NameForm.Key("Steven Kean"));

    [Theory]
    [InlineData("fabrikam.example", "fabrikam")]
    [InlineData("mail.eu.fabrikam.co.uk", "fabrikam")]
    [InlineData("localhost", "localhost")]
    [InlineData("gmail.com", null)]
    [InlineData("yahoo.co.uk", null)]
    [InlineData("web.de", null)]
    public void A_domain_tells_the_organization_unless_anybody_can_be_there(string domain, string? organization) =>
        Assert.Equal(organization, Organization.OfDomain(domain));

    [Theory]
    [InlineData("Fabrikam, Inc.", "fabrikam")]
    [InlineData("Fabrikam GmbH & Co. KG", "fabrikam")]
    [InlineData("Adventure Works", "adventureworks")]
    [InlineData("Co", "co")]
    [InlineData(" ", null)]
    public void A_company_is_known_without_its_legal_form(string company, string? organization) =>
        Assert.Equal(organization, Organization.OfCompany(company));
}
