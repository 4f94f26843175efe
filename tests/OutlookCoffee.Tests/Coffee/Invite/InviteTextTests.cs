using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class InviteTextTests
{
    private static readonly InviteRequest Request = new(
        CoffeeKind.Coffee, "Lind, Ada", "Okafor, Grace",
        Instant.FromUtc(2026, 11, 26, 9, 0), Instant.FromUtc(2026, 11, 26, 9, 45), Zones.Resolve("Europe/Berlin")!,
        Place: "Café Moka, 2 Market St", SilenceDays: 266);

    [Fact]
    public void It_reads_as_the_user_could_have_typed_it()
    {
        var draft = InviteText.Draft(Request);
        Assert.Equal("Coffee, Grace?", draft.Subject);
        Assert.Equal(
            """
            Hi Grace,

            It's been a few months, and I'd like to hear how you are. Shall we have a coffee?
            How about Thursday 26 November at 10:00, at Café Moka, 2 Market St?
            If another time suits you better, just tell me.

            Ada
            """.ReplaceLineEndings("\n"), draft.Body);
        Assert.Equal(("Café Moka, 2 Market St", false), (draft.Location, draft.Online));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(45)]
    [InlineData(266)]
    [InlineData(500)]
    [InlineData(4000)]
    public void No_number_of_days_no_link_and_no_product_shows(int? silence)
    {
        foreach (var kind in Enum.GetValues<CoffeeKind>())
        {
            var draft = InviteText.Draft(Request with { SilenceDays = silence, Kind = kind, Place = null });
            var text = draft.Subject + draft.Body;
            Assert.DoesNotContain(silence?.ToString(System.Globalization.CultureInfo.InvariantCulture) is { Length: > 2 } days ? days : "days", text, StringComparison.Ordinal);
            Assert.DoesNotContain("http", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Outlook", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("{", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Their_time_stands_beside_the_users_when_their_clock_differs()
    {
        var london = InviteText.Draft(Request with { TheirZone = Zones.Resolve("Europe/London") });
        Assert.Contains("Thursday 26 November at 10:00 (09:00 for you)", london.Body, StringComparison.Ordinal);
        var auckland = InviteText.Draft(Request with { Start = Instant.FromUtc(2026, 11, 26, 15, 0), TheirZone = Zones.Resolve("Pacific/Auckland") });
        Assert.Contains("26 November at 16:00 (Friday 27 November, 04:00 for you)", auckland.Body, StringComparison.Ordinal);
        var paris = InviteText.Draft(Request with { TheirZone = Zones.Resolve("Romance Standard Time") });
        Assert.DoesNotContain("for you", paris.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Americans_read_their_own_dates() =>
        Assert.Contains(
            "How about Thursday, November 26 at 10:00 AM, at", InviteText.Draft(Request with { Language = "en-US" }).Body, StringComparison.Ordinal);

    [Fact]
    public void Online_there_is_no_place()
    {
        var draft = InviteText.Draft(Request with { Kind = CoffeeKind.Decaf, Online = true });
        Assert.Equal(("A quick call, Grace?", "", true), (draft.Subject, draft.Location, draft.Online));
        Assert.DoesNotContain("Moka", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_without_a_name_is_greeted_without_one()
    {
        var draft = InviteText.Draft(Request with { TheirName = "g.okafor@fabrikam.example", MyName = "" });
        Assert.Equal("Coffee?", draft.Subject);
        Assert.StartsWith("Hello,\n", draft.Body, StringComparison.Ordinal);
        Assert.EndsWith("just tell me.", draft.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_braces_is_no_placeholder() =>
        Assert.Equal("Coffee, {where}?", InviteText.Draft(Request with { TheirName = "{where} Okafor" }).Subject);
}
