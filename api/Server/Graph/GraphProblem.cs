using Microsoft.Graph.Models.ODataErrors;
using OutlookCoffee.Web;

namespace OutlookCoffee.Graph;

/// <summary>Tells a failure of Graph in words that say what the person can do.</summary>
internal static class GraphProblem
{
    /// <summary>The problem, or null when the exception is not Graph's doing.</summary>
    public static Refusal? From(Exception exception) => exception switch
    {
        ODataError error => FromStatus(error.ResponseStatusCode),
        Microsoft.Kiota.Abstractions.ApiException error => FromStatus(error.ResponseStatusCode),
        GraphSignInException failure => failure.Refusal,
        HttpRequestException => Unreachable,
        IOException => Unreachable,
        TaskCanceledException { InnerException: TimeoutException } => Unreachable,
        System.Text.Json.JsonException => Unreachable,
        _ => null,
    };

    /// <summary>The request may have been carried out although it failed: the answer was lost, or came from something in between.</summary>
    public static bool IsAmbiguous(Exception exception) => exception switch
    {
        Microsoft.Kiota.Abstractions.ApiException error => error.ResponseStatusCode >= 500,
        GraphSignInException => false,
        _ => From(exception) is not null,
    };

    public static Refusal Unreachable { get; } = new(
        StatusCodes.Status503ServiceUnavailable,
        "graph-unreachable",
        "Microsoft 365 could not be reached.",
        "Nothing is lost. Try again in a minute; a reading goes on where it stopped.");

    private static Refusal FromStatus(int status) => status switch
    {
        401 => new(
            StatusCodes.Status401Unauthorized,
            "sign-in",
            "Microsoft 365 asks you to sign in again.",
            "Sign in once more; reading then goes on where it stopped."),
        403 => new(
            StatusCodes.Status403Forbidden,
            "consent",
            "Microsoft 365 refuses access to this mailbox.",
            "Ask whoever administers your Microsoft 365 to consent to Outlook Coffee, then try again."),
        429 => new(
            StatusCodes.Status503ServiceUnavailable,
            "graph-busy",
            "Microsoft 365 is busy with this mailbox.",
            "What was read so far is kept. Try again in a few minutes."),
        _ => Unreachable,
    };
}
