using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Tests.Coffee.Invite;

public class SuggestedKindTests
{
    [Theory]
    [InlineData(30, true, 45, false)]
    [InlineData(365, true, 45, false)]
    [InlineData(366, true, 60, true)]
    [InlineData(1095, true, 60, true)]
    [InlineData(1096, true, 75, true)]
    [InlineData(30, false, 45, true)]
    [InlineData(null, true, 45, true)]
    public void A_longer_silence_asks_for_a_longer_talk_and_for_asking_first(int? silence, bool inside, int minutes, bool askFirst) =>
        Assert.Equal(new SuggestedKind(CoffeeKind.Coffee, minutes, askFirst), SuggestedKind.For(new(silence, inside), Usual));

    [Fact]
    public void Somebody_far_away_is_called() =>
        Assert.Equal(
            new SuggestedKind(CoffeeKind.Decaf, 25, false),
            SuggestedKind.For(new(90, SameOrganization: true, CoffeeKind.Lunch, IsFarAway: true), Usual));

    [Fact]
    public void The_users_usual_kind_is_kept() =>
        Assert.Equal(CoffeeKind.Lunch, SuggestedKind.For(new(90, true, CoffeeKind.Lunch), Usual).Kind);

    private static int Usual(CoffeeKind kind) => kind switch { CoffeeKind.Decaf => 25, CoffeeKind.Lunch => 60, _ => 45 };
}
