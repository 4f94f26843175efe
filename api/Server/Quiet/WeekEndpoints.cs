using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoffee.People;
using OutlookCoffee.SignIn;
using OutlookCoffee.Web;

namespace OutlookCoffee.Quiet;

internal static class WeekEndpoints
{
    public static void MapWeek(this RouteGroupBuilder api)
    {
        var week = api.MapGroup("/coffees/this-week").WithTags("This week");
        week.MapGet("", Get);
        week.MapPost("/pass", Pass).ProducesProblem(StatusCodes.Status404NotFound);
        week.MapDelete("/pass", TakeBackPass).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<Results<Ok<ThisWeek>, ProblemHttpResult>> Get(Caller caller) => (await caller.Mailbox.GetThisWeek()).Http();

    private static async Task<Results<Ok<ThisWeek>, ProblemHttpResult>> Pass(Caller caller, PassRequest pass) =>
        (await caller.Mailbox.Pass(new PersonId(pass.PersonId), pass.Reason == PassReason.NotThisWeek)).Http();

    private static async Task<Results<Ok<ThisWeek>, ProblemHttpResult>> TakeBackPass(Caller caller, string personId) =>
        (await caller.Mailbox.TakeBackPass(new PersonId(personId))).Http();
}

public sealed record PassRequest(string PersonId, PassReason Reason);

public enum PassReason
{
    SomeoneElse,
    NotThisWeek,
}
