using CsCheck;
using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class LetterTextTests
{
    private static readonly Instant Ten = GoldenTexts.Ten;

    [Fact]
    public void The_three_best_times_stand_in_the_order_of_the_calendar()
    {
        var days = (int[])[2, 0, 1, 3];
        var body = LetterText.Ask(GoldenTexts.Ask("en") with { Times = days.Select(day => Ten + Duration.FromDays(day)).ToList() }).Body;
        Assert.Equal(["- Thursday 26", "- Friday 27", "- Saturday 28"], Lines(body).Select(line => line[..line.IndexOf(" Nov", StringComparison.Ordinal)]));
    }

    [Fact]
    public void Each_time_has_a_line_of_its_own() =>
        Gen.Select(Gen.OneOf(GoldenTexts.Languages), Gen.Int[0, 100_000].Select(minutes => Ten + Duration.FromMinutes(minutes)).List[0, 5])
            .Sample((language, times) =>
                Assert.Equal(Math.Min(3, times.Count), Lines(LetterText.Ask(GoldenTexts.Ask(language) with { Times = times }).Body).Count()));

    [Theory]
    [InlineData("en", "When would suit you?")]
    [InlineData("de", "Wann würde es dir passen?")]
    [InlineData("fr", "Quand est-ce que ça t'arrangerait ?")]
    [InlineData("es", "¿Cuándo te vendría bien?")]
    [InlineData("ja", "ご都合のよい日時を教えていただけますか。")]
    public void Without_a_time_it_asks_when_it_suits(string language, string question)
    {
        var body = LetterText.Ask(GoldenTexts.Ask(language) with { Times = [] }).Body;
        Assert.Contains("\n" + question + "\n", body, StringComparison.Ordinal);
        Assert.DoesNotContain(body, char.IsDigit);
    }

    [Theory]
    [InlineData("en", "Europe/Berlin", "(Berlin time)")]
    [InlineData("en-GB", "America/New_York", "(New York time)")]
    [InlineData("en-US", "America/New_York", "(Eastern time)")]
    [InlineData("en", "America/Argentina/Buenos_Aires", "(Buenos Aires time)")]
    [InlineData("de", "Europe/Vienna", "(Ortszeit Wien)")]
    [InlineData("fr", "Europe/Athens", "(heure locale à Athènes)")]
    [InlineData("es", "Europe/London", "(hora de Londres)")]
    [InlineData("ja", "Asia/Tokyo", "(日本時間)")]
    [InlineData("en", "UTC", "(UTC+00:00)")]
    [InlineData("en", "Etc/GMT-5", "(UTC+05:00)")]
    public void The_users_clock_is_named_in_words(string language, string zone, string words) =>
        Assert.Contains(words, LetterText.Ask(GoldenTexts.Ask(language) with { Zone = Zones.Resolve(zone)! }).Body, StringComparison.Ordinal);

    [Fact]
    public void Where_both_clocks_show_the_same_none_is_named_and_else_theirs_too()
    {
        var paris = LetterText.Ask(GoldenTexts.Ask("en") with { TheirZone = Zones.Resolve("Europe/Paris") }).Body;
        Assert.DoesNotContain("(", paris, StringComparison.Ordinal);
        var london = LetterText.Ask(GoldenTexts.Ask("en") with { TheirZone = Zones.Resolve("Europe/London") }).Body;
        Assert.Contains("(Berlin time)", london, StringComparison.Ordinal);
        Assert.Contains("- Thursday 26 November at 10:00 (09:00 for you)\n", london, StringComparison.Ordinal);
    }

    [Fact]
    public void Clocks_that_part_at_one_of_the_times_are_told_apart()
    {
        var beforeAndAfter = (Instant[])[Instant.FromUtc(2026, 10, 20, 9, 0), Instant.FromUtc(2026, 10, 27, 9, 0)];
        var lagos = GoldenTexts.Ask("en") with { Times = beforeAndAfter, TheirZone = Zones.Resolve("Africa/Lagos") };
        Assert.Contains("(Berlin time)", LetterText.Ask(lagos).Body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hello_has_two_lines_and_neither_a_time_nor_a_question() =>
        Gen.Select(Gen.OneOf(GoldenTexts.Languages), Gen.Int[0, 9000].Nullable()).Sample((language, silence) =>
        {
            var letter = LetterText.Hello(new("", "Okafor, Grace", silence, language));
            Assert.Equal(4, letter.Body.Split('\n').Length);
            Assert.DoesNotContain(letter.Subject + letter.Body, character => char.IsDigit(character) || character == '?');
        });

    private static IEnumerable<string> Lines(string body) => body.Split('\n').Where(line => line is ['-', ' ', ..] or ['・', ..]);
}
