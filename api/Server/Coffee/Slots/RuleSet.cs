using System.Numerics;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>Rules that forbid one and the same time, a bit each.</summary>
internal struct RuleSet
{
    private int _bits;

    /// <summary>The one that is asked before the others; null when nothing forbids it.</summary>
    public readonly SlotRule? First => _bits == 0 ? null : (SlotRule)BitOperations.TrailingZeroCount(_bits);

    public readonly bool Holds(SlotRule rule) => (_bits & (1 << (int)rule)) != 0;

    public void Add(SlotRule rule) => _bits |= 1 << (int)rule;

    public void Remove(SlotRule rule) => _bits &= ~(1 << (int)rule);
}
