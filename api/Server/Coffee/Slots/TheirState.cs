namespace OutlookCoffee.Coffee.Slots;

/// <summary>What a slot is for the other person. Unknown is never called free.</summary>
public enum TheirState
{
    Free,
    Tentative,
    Unknown,
}
