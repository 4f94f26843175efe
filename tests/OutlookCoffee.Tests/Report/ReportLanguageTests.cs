using System.Text.RegularExpressions;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Mail;
using OutlookCoffee.Report.Words;

namespace OutlookCoffee.Tests.Report;

public partial class ReportLanguageTests
{
    /// <summary>Who and what is called the same in every language.</summary>
    private static readonly string[] Names =
    [
        "Outlook Coffee", "Outlook", "Grace", "Okafor", "Ada", "Lind", "CFO", "Fabrikam", "Contoso", "Jan", "Vries", "de Vries", "Mia", "Schäfer", "Noor",
        "Haddad", "Sam", "Asked", "Tomás", "Rey", "Dr.", "Lena", "Vogt", "Oluwaseun", "Adeyemi-Featherstonehaugh", "Sixth Person", "Old Friend",
    ];

    [Theory]
    [InlineData("ja")]
    [InlineData("ar")]
    public void No_English_is_left_in_a_language_of_another_script(string language) =>
        Assert.All(LetterWords.Of(language), text => Assert.DoesNotMatch("[A-Za-z]", Own(text)));

    [Theory]
    [InlineData("de")]
    [InlineData("fr")]
    [InlineData("es")]
    public void No_sentence_is_the_English_one(string language)
    {
        var english = LetterWords.Of("en-GB").SelectMany(Lines).ToHashSet();

        Assert.DoesNotContain(LetterWords.Of(language).SelectMany(Lines), english.Contains);
    }

    [Theory]
    [InlineData("en-GB", "Coffee with Grace this week?")]
    [InlineData("en-AU", "Coffee with Grace this week?")]
    [InlineData("de-AT", "Kaffee mit Grace diese Woche?")]
    [InlineData("fr-CA", "Café avec Grace cette semaine\u00a0?")]
    [InlineData("es-MX", "¿Un café con Grace esta semana?")]
    [InlineData("ja-JP", "今週、Grace Okaforさんとコーヒーはいかがですか")]
    [InlineData("ar-EG", "قهوة مع \u2068Grace\u2069 هذا الأسبوع؟")]
    [InlineData("tlh", "Coffee with Grace this week?")]
    public void The_subject_is_a_question_worth_opening(string language, string subject) =>
        Assert.Equal(subject, PageWriter.Write(ReportRule.Of(ReportWorld.Facts(language))).Subject);

    [Theory]
    [InlineData("en-GB", "23 – 29 November", "Thursday 26 November, 10:00 – 10:45", "2 March 2026")]
    [InlineData("en-US", "November 23 – 29", "Thursday, November 26, 10:00 AM – 10:45 AM", "March 2, 2026")]
    [InlineData("de", "23. – 29. November", "Donnerstag, 26. November, 10:00 – 10:45 Uhr", "2. März 2026")]
    [InlineData("fr", "23 – 29 novembre", "jeudi 26 novembre, 10h – 10h45", "2 mars 2026")]
    [InlineData("es", "23 – 29 de noviembre", "jueves 26 de noviembre, 10:00 – 10:45", "2 de marzo de 2026")]
    [InlineData("ja", "11月23日～29日", "11月26日(木) 10:00～10:45", "2026年3月2日")]
    [InlineData("ar", "23 – 29 نوفمبر", "الخميس، 26 نوفمبر، 10:00 ص – 10:45 ص", "2 مارس 2026")]
    public void Days_and_hours_follow_the_languages_custom(string language, string week, string when, string date)
    {
        var (report, words) = (ReportRule.Of(ReportWorld.Facts(language)), ReportLanguages.Of(language));
        var page = PageWriter.Write(report);

        Assert.Equal(week, page.Dates);
        Assert.Equal(when, words.Dates.When(report.Times[1].Start, report.Times[1].End).Replace('\u00a0', ' '));
        Assert.Contains(date, page.Card.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "neglect")]
    [InlineData("en-GB", "overdue")]
    [InlineData("en-GB", "lapsed")]
    [InlineData("en-GB", "should have")]
    [InlineData("de", "vernachlässig")]
    [InlineData("fr", "néglig")]
    [InlineData("es", "descuid")]
    [InlineData("ja", "怠")]
    [InlineData("ar", "أهمل")]
    public void Nothing_blames(string language, string word) =>
        Assert.All(LetterWords.Of(language), text => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_reason_for_an_empty_week_has_words_of_its_own() =>
        Assert.All(ReportLanguages.All, words => Assert.Equal(
            LetterWords.Reasons.Length + 1, LetterWords.Reasons.Append("a reason of tomorrow").Select(reason => words.Reason(reason, 3)).Distinct().Count()));

    private static IEnumerable<string> Lines(string text) => text.Split('\n').Where(line => Regex.IsMatch(Own(line), "[A-Za-z]")).Select(line => line.Trim());

    /// <summary>The product's own words in a text.</summary>
    private static string Own(string text) =>
        Names.OrderByDescending(name => name.Length).Aggregate(Links().Replace(text, ""), (rest, name) => rest.Replace(name, "", StringComparison.Ordinal));

    [GeneratedRegex("<https://[^>]*>")]
    private static partial Regex Links();
}
