namespace OutlookCoffee.Coffee.Slots;

/// <summary>What was found, and what was not.</summary>
/// <param name="Slots">At most six, best first.</param>
/// <param name="NoSlotBecause">How many possible starts each rule removed, most first; rules that removed none are absent.</param>
public sealed record SlotResult(IReadOnlyList<TimeSlot> Slots, IReadOnlyList<RuleCount> NoSlotBecause);

/// <summary>How many possible starts a rule removed.</summary>
public sealed record RuleCount(SlotRule Rule, int Count);
