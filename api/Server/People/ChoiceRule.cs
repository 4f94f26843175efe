using NodaTime;

namespace OutlookCoffee.People;

/// <summary>What holds when two decisions about one person meet.</summary>
public static class ChoiceRule
{
    /// <summary>The stricter: let go, then snoozed (the longer), then pinned (the shorter cadence), then none.</summary>
    public static Choice Strictest(Choice one, Choice other)
    {
        if (one.Kind != other.Kind) return one.Kind.Rank() > other.Kind.Rank() ? one : other;
        return one.Kind switch
        {
            ChoiceKind.Snoozed => (one.Until ?? LocalDate.MaxIsoValue) >= (other.Until ?? LocalDate.MaxIsoValue) ? one : other,
            ChoiceKind.Pinned => (one.EveryDays ?? int.MaxValue) <= (other.EveryDays ?? int.MaxValue) ? one : other,
            _ => one,
        };
    }

    /// <summary>Keeps a person out of proposals, so it must not get lost when a person's keys fall apart.</summary>
    public static bool IsRestrictive(Choice choice) => choice.Kind is ChoiceKind.LetGo or ChoiceKind.Snoozed;

    private static int Rank(this ChoiceKind kind) => kind switch
    {
        ChoiceKind.LetGo => 3,
        ChoiceKind.Snoozed => 2,
        ChoiceKind.Pinned => 1,
        _ => 0,
    };
}
