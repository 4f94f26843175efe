using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

/// <summary>Why a coffee is not written, changed or found, in words that say what to do.</summary>
internal static class Refusals
{
    public static Refusal Missing { get; } = Refusal.NoSuch("coffee", "The id is unknown in this mailbox. GET /api/coffees lists this year's.");

    public static Refusal KeyUsed { get; } = new(
        StatusCodes.Status422UnprocessableEntity, "idempotency-key-reused", "This key belongs to another request.",
        "Use a new Idempotency-Key for a new request, and the same one only to repeat the same request.", "Idempotency-Key");

    public static Refusal NoAddress { get; } =
        Refusal.BadField("personId", "this person has no mail address, so nobody can be invited. Hold the time instead.");

    public static Refusal HelloHasNoTime { get; } =
        Refusal.BadField("kind", "a hello is a short mail and has no time. POST /api/coffees/letter drafts it.");

    public static Refusal TooFarAhead { get; } =
        Refusal.BadField("start", "lies further ahead than settings.horizonDays allows. GET /api/coffees/slots gives times that suit.");

    public static Refusal TimePassed { get; } = Refusal.BadField("start", "this coffee's time has passed. Choose another time.");

    public static Refusal SlotTaken { get; } = new(
        StatusCodes.Status409Conflict, "slot-taken", "This time is no longer free.", "Nothing was written. Choose one of the other times.");

    public static Refusal AlreadyInvited { get; } = new(
        StatusCodes.Status409Conflict, "already-invited", "They are inviting you to a coffee.",
        "Nothing was written. Look for their invitation in your inbox or calendar and answer it there.");

    public static Refusal RemovedInOutlook { get; } = new(
        StatusCodes.Status409Conflict, "coffee-removed", "This coffee was removed in Outlook.", "Nobody was told anything now. Choose a time again.");

    public static Refusal Over { get; } = new(
        StatusCodes.Status409Conflict, "coffee-over", "This coffee's time has passed.", "It cannot be changed any more. POST its outcome to say whether it took place.");

    public static Refusal SharedMailbox { get; } = new(
        StatusCodes.Status409Conflict, "shared-mailbox", "This is a shared mailbox.",
        "Coffees are between two people. Open Outlook Coffee in your own mailbox.");

    /// <param name="name">Null when it is no more among the user's calendars.</param>
    public static Refusal CalendarUnreadable(string? name) => new(
        StatusCodes.Status409Conflict, "calendar-unreadable", "A calendar that should block cannot be read.",
        name is null
            ? "A calendar that you marked in the settings is no longer there. Take it off in the settings, and times are found again."
            : $"The calendar \"{name}\" cannot be read. Ask whoever shares it with you, or take it off in the settings; until then no time is offered.",
        "calendars");

    public static Refusal Unfinished { get; } = new(
        StatusCodes.Status503ServiceUnavailable, "graph-unreachable", "Microsoft 365 did not say whether it was done.",
        "Send the same request again, with the same Idempotency-Key where there is one; nothing happens twice.");
}
