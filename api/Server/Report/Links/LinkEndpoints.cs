using Microsoft.Net.Http.Headers;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Report.Links;

/// <summary>The links of the weekly mail; they need no sign-in, the link itself is the proof.</summary>
internal static class LinkEndpoints
{
    public static void MapReportLinks(this WebApplication app)
    {
        var links = app.MapGroup("/report").ExcludeFromDescription();
        links.MapGet("/page.css", () => Results.Text(LinkPage.Style, "text/css"));
        links.MapGet("/{token}", Look);
        // No antiforgery: the token in the address is what another page cannot know.
        links.MapPost("/{token}", Act).DisableAntiforgery();
    }

    private static async Task<IResult> Look(HttpContext context, string token, ActionLinks links, IGrainFactory grains)
    {
        if (links.Read(token, out _) is not { } order) return Gone(context);
        return await Mailbox(grains, order).LookAtLink(order) is { } subject ? Page(context, LinkPage.Ask(order, subject)) : Gone(context);
    }

    private static async Task<IResult> Act(HttpContext context, string token, ActionLinks links, IGrainFactory grains)
    {
        if (links.Read(token, out var until) is not { } order) return Gone(context);
        return await Mailbox(grains, order).UseLink(order, until) is { } subject ? Page(context, LinkPage.Done(order, subject)) : Gone(context);
    }

    private static IMailboxGrain Mailbox(IGrainFactory grains, LinkOrder order) => grains.GetGrain<IMailboxGrain>(order.Mailbox);

    private static IResult Gone(HttpContext context)
    {
        var language = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1).FirstOrDefault()?.Value.Value ?? "en";
        return Page(context, LinkPage.Gone(language), StatusCodes.Status410Gone);
    }

    private static IResult Page(HttpContext context, string html, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return Results.Content(html, "text/html; charset=utf-8", statusCode: status);
    }
}
