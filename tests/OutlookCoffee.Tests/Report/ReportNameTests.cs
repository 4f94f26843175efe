using CsCheck;
using OutlookCoffee.Report.Mail;

namespace OutlookCoffee.Tests.Report;

/// <summary>A name is whatever somebody wrote into their address book.</summary>
public class ReportNameTests
{
    [Fact]
    public async Task No_name_breaks_the_mail()
    {
        foreach (var language in new[] { "en-GB", "ja", "ar" })
        {
            var harmless = Shape(await ReportMail.WriteAsync(HostileNames.Everywhere("Grace Okafor", language)));
            foreach (var name in HostileNames.All.Where(name => !string.IsNullOrWhiteSpace(name)))
                Assert.Equal(harmless, Shape(await ReportMail.WriteAsync(HostileNames.Everywhere(name, language))));
        }
    }

    [Fact]
    public async Task A_name_brings_no_line_and_no_direction_of_its_own_into_a_text()
    {
        foreach (var name in HostileNames.All)
        {
            var letter = await ReportMail.WriteAsync(HostileNames.Everywhere(name, "en-GB"));

            Assert.DoesNotContain(letter.Subject, char.IsControl);
            Assert.DoesNotContain("\nBcc:", letter.Text, StringComparison.Ordinal);
            Assert.DoesNotMatch("[\u202A-\u202E\u2066\u2067]", letter.Subject + letter.Text);
            Assert.Equal(letter.Text.Count(each => each == '\u2068'), letter.Text.Count(each => each == '\u2069'));
            Assert.InRange(letter.Subject.Length, 1, 255);
        }
    }

    [Fact]
    public void Any_text_at_all_can_be_a_name() => Gen.String.Sample(name =>
    {
        var letter = ReportMail.WriteAsync(HostileNames.Everywhere(name, "ar")).GetAwaiter().GetResult();

        Assert.Null(MailHtml.Read(letter.Html).Fault);
    }, iter: 300);

    private static string Shape(ReportLetter letter)
    {
        var html = MailHtml.Read(letter.Html);
        return html.Fault ?? string.Join(' ', html.Tags.Select(tag => tag.Name + ":" + string.Join(',', tag.Attributes.Keys)));
    }
}
