using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.People;

/// <summary>What a choice means today, and which choices can be made.</summary>
public static class ChoiceToday
{
    private const int LongestCadence = 3650;

    /// <summary>A snooze ends by itself: from its day on it is no choice any more.</summary>
    public static Choice Of(Choice choice, LocalDate today) =>
        choice.Kind == ChoiceKind.Snoozed && choice.Until <= today ? Choice.None : choice;

    /// <summary>Null when the choice can be made.</summary>
    public static Refusal? Check(Choice choice, LocalDate today) => choice switch
    {
        { Kind: ChoiceKind.Snoozed, Until: null } => Refusal.BadField("until", "say until which day, for example 2027-03-01."),
        { Kind: ChoiceKind.Snoozed, Until: { } until } when until <= today => Refusal.BadField("until", "must be a day after today."),
        { Kind: not ChoiceKind.Snoozed, Until: not null } => Refusal.BadField("until", "goes with kind snoozed only."),
        { Kind: ChoiceKind.Pinned, EveryDays: null } => Refusal.BadField("everyDays", "say every how many days, for example 30."),
        { Kind: ChoiceKind.Pinned, EveryDays: < 1 or > LongestCadence } =>
            Refusal.BadField("everyDays", FormattableString.Invariant($"must be between 1 and {LongestCadence}.")),
        { Kind: not ChoiceKind.Pinned, EveryDays: not null } => Refusal.BadField("everyDays", "goes with kind pinned only."),
        _ => null,
    };
}
