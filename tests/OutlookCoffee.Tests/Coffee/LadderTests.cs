using OutlookCoffee.Coffee;

namespace OutlookCoffee.Tests.Coffee;

public class LadderTests
{
    [Theory]
    [InlineData(CoffeeKind.Lunch, CoffeeKind.Coffee)]
    [InlineData(CoffeeKind.Coffee, CoffeeKind.Decaf)]
    [InlineData(CoffeeKind.Decaf, CoffeeKind.Hello)]
    [InlineData(CoffeeKind.Hello, null)]
    public void Each_step_down_is_a_smaller_gesture(CoffeeKind kind, CoffeeKind? next) => Assert.Equal(next, Ladder.After(kind));

    [Fact]
    public void From_every_kind_the_ladder_ends_at_a_hello()
    {
        foreach (var kind in Enum.GetValues<CoffeeKind>())
        {
            var last = kind;
            while (Ladder.After(last) is { } next) last = next;
            Assert.Equal(CoffeeKind.Hello, last);
        }
    }
}
