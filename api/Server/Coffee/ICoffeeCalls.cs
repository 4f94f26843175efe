using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>From a person to a coffee in the calendar.</summary>
public interface ICoffeeCalls
{
    /// <param name="minutes">How long; null = as the settings say.</param>
    Task<Reply<SlotsView>> FindSlots(PersonId id, CoffeeKind kind, int? minutes);

    Task<Reply<InviteView>> DraftInvite(CoffeeRequest request);

    /// <param name="key">The idempotency key: the same key with the same request gives the same coffee.</param>
    Task<Booking> Book(CoffeeRequest request, string key);

    Task<Booking> Send(string coffeeId);

    Task<Booking> Move(string coffeeId, Instant start, Instant end);

    /// <summary>A letter for the user to send; it is remembered that they were asked.</summary>
    /// <param name="minutes">How long; null = as the settings say.</param>
    Task<Reply<LetterView>> DraftLetter(PersonId id, CoffeeKind kind, int? minutes);

    /// <summary>A hold is deleted, an invitation is cancelled. Null = done.</summary>
    Task<Refusal?> Cancel(string coffeeId);

    /// <param name="note">Null keeps the note that is there, an empty one clears it.</param>
    Task<Reply<CoffeeView>> SetOutcome(string coffeeId, bool held, string? note);

    Task<YearView> GetYear(int? year);
}
