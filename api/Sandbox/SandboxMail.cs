using Microsoft.AspNetCore.Http;
using OutlookCoffee.Sandbox.Graph.Messages;

namespace OutlookCoffee.Sandbox;

/// <summary>One mail as its sender designed it, for the frame in which the small Outlook shows it.</summary>
internal static class SandboxMail
{
    /// <summary>Links open beside the mail, as in every mail program.</summary>
    private const string Head = "<head><base target=\"_blank\">";

    public static async Task<IResult> Show(string user, string id, SandboxWorld world)
    {
        if ((await world.Tenant).Find(user) is not { } box) return Results.NotFound();
        lock (box.Gate)
        {
            var html = MessageIds.Find(box, id)?.Body?.Invoke();
            return html?.StartsWith('<') == true ? Results.Content(html.Replace("<head>", Head, StringComparison.Ordinal), "text/html; charset=utf-8") : Results.NotFound();
        }
    }
}
