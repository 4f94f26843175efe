using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class LanguagesTests
{
    [Theory]
    [InlineData("de", "Kaffee, Grace?")]
    [InlineData("de-AT", "Kaffee, Grace?")]
    [InlineData("DE-CH", "Kaffee, Grace?")]
    [InlineData("fr-CA", "Un café, Grace ?")]
    [InlineData("es-419", "¿Un café, Grace?")]
    [InlineData("ja-JP", "Grace Okaforさん、コーヒーをご一緒しませんか")]
    [InlineData("en", "Coffee, Grace?")]
    [InlineData("tlh-DE", "Coffee, Grace?")]
    [InlineData("", "Coffee, Grace?")]
    public void The_language_decides_and_what_is_not_spoken_is_English(string tag, string subject) =>
        Assert.Equal(subject, InviteText.Draft(GoldenTexts.Request(tag)).Subject);

    [Theory]
    [InlineData("en-US", "Thursday, November 26 at 10:00 AM")]
    [InlineData("en-us", "Thursday, November 26 at 10:00 AM")]
    [InlineData("en-AU", "Thursday 26 November at 10:00")]
    [InlineData("es-US", "jueves 26 de noviembre a las 10:00")]
    public void The_region_matters_for_American_dates_only(string tag, string when) =>
        Assert.Contains(when, InviteText.Draft(GoldenTexts.Request(tag)).Body, StringComparison.Ordinal);

    [Theory]
    [InlineData("de", "2026-05-01T12:30:00Z", "Freitag, 1. Mai um 14:30 Uhr")]
    [InlineData("fr", "2026-05-01T12:05:00Z", "vendredi 1er mai à 14h05")]
    [InlineData("es", "2026-03-01T00:15:00Z", "el domingo 1 de marzo a la 1:15")]
    [InlineData("ja", "2026-05-01T12:05:00Z", "5月1日(金) 14:05から")]
    [InlineData("en-US", "2026-05-01T10:00:00Z", "Friday, May 1 at 12:00 PM")]
    public void Days_and_hours_follow_the_languages_custom(string tag, string start, string when) => Assert.Contains(
        when,
        InviteText.Draft(GoldenTexts.Request(tag) with { Start = NodaTime.Text.InstantPattern.General.Parse(start).Value }).Body,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("山田 太郎", "山田 太郎さん")]
    [InlineData("山田　太郎 (Fabrikam)", "山田 太郎さん")]
    [InlineData("山田", "山田さん")]
    [InlineData("Dr. Grace M. OKAFOR", "Grace M. Okaforさん")]
    public void In_Japanese_nobody_is_called_by_a_guessed_given_name(string name, string greeting) =>
        Assert.StartsWith(greeting + "\n", InviteText.Draft(GoldenTexts.Request("ja") with { TheirName = name }).Body, StringComparison.Ordinal);
}
