using System.Text;
using System.Text.RegularExpressions;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Mail;

namespace OutlookCoffee.Tests.Report;

/// <summary>
/// What <see cref="MailCheckTests"/> cannot know. The yardsticks are Outlook for Windows, which renders with Word
/// (hteumeuleu.com/2020/outlook-rendering-engine, after Microsoft's "Word 2007 HTML and CSS Rendering Capabilities in Outlook 2007"), and Gmail.
/// </summary>
public class MailHtmlTests
{
    public static TheoryData<string, WeekState> All()
    {
        var all = new TheoryData<string, WeekState>();
        foreach (var language in ReportWorld.Languages)
            foreach (var state in Enum.GetValues<WeekState>())
                all.Add(language, state);
        return all;
    }

    [Theory, MemberData(nameof(All))]
    public async Task Word_is_given_only_the_values_that_it_knows(string language, WeekState state)
    {
        var html = MailHtml.Read((await Letter(language, state)).Html);

        foreach (var (name, attributes) in html.Tags)
            foreach (var (property, value) in Styles(attributes))
            {
                // The frame is that of the others: Word has a table of its own around it.
                Assert.True(property != "margin" || (value == "0" && name is "body" or "h1" or "h2") || (value == "0 auto" && name == "div"), $"margin:{value} on {name}");
                Assert.True(property != "padding" || name is "td" or "a" or "body", $"padding on {name}");
                Assert.True(property != "display" || value is "block" or "none", "display:" + value);
            }
    }

    [Theory, MemberData(nameof(All))]
    public async Task A_table_that_only_lays_out_says_so_and_every_side_is_named_for_Word(string language, WeekState state)
    {
        var tags = MailHtml.Read((await Letter(language, state)).Html).Tags;
        var start = language == "ar" ? "right" : "left";

        Assert.All(tags.Where(tag => tag.Name == "table"), table => Assert.Equal("presentation", table.Attributes["role"]));
        Assert.All(tags.Where(tag => tag.Attributes.ContainsKey("align")), tag =>
            Assert.Contains(tag.Attributes["align"], new[] { start, "center", Styles(tag.Attributes).GetValueOrDefault("text-align", "center") }));
        Assert.All(tags.Where(tag => tag.Name == "a"), link => Assert.StartsWith("https://", link.Attributes["href"], StringComparison.Ordinal));
        Assert.Single(tags, tag => tag.Name == "h1");
    }

    [Theory]
    [InlineData("en-GB", "ltr")]
    [InlineData("ja", "ltr")]
    [InlineData("ar", "rtl")]
    public async Task Language_and_direction_stand_where_webmail_keeps_them(string language, string direction)
    {
        var tags = MailHtml.Read((await Letter(language)).Html).Tags;

        // Webmail drops html and body, and with them what they say.
        foreach (var tag in new[] { tags[0], tags.First(tag => tag.Attributes.GetValueOrDefault("role") == "article") })
            Assert.Equal((language, direction), (tag.Attributes["lang"], tag.Attributes["dir"]));
    }

    [Fact]
    public async Task Dark_mode_is_announced_and_has_a_colour_for_every_light_one()
    {
        var html = (await Letter("en-GB")).Html;
        var sheet = MailHtml.StyleSheet(html);
        var tags = MailHtml.Read(html).Tags;

        Assert.Contains("<meta name=\"color-scheme\" content=\"light dark\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"supported-color-schemes\" content=\"light dark\">", html, StringComparison.Ordinal);
        Assert.All(
            tags.Where(tag => Styles(tag.Attributes).Keys.Any(property => property is "background-color" or "border" or "border-top")),
            tag => Assert.Contains(tag.Attributes["class"].Split(' '), name => Darkens(sheet, name, "background-color|border-color")));
        Assert.All(
            tags.Where(tag => Styles(tag.Attributes).ContainsKey("color") && tag.Attributes.GetValueOrDefault("role") is null && tag.Name != "div"),
            tag => Assert.Contains(tag.Attributes["class"].Split(' '), name => Darkens(sheet, name, "color")));
    }

    [Fact]
    public async Task The_style_sheet_is_small()
    {
        var sheet = MailHtml.StyleSheet((await Letter("ar")).Html);

        // Gmail drops a sheet of more than 16,384 characters (developers.google.com/gmail/design/css).
        Assert.InRange(sheet.Length, 1, 4096);
    }

    [Fact]
    public async Task It_shows_no_picture_so_that_none_is_blocked_and_none_tells_that_it_was_read() =>
        Assert.DoesNotMatch("<img|<link|\\ssrc=|\\sbackground=", (await Letter("en-GB")).Html);

    [Fact]
    public async Task The_longest_mail_there_can_be_is_no_more_than_100_KB()
    {
        var letter = await ReportMail.WriteAsync(HostileNames.Everywhere(string.Concat(Enumerable.Repeat("山田 & <太郎> ", 800)), "ar"));

        Assert.InRange(Encoding.UTF8.GetByteCount(letter.Html), 20_000, 100 * 1024);
        Assert.InRange(Encoding.UTF8.GetByteCount(letter.Text), 5_000, 100 * 1024);
    }

    [Fact]
    public async Task It_is_plain_ASCII_so_that_no_gateway_can_garble_it() =>
        Assert.All((await Letter("ja")).Html, letter => Assert.InRange(letter, '\n', '~'));

    private static bool Darkens(string sheet, string name, string property) =>
        Regex.IsMatch(sheet, $@"prefers-color-scheme:dark\).*\.{name}\{{[^}}]*\b({property}):") && Regex.IsMatch(sheet, $@"\[data-ogs[bc]\] \.{name}\{{");

    private static Dictionary<string, string> Styles(IReadOnlyDictionary<string, string> attributes) =>
        attributes.GetValueOrDefault("style", "").Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(rule => rule.Split(':', 2)).GroupBy(rule => rule[0]).ToDictionary(rule => rule.Key, rule => rule.Last()[1]);

    private static Task<ReportLetter> Letter(string language, WeekState state = WeekState.Proposed) =>
        ReportMail.WriteAsync(ReportRule.Of(ReportWorld.Facts(language, state)));
}
