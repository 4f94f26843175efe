using System.Diagnostics;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Identity.Web;
using OutlookCoffee.SignIn;

namespace OutlookCoffee.Web;

/// <summary>Every error leaves as a problem (RFC 9457) with a stable type, a detail that tells what to do, and a trace id.</summary>
internal sealed partial class Problems(IProblemDetailsService writer, ILogger<Problems> log) : IExceptionHandler
{
    public const string TypeBase = "https://outlook-coffee.example/problems/";

    public static ProblemHttpResult From(Refusal refusal)
    {
        var problem = Details(refusal);
        return TypedResults.Problem(problem);
    }

    public static ProblemDetails Details(Refusal refusal)
    {
        var problem = new ProblemDetails
        {
            Status = refusal.Status,
            Type = TypeBase + refusal.Kind,
            Title = refusal.Title,
            Detail = refusal.Detail,
        };
        if (refusal.Field is not null) problem.Extensions["field"] = refusal.Field;
        return problem;
    }

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        var refusal = exception switch
        {
            BadHttpRequestException bad => BadInput.From(bad),
            UnauthorizedAccessException => Challenge.Refusal(),
            OperationCanceledException when context.RequestAborted.IsCancellationRequested => null,
            _ => SignInFailure.From(exception) ?? Unexpected(exception),
        };
        if (refusal is null) return true;
        context.Response.StatusCode = refusal.Status;
        if (exception is MicrosoftIdentityWebChallengeUserException demanding) context.Response.Headers.WWWAuthenticate = Challenge.Header(demanding);
        return await writer.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = Details(refusal),
        });
    }

    private Refusal Unexpected(Exception exception)
    {
        // The message of an exception may quote a request; its type and place do not.
        Log.Unexpected(log, exception.GetType().FullName ?? "Exception", exception.StackTrace ?? "");
        return new(
            StatusCodes.Status500InternalServerError,
            "unexpected",
            "Something went wrong on our side.",
            "Try again in a moment. If it happens again, report the trace id to whoever runs this server.");
    }

    public static void Customize(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Status ??= context.HttpContext.Response.StatusCode;
        problem.Title ??= ReasonPhrases.GetReasonPhrase(problem.Status.Value);
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToString() ?? context.HttpContext.TraceIdentifier;
        if (problem.Type?.StartsWith(TypeBase, StringComparison.Ordinal) != true) FillIn(problem);
    }

    private static void FillIn(ProblemDetails problem)
    {
        var (kind, detail) = problem.Status switch
        {
            StatusCodes.Status401Unauthorized => ("sign-in", "Sign in and try again."),
            StatusCodes.Status404NotFound => ("not-found", "There is nothing at this address. /swagger lists what there is."),
            StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", "This address does not take this method. /swagger lists what it takes."),
            StatusCodes.Status415UnsupportedMediaType => ("bad-request", "Send the body as application/json."),
            _ => ("bad-request", "The request cannot be used as it is. See /swagger for its form."),
        };
        problem.Type = TypeBase + kind;
        problem.Detail ??= detail;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Unexpected {Type} at {Stack}")]
        public static partial void Unexpected(ILogger logger, string type, string stack);
    }
}
