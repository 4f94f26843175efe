namespace OutlookCoffee.Quiet;

/// <summary>How often the two were in touch, how long ago that was, and what follows from it.</summary>
/// <param name="UsualGapDays">From one conversation to the next, in days; null with too little history.</param>
/// <param name="SilenceDays">Whole UTC calendar days since the last contact; null when there never was one.</param>
/// <param name="Ratio">Silence by usual gap, one decimal; for the eye only, it orders nothing.</param>
/// <param name="Contacts">Days with contact in the two years up to the last contact.</param>
/// <param name="Weeks">Different 7-day weeks with contact in the same two years.</param>
/// <param name="ResumeInTen">About how many of ten such ties pick up again by themselves; null unless slipping or dormant.</param>
/// <param name="OnlyMet">Every contact in those two years was a meeting.</param>
/// <param name="P">Chance (0 to 1) that it stays silent for another half year; for ordering, never to be shown.</param>
/// <param name="Order">P × √weeks: the greater, the more worth a coffee.</param>
public sealed record Rhythm(
    int? UsualGapDays,
    int? SilenceDays,
    double? Ratio,
    int Contacts,
    int Weeks,
    int? ResumeInTen,
    RhythmState State,
    bool OnlyMet,
    double P,
    double Order);

public enum RhythmState
{
    /// <summary>Too little shared history.</summary>
    Unknown,

    /// <summary>No longer silent than usual for the two.</summary>
    InTouch,

    /// <summary>Silent for longer than usual.</summary>
    Slipping,

    /// <summary>Silent for so long that few such ties come back by themselves.</summary>
    Dormant,
}
