using CsCheck;
using Microsoft.AspNetCore.WebUtilities;
using NodaTime;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class OutlookLinkTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 26, 9, 0);

    [Fact]
    public void Every_part_arrives_as_it_was_written()
    {
        var link = Compose("Coffee & cake, Grace?", "Hi Grace,\n\n1 < 2 & so on #1\nAda", "Café Moka, 2 Market St", online: true);
        var query = QueryHelpers.ParseQuery(new Uri(link).Query);
        Assert.StartsWith("https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&", link, StringComparison.Ordinal);
        Assert.Equal("Coffee & cake, Grace?", query["subject"]);
        Assert.Equal("Hi Grace,<br><br>1 &lt; 2 &amp; so on #1<br>Ada", query["body"]);
        Assert.Equal("2026-11-26T09:00:00Z", query["startdt"]);
        Assert.Equal("2026-11-26T09:45:00Z", query["enddt"]);
        Assert.Equal("grace@fabrikam.example,o'neil+x@contoso.example", query["to"]);
        Assert.Equal("Café Moka, 2 Market St", query["location"]);
        Assert.Equal("1", query["online"]);
    }

    [Fact]
    public void What_is_empty_is_left_out()
    {
        var query = QueryHelpers.ParseQuery(new Uri(Compose("Coffee?", "", "", online: false)).Query);
        Assert.False(query.ContainsKey("body") || query.ContainsKey("location") || query.ContainsKey("online"));
    }

    [Fact]
    public void A_long_body_is_cut_at_a_word_and_the_link_never_grows_too_long() =>
        Gen.OneOf(Gen.String, Gen.String.AlphaNumeric, Gen.OneOf("word ", "ä ö ü ", "山田 ", "a\nb ", "😀 ", "nospace"))
            .Array[0, 400].Select(string.Concat).Sample(body =>
            {
                var link = Compose("Coffee, Grace?", body, "Café Moka", online: false);
                Assert.True(link.Length <= OutlookLink.MostCharacters);
            }, iter: 300);

    [Fact]
    public void The_cut_body_ends_in_an_ellipsis_and_uses_the_room()
    {
        var link = Compose("Coffee?", string.Join(' ', Enumerable.Repeat("word", 1000)), "", online: false);
        Assert.InRange(link.Length, OutlookLink.MostCharacters - 20, OutlookLink.MostCharacters);
        Assert.EndsWith("word…", QueryHelpers.ParseQuery(new Uri(link).Query)["body"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_arrives_in_Outlook_as_it_was_written()
    {
        var link = OutlookLink.ComposeMail("grace@fabrikam.example", "Coffee & cake, Grace?", "Hi Grace,\n\n1 < 2 & so on #1\nAda");
        var query = QueryHelpers.ParseQuery(new Uri(link).Query);
        Assert.StartsWith("https://outlook.office.com/mail/0/deeplink/compose?to=grace%40fabrikam.example&subject=Coffee%20", link, StringComparison.Ordinal);
        Assert.Equal("grace@fabrikam.example", query["to"]);
        Assert.Equal("Coffee & cake, Grace?", query["subject"]);
        Assert.Equal("Hi Grace,\r\n\r\n1 < 2 & so on #1\r\nAda", query["body"]);
    }

    [Fact]
    public void A_mail_for_every_other_program_is_written_as_RFC_6068_has_it() => Assert.Equal(
        "mailto:o%27neil%2Bx@contoso.example?subject=Caf%C3%A9%20%26%20cake%3F&body=Hi%2C%0D%0A%0D%0A1%2B1%20%3D%202%0D%0AAda",
        OutlookLink.MailTo("o'neil+x@contoso.example", "Café & cake?", "Hi,\n\n1+1 = 2\r\nAda"));

    [Fact]
    public void A_mail_without_a_body_has_none()
    {
        Assert.EndsWith("subject=Coffee", OutlookLink.MailTo("grace@fabrikam.example", "Coffee", ""), StringComparison.Ordinal);
        Assert.EndsWith("subject=Coffee", OutlookLink.ComposeMail("grace@fabrikam.example", "Coffee", ""), StringComparison.Ordinal);
    }

    [Fact]
    public void The_link_of_a_long_mail_never_grows_too_long() =>
        Gen.OneOf(Gen.String, Gen.OneOf("word ", "ä ö ü ", "山田です。", "a\nb ", "😀 ", "nospace")).Array[0, 400].Select(string.Concat).Sample(body =>
        {
            Assert.True(OutlookLink.ComposeMail("grace@fabrikam.example", "Coffee?", body).Length <= OutlookLink.MostCharacters);
            Assert.True(OutlookLink.MailTo("grace@fabrikam.example", "Coffee?", body).Length <= OutlookLink.MostCharacters);
        }, iter: 300);

    [Fact]
    public void A_long_Japanese_text_is_cut_at_a_sentence()
    {
        var link = OutlookLink.MailTo("grace@fabrikam.example", "Coffee?", string.Concat(Enumerable.Repeat("お元気でしょうか。", 100)));
        Assert.InRange(link.Length, OutlookLink.MostCharacters - 100, OutlookLink.MostCharacters);
        Assert.EndsWith("か。…", Uri.UnescapeDataString(link), StringComparison.Ordinal);
    }

    [Fact]
    public void Our_own_texts_arrive_whole()
    {
        foreach (var language in GoldenTexts.Languages)
        {
            var (draft, ask) = (InviteText.Draft(GoldenTexts.Request(language)), LetterText.Ask(GoldenTexts.Ask(language)));
            Assert.DoesNotContain("…", Uri.UnescapeDataString(Compose(draft.Subject, draft.Body, draft.Location, draft.Online)), StringComparison.Ordinal);
            Assert.DoesNotContain("…", Uri.UnescapeDataString(OutlookLink.ComposeMail("grace@fabrikam.example", ask.Subject, ask.Body)), StringComparison.Ordinal);
        }
    }

    private static string Compose(string subject, string body, string location, bool online) => OutlookLink.Compose(
        subject, body, ["grace@fabrikam.example", "o'neil+x@contoso.example"], Start, Start + Duration.FromMinutes(45), location, online);
}
