using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using OutlookCoffee.SignIn;
using OutlookCoffee.Web;

namespace OutlookCoffee.Report;

internal static class ReportEndpoints
{
    private const int LongestKey = 200;

    public static void MapReport(this RouteGroupBuilder api)
    {
        var report = api.MapGroup("/report").WithTags("Report").ProducesProblem(StatusCodes.Status409Conflict);
        report.MapGet("", Get).Produces<WeeklyReport>().Produces<string>(StatusCodes.Status200OK, "text/html");
        report.MapPost("/send", Send);
    }

    /// <summary>The mail as it would be sent now, or with <c>Accept: application/json</c> what it says.</summary>
    private static async Task<IResult> Get(Caller caller, HttpRequest request)
    {
        if (WantsJson(request)) return (await caller.Mailbox.GetReport()).Http();
        var reply = await caller.Mailbox.WriteReport();
        return reply.Value is { } letter ? Results.Content(letter.Html, "text/html; charset=utf-8") : Problems.From(reply.Refusal!);
    }

    private static async Task<Results<Accepted, ProblemHttpResult>> Send(Caller caller, [FromHeader(Name = "Idempotency-Key")] string? key = null)
    {
        if (string.IsNullOrWhiteSpace(key) || key.Length > LongestKey)
            return Problems.From(Refusal.BadField("Idempotency-Key", "send this header with an unguessable text of at most 200 characters, such as a UUID."));
        return await caller.Mailbox.SendReport(key) is { } refusal ? Problems.From(refusal) : TypedResults.Accepted("/api/report");
    }

    /// <summary>A browser names HTML first; who says nothing gets the mail.</summary>
    private static bool WantsJson(HttpRequest request) => request.GetTypedHeaders().Accept
        .OrderByDescending(one => one.Quality ?? 1)
        .Select(one => one.MediaType.Value)
        .FirstOrDefault(type => type is "application/json" or "text/html") == "application/json";
}
