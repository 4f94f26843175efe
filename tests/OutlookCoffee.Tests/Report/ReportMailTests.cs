using System.Globalization;
using CsCheck;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Mail;

namespace OutlookCoffee.Tests.Report;

public class ReportMailTests
{
    private static readonly string[] Machines = ["", "ar-SA", "fa-IR", "tr-TR", "ja-JP", "de-DE", "th-TH"];

    [Fact]
    public async Task The_whole_mail_reads_as_a_friend_would_say_it()
    {
        var letter = await ReportMail.WriteAsync(ReportRule.Of(ReportWorld.Facts() with { Times = [], Quiet = [ReportWorld.Quiet()[1]] }));

        Assert.Equal(
            """
            Hello Ada,

            Coffee with Grace this week?
            23 – 29 November

            Grace Okafor
            CFO, Fabrikam

            You were in touch about every 3 weeks. It has been 9 months.
            Grace last wrote to you on 2 March 2026.

            No time suits in the weeks ahead. Something shorter may fit.

            Open Outlook Coffee
            <https://coffee.example/addin/taskpane.html>

            A word out of the blue is welcome more often than one thinks.

            Someone else
            <https://coffee.example/r/someone-else>

            Not now, ask me later
            <https://coffee.example/r/snooze>

            Let go, in private
            <https://coffee.example/r/let-go>

            Coffees ahead

            Jan de Vries
            Tuesday 24 November, 10:00 – 10:45
            Jan said yes.
            <https://outlook.office.com/calendar/item/e1>

            Mia Schäfer
            Tuesday 8 December, 10:00 – 10:45
            No answer yet.
            <https://outlook.office.com/calendar/item/e1>

            Still open

            Noor proposes Wednesday 2 December, 10:00 – 10:45.

            You wrote to Sam on 19 November 2026. No answer yet.

            Others you may miss

            Tomás Rey (Contoso)
            You were in touch about every 2 weeks. It has been 3 months.
            <https://coffee.example/addin/taskpane.html?person=p_Tom%C3%A1s%20Rey>

            See everyone
            <https://coffee.example/addin/taskpane.html?view=people>

            The year 2026
            23 of 52 cups. 1 more in the calendar.

            --

            This mail comes once a week, to you alone.
            Outlook Coffee sees when and with whom, never what was written.

            Pause it for a while
            <https://coffee.example/r/pause>

            Stop it
            <https://coffee.example/r/stop>

            """.ReplaceLineEndings("\n"),
            letter.Text);
    }

    [Theory]
    [InlineData(WeekState.Proposed, "Coffee with Grace this week?", "Times that suit")]
    [InlineData(WeekState.Drafted, "Coffee with Grace: the time is held", "Held in your own calendar only. Nobody has been mailed.")]
    [InlineData(WeekState.Booked, "Coffee with Grace on Thursday 26 November", "Grace said yes.")]
    [InlineData(WeekState.Held, "Coffee with Grace: that was a cup", "Next week brings another name.")]
    [InlineData(WeekState.Skipped, "No coffee this week, and that is fine", "Next week brings another name.")]
    [InlineData(WeekState.None, "Nobody to propose this week", "- 31 you are in touch with")]
    public async Task Each_state_of_the_week_has_its_own_words(WeekState state, string subject, string line)
    {
        var letter = await ReportMail.WriteAsync(ReportRule.Of(ReportWorld.Facts(state: state)));

        Assert.Equal(subject, letter.Subject);
        Assert.Contains("\n" + line + "\n", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_week_with_nobody_anywhere_still_says_why_and_how_the_year_stands()
    {
        var facts = ReportWorld.Facts(state: WeekState.None) with { Quiet = [], Coffees = [], Asked = [], Links = ReportLinks.None };
        var bare = facts with { Week = facts.Week with { Offers = [], Year = new YearSoFar(2026, 0, 0, 52), EmptyBecause = [new ReasonView("paused", 1)] } };

        var text = (await ReportMail.WriteAsync(ReportRule.Of(bare))).Text;

        Assert.Contains("- You are on a pause.", text, StringComparison.Ordinal);
        Assert.Contains("No cup yet. The first one is a name away.", text, StringComparison.Ordinal);
        Assert.Contains("Pause or stop it in the settings of Outlook Coffee.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Others you may miss", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_plain_text_says_what_the_HTML_says()
    {
        foreach (var language in ReportWorld.Languages)
            foreach (var state in Enum.GetValues<WeekState>())
            {
                var letter = await ReportMail.WriteAsync(ReportRule.Of(ReportWorld.Facts(language, state)));
                var html = MailHtml.Read(letter.Html);
                var seen = string.Concat(html.Texts);

                Assert.All(html.Texts.Where(text => text != "Outlook Coffee"), text => Assert.Contains(text, letter.Text, StringComparison.Ordinal));
                Assert.All(html.Tags.Where(tag => tag.Name == "a"), link => Assert.Contains($"<{link.Attributes["href"]}>", letter.Text, StringComparison.Ordinal));
                Assert.All(Lines(letter.Text), line => Assert.Contains(line, seen, StringComparison.Ordinal));
            }
    }

    [Fact]
    public void The_mail_is_the_same_on_every_machine() => Gen.OneOf(ReportWorld.Languages).Sample(language =>
    {
        var usual = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var expected = Write(language);
            foreach (var machine in Machines)
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(machine);
                Assert.Equal(expected, Write(language));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = usual;
        }
    }, iter: 20);

    [Fact]
    public async Task Many_mails_at_once_are_each_their_own()
    {
        var alone = await Task.WhenAll(ReportWorld.Languages.Select(language => ReportMail.WriteAsync(ReportRule.Of(ReportWorld.Facts(language)))));
        var together = await Task.WhenAll(Enumerable.Range(0, 100).Select(at =>
            Task.Run(() => ReportMail.WriteAsync(ReportRule.Of(ReportWorld.Facts(ReportWorld.Languages[at % ReportWorld.Languages.Length]))))));

        Assert.All(together.Index(), each => Assert.Equal(alone[each.Index % alone.Length], each.Item));
    }

    private static ReportLetter Write(string language) => ReportMail.WriteAsync(ReportRule.Of(ReportWorld.Facts(language))).GetAwaiter().GetResult();

    /// <summary>Without links, signs of a list and the brackets around what stands beside a title or under a time.</summary>
    private static IEnumerable<string> Lines(string text) => text.Split('\n')
        .Where(line => line.Length > 0 && !line.StartsWith('<') && line != "--")
        .Select(line => line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line)
        .Select(line => line.EndsWith(')') && line.Contains(" (", StringComparison.Ordinal) ? line[..line.LastIndexOf(" (", StringComparison.Ordinal)] : line);
}
