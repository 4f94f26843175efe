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

    private static string Compose(string subject, string body, string location, bool online) => OutlookLink.Compose(
        subject, body, ["grace@fabrikam.example", "o'neil+x@contoso.example"], Start, Start + Duration.FromMinutes(45), location, online);
}
