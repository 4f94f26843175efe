namespace OutlookCoffee.Coffee;

/// <summary>What the two people meet for.</summary>
public enum CoffeeKind
{
    /// <summary>In person, by default 45 minutes.</summary>
    Coffee,

    /// <summary>Short and online.</summary>
    Decaf,

    /// <summary>In person, around noon.</summary>
    Lunch,

    /// <summary>A two-line mail; has no time, so that it can be neither found a slot for nor booked.</summary>
    Hello,
}
