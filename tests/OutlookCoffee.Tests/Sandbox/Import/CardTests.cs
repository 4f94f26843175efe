using System.Text;
using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Import;

public sealed class CardTests : IDisposable
{
    private readonly ExportOnDisk export = new();

    public void Dispose() => export.Dispose();

    [Fact]
    public void Every_real_card_file_is_read()
    {
        var (mailbox, report) = export.WithRealData("ezvcard-vcf.tar.gz").Read();
        Assert.Empty(report.Unread);
        Assert.Equal(18, report.FilesRead["cards"]);
        Assert.Equal(26, mailbox.Contacts.Count);
        Assert.Equal("Company, The", Named(mailbox, "John Doe III").Company);
        Assert.Equal("Ñ Ñ Ñ Ñ", mailbox.Contacts[4].DisplayName);
        Assert.Equal(["Frank_Dawson@Lotus.com", "fdawson@earthlink.net"], Named(mailbox, "Frank Dawson").Addresses.Select(address => address.Address));
        Assert.Equal(new LocalDate(1922, 3, 10), Named(mailbox, "Mr. Michael Angstadt Jr.").Birthday);
        Assert.Null(Named(mailbox, "Simon Perreault").Birthday);
    }

    [Fact]
    public void Version_21_with_soft_breaks_and_a_charset()
    {
        var text = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n"
            + "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg=\r\n M=C3=BCller\r\nEMAIL;INTERNET;PREF:joerg@x.example\r\nBDAY:19800322\r\nEND:VCARD\r\n";
        var card = Assert.Single(export.With("a.vcf", Encoding.ASCII.GetBytes(text)).Read().Mailbox.Contacts);
        Assert.Equal(("Jörg", "Müller", new LocalDate(1980, 3, 22)), (card.GivenName, card.Surname, card.Birthday));
        Assert.Equal("joerg@x.example", Assert.Single(card.Addresses).Address);
    }

    [Fact]
    public void Groups_escapes_folds_and_a_quoted_colon()
    {
        var text = "begin:vcard\nversion:4.0\nFN:Ada\\, Countess\\; of\n  Lovelace\nitem1.EMAIL;TYPE=\"work:x\";PREF=1:mailto:ada@x.example\nORG:A\\;B;Sales\nTITLE:One\\nTwo\nBDAY:1815-12-10T00:00:00Z\nend:vcard\n";
        var card = Assert.Single(export.With("cards", text).Read().Mailbox.Contacts);
        Assert.Equal("Ada, Countess; of Lovelace", card.DisplayName);
        Assert.Equal(("A;B", "One\nTwo", new LocalDate(1815, 12, 10)), (card.Company, card.JobTitle, card.Birthday));
        Assert.Equal("ada@x.example", Assert.Single(card.Addresses).Address);
    }

    [Fact]
    public void A_card_in_a_card_is_not_a_card_and_a_cut_one_is_kept()
    {
        var text = "BEGIN:VCARD\nFN:Boss\nAGENT:\nBEGIN:VCARD\nFN:Helper\nEND:VCARD\nEMAIL:boss@x.example\nEND:VCARD\n\n\nBEGIN:VCARD\nFN:Cut o";
        var cards = export.With("a.vcf", text).Read().Mailbox.Contacts;
        Assert.Equal(["Boss", "Cut o"], cards.Select(card => card.DisplayName));
        Assert.Equal("boss@x.example", Assert.Single(cards[0].Addresses).Address);
    }

    [Fact]
    public void Outlooks_table_in_English()
    {
        var text = "\"First Name\",\"Last Name\",\"Company\",\"Job Title\",\"E-mail Address\",\"E-mail 2 Address\",\"Birthday\",\"Notes\"\r\n"
            + "\"Grace\",\"Okafor\",\"Fabrikam, Inc.\",\"CFO\",\"grace@fabrikam.example\",\"g.okafor@post.example\",\"3/22/1980\",\"two\r\nlines\"\r\n"
            + "\"Uncle\",\"Tom\",,,,,\"0/0/00\",\r\n,,,,,,,\r\n";
        var cards = export.With("contacts.csv", text).Read().Mailbox.Contacts;
        Assert.Equal(["Grace Okafor", "Uncle Tom"], cards.Select(card => card.DisplayName));
        Assert.Equal(("Fabrikam, Inc.", "CFO", new LocalDate(1980, 3, 22)), (cards[0].Company, cards[0].JobTitle, cards[0].Birthday));
        Assert.Equal(2, cards[0].Addresses.Count);
        Assert.Null(cards[1].Birthday);
        Assert.Empty(cards[1].Addresses);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    public void Outlooks_table_in_German_and_in_its_old_encoding(char separator)
    {
        var text = "Vorname,Nachname,Firma,Position,E-Mail-Adresse,E-Mail 2: Adresse,Geburtstag\r\nJörg,Müller,Hafen GmbH,Einkäufer,joerg@x.example,j2@x.example,22.03.1980\r\n"
            .Replace(',', separator);
        var card = Assert.Single(export.With("kontakte.csv", Encoding.Latin1.GetBytes(text)).Read().Mailbox.Contacts);
        Assert.Equal(("Jörg Müller", "Hafen GmbH", "Einkäufer", new LocalDate(1980, 3, 22)), (card.DisplayName, card.Company, card.JobTitle, card.Birthday));
        Assert.Equal(["joerg@x.example", "j2@x.example"], card.Addresses.Select(address => address.Address));
    }

    private static ContactCard Named(Mailbox mailbox, string name) => mailbox.Contacts.First(card => card.DisplayName == name);
}
