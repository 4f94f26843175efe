using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class TemplateRuleTests
{
    [Theory]
    [InlineData("", "Hi", "The subject is empty.")]
    [InlineData(" \t", "Hi", "The subject is empty.")]
    [InlineData("Coffee?\nNow", "Hi", "The subject has more than one line.")]
    [InlineData("Coffee, {nmae}?", "Hi", "There is no {nmae}; there are {name}, {me}, {when}, {where}.")]
    [InlineData("Coffee?", "Hi {Name}", "There is no {Name}; there are {name}, {me}, {when}, {where}.")]
    [InlineData("Coffee?", "Hi { name }", "There is no { name }; there are {name}, {me}, {when}, {where}.")]
    [InlineData("Coffee, {name}?", "Hi {name}, {when} at {where}? {me}", null)]
    [InlineData("Coffee?", "", null)]
    [InlineData("Coffee?", "{} and } { and :-{", null)]
    public void A_template_is_refused_with_the_reason(string subject, string body, string? why) =>
        Assert.Equal(why, TemplateRule.Check(new(subject, body)));

    [Theory]
    [InlineData(255, 4000, null)]
    [InlineData(256, 4000, "The subject is longer than 255 characters.")]
    [InlineData(255, 4001, "The text is longer than 4000 characters.")]
    public void A_template_has_a_greatest_length(int subject, int body, string? why) =>
        Assert.Equal(why, TemplateRule.Check(new(new string('s', subject), new string('b', body))));
}
