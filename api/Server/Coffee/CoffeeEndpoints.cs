using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.SignIn;
using OutlookCoffee.Web;

namespace OutlookCoffee.Coffee;

internal static class CoffeeEndpoints
{
    private const int LongestKey = 200;
    private const int LongestNote = 4_000;

    public static void MapCoffees(this RouteGroupBuilder api)
    {
        var coffees = api.MapGroup("/coffees").WithTags("Coffees").ProducesProblem(StatusCodes.Status404NotFound);
        coffees.MapGet("", Year);
        coffees.MapGet("/slots", Slots).ProducesProblem(StatusCodes.Status409Conflict);
        coffees.MapPost("/invite", Invite);
        coffees.MapPost("", Book).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        coffees.MapPost("/letter", Letter).ProducesProblem(StatusCodes.Status409Conflict);
        coffees.MapPost("/{id}/move", Move).ProducesProblem(StatusCodes.Status409Conflict);
        coffees.MapPost("/{id}/send", Send).ProducesProblem(StatusCodes.Status409Conflict);
        coffees.MapDelete("/{id}", Cancel).ProducesProblem(StatusCodes.Status409Conflict);
        coffees.MapPost("/{id}/outcome", Outcome);
    }

    private static async Task<Results<Ok<YearView>, ProblemHttpResult>> Year(Caller caller, int? year = null) =>
        year is < 1 or > 9998
            ? Problems.From(Refusal.BadField("year", "must be a year such as 2026."))
            : TypedResults.Ok(await caller.Mailbox.GetYear(year));

    private static async Task<Results<Ok<SlotsView>, ProblemHttpResult>> Slots(Caller caller, string personId, string kind = "coffee", int? minutes = null)
    {
        if (Wire.Read<CoffeeKind>(kind) is not { } known) return Problems.From(Refusal.BadField("kind", $"must be one of {Wire.All<CoffeeKind>()}."));
        if (known == CoffeeKind.Hello) return Problems.From(Refusals.HelloHasNoTime);
        return MinutesRefused(minutes) is { } refusal ? Problems.From(refusal) : (await caller.Mailbox.FindSlots(new PersonId(personId), known, minutes)).Http();
    }

    private static async Task<Results<Ok<LetterView>, ProblemHttpResult>> Letter(Caller caller, LetterRequest request) =>
        MinutesRefused(request.Minutes) is { } refusal
            ? Problems.From(refusal)
            : (await caller.Mailbox.DraftLetter(new PersonId(request.PersonId), request.Kind, request.Minutes)).Http();

    private static Refusal? MinutesRefused(int? minutes) => minutes is < 10 or > 240 ? Refusal.BadField("minutes", "must be between 10 and 240.") : null;

    private static async Task<Results<Ok<InviteView>, ProblemHttpResult>> Invite(Caller caller, CoffeeRequest request) =>
        (await caller.Mailbox.DraftInvite(request)).Http();

    private static async Task<Results<Created<CoffeeView>, ProblemHttpResult>> Book(
        Caller caller, CoffeeRequest request, [FromHeader(Name = "Idempotency-Key")] string? key = null)
    {
        if (string.IsNullOrWhiteSpace(key) || key.Length > LongestKey)
            return Problems.From(Refusal.BadField("Idempotency-Key", "send this header with an unguessable text of at most 200 characters, such as a UUID."));
        var booking = await caller.Mailbox.Book(request, key);
        return booking.Coffee is { } coffee ? TypedResults.Created($"/api/coffees?year={coffee.Start.Year}", coffee) : Refused(booking);
    }

    private static async Task<Results<Ok<CoffeeView>, ProblemHttpResult>> Send(Caller caller, string id)
    {
        var booking = await caller.Mailbox.Send(id);
        return booking.Coffee is { } coffee ? TypedResults.Ok(coffee) : Refused(booking);
    }

    private static async Task<Results<Ok<CoffeeView>, ProblemHttpResult>> Move(Caller caller, string id, MoveRequest move)
    {
        var booking = await caller.Mailbox.Move(id, move.Start.ToInstant(), move.End.ToInstant());
        return booking.Coffee is { } coffee ? TypedResults.Ok(coffee) : Refused(booking);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> Cancel(Caller caller, string id) =>
        await caller.Mailbox.Cancel(id) is { } refusal ? Problems.From(refusal) : TypedResults.NoContent();

    private static async Task<Results<Ok<CoffeeView>, ProblemHttpResult>> Outcome(Caller caller, string id, OutcomeRequest outcome) =>
        outcome.Note?.Length > LongestNote
            ? Problems.From(Refusal.BadField("note", FormattableString.Invariant($"at most {LongestNote} characters.")))
            : (await caller.Mailbox.SetOutcome(id, outcome.Held, outcome.Note)).Http();

    private static ProblemHttpResult Refused(Booking booking)
    {
        var details = Problems.Details(booking.Refusal!);
        if (booking.Slots is not null) details.Extensions["slots"] = booking.Slots;
        return TypedResults.Problem(details);
    }
}

public sealed record MoveRequest(OffsetDateTime Start, OffsetDateTime End);

/// <param name="Note">Left out, the note that is there stays; empty, it goes.</param>
public sealed record OutcomeRequest(bool Held, string? Note = null);
