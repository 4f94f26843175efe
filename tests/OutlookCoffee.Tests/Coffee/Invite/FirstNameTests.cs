using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class FirstNameTests
{
    [Theory]
    [InlineData("Grace Okafor", "Grace")]
    [InlineData("Okafor, Grace", "Grace")]
    [InlineData("Okafor, Dr. Grace M.", "Grace")]
    [InlineData("Dr. Grace M. Okafor", "Grace")]
    [InlineData("Grace Okafor, PhD", "Grace")]
    [InlineData("Okafor, Grace, MBA", "Grace")]
    [InlineData("GRACE OKAFOR (Fabrikam)", "Grace")]
    [InlineData("OKAFOR, MARY-JANE", "Mary-Jane")]
    [InlineData("Grace Okafor | Fabrikam", "Grace")]
    [InlineData("'Grace Okafor'", "Grace")]
    [InlineData("van der Berg, Jan", "Jan")]
    [InlineData("J. Robert Oppenheimer", "Robert")]
    [InlineData("Grace", "Grace")]
    [InlineData("Иван Петров", "Иван")]
    public void The_first_name_is_found_as_they_write_it(string name, string first) => Assert.Equal(first, FirstName.Of(name));

    [Theory]
    [InlineData("J. Smith", "J. Smith")]
    [InlineData("Smith, J.", "J. Smith")]
    [InlineData("Mr. Smith", "Mr. Smith")]
    [InlineData("山田 太郎", "山田 太郎")]
    public void A_name_without_a_clear_first_name_stays_whole(string name, string expected) => Assert.Equal(expected, FirstName.Of(name));

    [Theory]
    [InlineData("grace.okafor@fabrikam.example")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("(Fabrikam)")]
    public void No_name_is_guessed(string? name) => Assert.Null(FirstName.Of(name));

    [Fact]
    public void Nobody_is_greeted_by_a_name_that_fills_the_line()
    {
        Assert.Equal(new string('x', 60), FirstName.Of(new string('x', 60)));
        Assert.Null(FirstName.Of(new string('x', 61)));
        Assert.Null(FirstName.Whole(new string('x', 61)));
    }

    [Theory]
    [InlineData("Okafor, Grace", "Grace Okafor")]
    [InlineData("Dr. Grace M. OKAFOR (Fabrikam)", "Grace M. Okafor")]
    [InlineData("Grace\tOkafor,\r\nPhD", "Grace Okafor")]
    [InlineData("山田　太郎", "山田 太郎")]
    [InlineData("Prof.", "Prof.")]
    [InlineData("grace@fabrikam.example", null)]
    public void The_whole_name_stands_in_its_own_order(string name, string? whole) => Assert.Equal(whole, FirstName.Whole(name));
}
