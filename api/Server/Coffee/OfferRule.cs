using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>
/// The next step where something is open between the user and somebody: they answered, said no, proposed another time, or said nothing for
/// ten days. Offered, never taken.
/// </summary>
internal static class OfferRule
{
    /// <param name="coffees">All with this person.</param>
    /// <returns>Null when nothing is to be offered; nothing ever is for somebody let go or snoozed.</returns>
    public static Offer? Of(JudgedPerson person, IEnumerable<CoffeeRecord> coffees, Instant now)
    {
        if (person.Choice.Kind is ChoiceKind.LetGo or ChoiceKind.Snoozed) return null;
        var last = coffees.Where(coffee => coffee.State is not (CoffeeState.Writing or CoffeeState.Cancelled)).MaxBy(coffee => coffee.AskedAt);
        var ask = AskRule.Open(person.Person, now);
        return ask is not null && (last is null || last.AskedAt < ask.Ask.At) ? OfLetter(ask) : last is not null ? OfCoffee(last, now) : null;
    }

    private static Offer? OfLetter(AskNow ask) =>
        ask.Ask.Kind == CoffeeKind.Hello ? null
        : ask.AnsweredAt is not null ? new Offer(null, OfferReason.Answered, ask.Ask.Kind)
        : ask.IsOverdue ? Down(null, ask.Ask.Kind)
        : null;

    private static Offer? OfCoffee(CoffeeRecord coffee, Instant now)
    {
        if (!coffee.IsInvitation || coffee.End <= now) return null;
        if (coffee.ProposedStart > now) return new Offer(coffee, OfferReason.NewTime, coffee.Kind);
        if (coffee.State == CoffeeState.Declined) return new Offer(coffee, OfferReason.Declined, coffee.Kind);
        var isSilent = coffee.State == CoffeeState.Invited && coffee.TheirResponse is "none" or "notResponded";
        return isSilent && now - (coffee.InvitedAt ?? coffee.AskedAt) >= AskRule.Patience ? Down(coffee, coffee.Kind) : null;
    }

    private static Offer? Down(CoffeeRecord? coffee, CoffeeKind kind) => Ladder.After(kind) is { } next ? new Offer(coffee, OfferReason.NoAnswer, next) : null;
}

/// <summary>A next step.</summary>
/// <param name="Coffee">The coffee it is about; null when a letter asked for one.</param>
/// <param name="Kind">What to offer.</param>
internal sealed record Offer(CoffeeRecord? Coffee, OfferReason Because, CoffeeKind Kind);

/// <summary>Why a next step is offered.</summary>
public enum OfferReason
{
    /// <summary>They answered the letter: now they may be invited.</summary>
    Answered,

    /// <summary>Ten days without a word.</summary>
    NoAnswer,

    Declined,

    /// <summary>They proposed another time.</summary>
    NewTime,
}
