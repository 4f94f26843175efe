namespace OutlookCoffee.Coffee;

/// <summary>
/// The step down that is offered when no time suits, or when ten days pass without an answer; it is never taken by itself. A
/// smaller gesture is better than none: people value it more than the one who makes it expects (Liu et al. 2022).
/// </summary>
public static class Ladder
{
    /// <summary>Null below the last step.</summary>
    public static CoffeeKind? After(CoffeeKind kind) => kind switch
    {
        CoffeeKind.Lunch => CoffeeKind.Coffee,
        CoffeeKind.Coffee => CoffeeKind.Decaf,
        CoffeeKind.Decaf => CoffeeKind.Hello,
        _ => null,
    };
}
