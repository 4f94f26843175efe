using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public sealed class TheirNameTests
{
    [Theory]
    [InlineData("Grace Okafor", "Gracie Okafor", "their own first name")]
    [InlineData("Zoe Hart", "Zoë Hart", "their own letters")]
    [InlineData("Zoe Hart", "Zoë", "their own letters, without the family")]
    [InlineData("José García Núñez", "Pepe García", "a first name of another root")]
    [InlineData("Okafor", "Grace Okafor", "a first name where only the family was known")]
    [InlineData("Dr. Grace Okafor", "Gracie M. Okafor", "titles and initials aside")]
    public void As_they_write_it(string name, string writesAs, string because) => Assert.True(writesAs == TheirName.Of(name, writesAs), because);

    [Theory]
    [InlineData("Grace Okafor", "", "nothing is known")]
    [InlineData("Grace Okafor", "grace okafor", "small letters are haste")]
    [InlineData("Grace Okafor", "GRACE OKAFOR", "capitals are a directory's")]
    [InlineData("Grace Okafor", "G. Okafor", "an initial greets nobody")]
    [InlineData("Grace Okafor", "Okafor Grace", "the family comes first")]
    [InlineData("Grace Okafor", "Okafor", "a family alone")]
    [InlineData("Grace Okafor", "Fabrikam Sales", "a team")]
    [InlineData("Grace Okafor", "Gracie", "one word may be anybody's")]
    [InlineData("Grace Okafor", "grace@fabrikam.example", "an address")]
    [InlineData("Taro Yamada", "山田 太郎", "nothing tells that it is the same name")]
    public void As_the_address_book_has_it(string name, string writesAs, string because) => Assert.True(name == TheirName.Of(name, writesAs), because);
}
