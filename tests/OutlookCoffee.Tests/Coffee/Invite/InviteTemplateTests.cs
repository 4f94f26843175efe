using CsCheck;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class InviteTemplateTests
{
    private const string Stranger = "g.okafor@fabrikam.example";

    [Fact]
    public void The_users_own_words_stand_in_for_ours()
    {
        var template = new InviteTemplate("{name} & {me}", "Dear {name},\r\n{when}, {where}? {nmae} {}\r\n{me}");
        var draft = InviteText.Draft(GoldenTexts.Request("en") with { Template = template });
        Assert.Equal("Grace & Ada", draft.Subject);
        Assert.Equal("Dear Grace,\nThursday 26 November at 10:00, Café Moka? {nmae} {}\nAda", draft.Body);
        Assert.Equal("Café Moka", draft.Location);
    }

    [Theory]
    [InlineData("Hi {name},", "Hi,")]
    [InlineData("Hi {name}!", "Hi!")]
    [InlineData("Coffee, {name}?", "Coffee?")]
    [InlineData("Un café, {name} ?", "Un café ?")]
    [InlineData("Hola, {name}:", "Hola:")]
    [InlineData("{name}, do you have time?", "do you have time?")]
    [InlineData("¿{name}, un café?", "¿un café?")]
    [InlineData("So long, {name}, and thanks", "So long, and thanks")]
    [InlineData("{name}さん、お元気ですか", "お元気ですか")]
    [InlineData("こんにちは、{name}様", "こんにちは")]
    public void A_name_that_is_unknown_goes_with_what_hangs_on_it(string typed, string read)
    {
        var draft = InviteText.Draft(GoldenTexts.Request("en") with { TheirName = Stranger, Template = new(typed, typed + "\nSee you") });
        Assert.Equal((read, read + "\nSee you"), (draft.Subject, draft.Body));
    }

    [Theory]
    [InlineData("Come to {where} with me", "Come to with me")]
    [InlineData("Come to {where}", "Come to")]
    [InlineData("{where} is nice", "is nice")]
    [InlineData("Where ({where})?", "Where ()?")]
    public void A_place_that_is_not_known_goes_with_its_second_space(string typed, string read) =>
        Assert.Equal(read, InviteText.Draft(GoldenTexts.Request("en") with { Place = null, Template = new("Coffee", typed) }).Body);

    [Fact]
    public void A_subject_of_nothing_but_an_unknown_name_gives_way_to_ours() =>
        Assert.Equal("Coffee?", InviteText.Draft(GoldenTexts.Request("en") with { TheirName = Stranger, Template = new("{name}", "Hi") }).Subject);

    [Fact]
    public void A_subject_that_grows_too_long_is_cut_at_a_word()
    {
        var template = new InviteTemplate(string.Join(' ', Enumerable.Repeat("{where}", 30)), "Hi");
        var subject = InviteText.Draft(GoldenTexts.Request("en") with { Place = "Place\r\nwhere", Template = template }).Subject;
        Assert.InRange(subject.Length, 249, 255);
        Assert.All(subject.Split(' '), word => Assert.True(word is "Place" or "where"));
    }

    [Fact]
    public void Our_own_text_as_a_template_reads_as_our_own_text() =>
        Gen.Select(Gen.OneOf(GoldenTexts.Languages), Gen.Enum<CoffeeKind>(), Gen.Int[0, 59]).Sample((language, kind, silence) =>
        {
            var request = GoldenTexts.Request(language, kind, silence);
            var template = InviteText.OwnTemplate(kind, language);
            Assert.Null(TemplateRule.Check(template));
            Assert.Equal(InviteText.Draft(request), InviteText.Draft(request with { Template = template }));
        });

    [Fact]
    public void Our_own_text_as_a_template_names_everything_that_can_be_filled()
    {
        var template = InviteText.OwnTemplate(CoffeeKind.Coffee, "en");
        foreach (var placeholder in (string[])["{name}", "{me}", "{when}", "{where}"])
            Assert.Contains(placeholder, template.Subject + template.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_of_the_users_without_braces_arrives_as_it_was_typed() => Gen.String.AlphaNumeric.Where(text => text.Length > 0).Sample(text =>
        Assert.Equal(text, InviteText.Draft(GoldenTexts.Request("en") with { Template = new("Coffee", text) }).Body));
}
