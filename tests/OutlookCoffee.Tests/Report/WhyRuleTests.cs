using CsCheck;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report.Words;

namespace OutlookCoffee.Tests.Report;

public class WhyRuleTests
{
    private static readonly Gen<PersonView> People =
        from silence in Gen.OneOf(Gen.Int[0, 70], Gen.Int[0, 4000]).Nullable()
        from gap in Gen.OneOf(Gen.Int[0, 60], Gen.Int[0, 1500]).Nullable()
        from state in Gen.Enum<RhythmState>()
        from days in Gen.Int[1, 400].Nullable()
        from onlyMet in Gen.Bool
        let choice = days is null ? OutlookCoffee.People.Choice.None : new OutlookCoffee.People.Choice(ChoiceKind.Pinned, EveryDays: days)
        let rhythm = new Rhythm(gap, silence, null, 9, 9, null, state, onlyMet, 0.5, 1)
        select ReportWorld.Grace with
        {
            Rhythm = new RhythmView(gap, silence, null, 9, 9, null, state, onlyMet),
            Choice = new ChoiceView(choice.Kind, null, days),
            Why = Sentences.Why(rhythm, choice),
        };

    [Fact]
    public void In_English_it_is_word_for_word_the_sentence_of_the_pane() =>
        People.Sample(person => Assert.Equal(person.Why, WhyRule.Of(person, English.British.Why)), iter: 20_000);

    [Theory]
    [InlineData("en-US", 21, 266, "You were in touch about every 3 weeks. It has been 9 months.")]
    [InlineData("de", 21, 266, "Ihr hattet etwa alle 3 Wochen Kontakt. Das ist jetzt 9 Monate her.")]
    [InlineData("fr", 21, 266, "Vous étiez en contact environ toutes les 3 semaines. Cela fait 9 mois.")]
    [InlineData("es", 21, 266, "Hablabas con esta persona más o menos cada 3 semanas. De eso hace 9 meses.")]
    [InlineData("ja", 21, 266, "約3週間ごとに連絡を取り合っていました。それから9か月たちました。")]
    [InlineData("ar", 21, 266, "كنتما تتواصلان كل 3 أسابيع تقريباً. مضى على ذلك 9 أشهر.")]
    [InlineData("ar", 14, 60, "كنتما تتواصلان كل أسبوعين تقريباً. مضى على ذلك شهران.")]
    [InlineData("ar", 11, 340, "كنتما تتواصلان كل 11 يوماً تقريباً. مضى على ذلك 11 شهراً.")]
    [InlineData("de", 1, 1000, "Ihr hattet etwa jeden Tag Kontakt. Das ist jetzt mehr als 2 Jahre her.")]
    [InlineData("fr", 730, 1096, "Vous étiez en contact environ tous les 2 ans. Cela fait 3 ans.")]
    public void The_sentence_is_built_as_each_language_builds_it(string language, int gap, int silence, string sentence) =>
        Assert.Equal(sentence, WhyRule.Of(ReportWorld.Person("Grace Okafor", silence, gap), ReportLanguages.Of(language).Why));

    [Theory]
    [InlineData("de", "Ihr habt euch etwa jeden Monat getroffen. Das ist jetzt 4 Monate her.")]
    [InlineData("ar", "كنتما تلتقيان كل شهر تقريباً. مضى على ذلك 4 أشهر.")]
    public void Those_who_only_ever_met_are_said_to_have_met(string language, string sentence) =>
        Assert.Equal(sentence, WhyRule.Of(ReportWorld.Person("Grace Okafor", kind: "met"), ReportLanguages.Of(language).Why));

    /// <summary>From CLDR's own rules, as ICU 76 applies them: each number at which the form changes.</summary>
    [Theory]
    [InlineData(0, "zero")]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "few")]
    [InlineData(10, "few")]
    [InlineData(11, "many")]
    [InlineData(99, "many")]
    [InlineData(100, "other")]
    [InlineData(102, "other")]
    [InlineData(103, "few")]
    [InlineData(111, "many")]
    [InlineData(200, "other")]
    [InlineData(203, "few")]
    public void Arabic_counts_in_six_forms(int count, string form) =>
        Assert.Equal(form, Plural.Arabic(count, "zero", "one", "two", "few", "many", "other"));
}
