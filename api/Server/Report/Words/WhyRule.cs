using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Report.Words;

/// <summary>Why somebody is proposed or named, in the report's language; in English word for word as <see cref="Sentences"/> says it.</summary>
internal static class WhyRule
{
    public static string Of(PersonView person, WhyWords words)
    {
        var (rhythm, choice) = (person.Rhythm, person.Choice);
        var wanted = choice is { Kind: ChoiceKind.Pinned, EveryDays: { } days } ? words.Wanted(days) : null;
        if (rhythm.SilenceDays is not { } silence) return wanted is null ? words.TooLittle : wanted + words.Space + words.NoContactYet;
        return rhythm.State switch
        {
            RhythmState.InTouch => (rhythm.OnlyMet ? words.LastMet : words.Last)(words.Ago(Stretch.Of(silence))),
            RhythmState.Slipping or RhythmState.Dormant when wanted is not null => wanted + words.Space + Since(silence, words),
            RhythmState.Slipping or RhythmState.Dormant when rhythm.UsualGapDays is { } gap =>
                (rhythm.OnlyMet ? words.UsuallyMet : words.Usually)(words.Every(Stretch.Every(gap))) + words.Space + Since(silence, words),
            _ => words.TooLittle,
        };
    }

    private static string Since(int silence, WhyWords words)
    {
        if (silence == 0) return words.Last(words.Ago(Stretch.Of(0)));
        var stretch = Stretch.Of(silence);
        var length = words.Long(stretch);
        return words.Since(stretch.IsMore ? words.MoreThan(length) : length);
    }
}
