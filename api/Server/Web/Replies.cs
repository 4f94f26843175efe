using Microsoft.AspNetCore.Http.HttpResults;

namespace OutlookCoffee.Web;

/// <summary>Turns a reply into an HTTP answer.</summary>
internal static class Replies
{
    public static Results<Ok<T>, ProblemHttpResult> Http<T>(this Reply<T> reply)
        where T : class =>
        reply.Refusal is { } refusal ? Problems.From(refusal) : TypedResults.Ok(reply.Value);
}
