using Microsoft.AspNetCore.Mvc;

namespace OutlookCoffee.Web;

/// <summary>Writes a problem whatever the caller accepts: the framework's own writer leaves a browser or an event stream without one.</summary>
internal sealed class ProblemWriter : IProblemDetailsWriter
{
    public bool CanWrite(ProblemDetailsContext context) => true;

    public async ValueTask WriteAsync(ProblemDetailsContext context)
    {
        Problems.Customize(context);
        await context.HttpContext.Response.WriteAsJsonAsync<ProblemDetails>(
            context.ProblemDetails, options: null, "application/problem+json", context.HttpContext.RequestAborted);
    }
}
