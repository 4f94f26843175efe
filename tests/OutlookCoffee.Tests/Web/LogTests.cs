using System.Net;
using Microsoft.Extensions.Logging;
using OutlookCoffee.Tests.Coffee.Api;

namespace OutlookCoffee.Tests.Web;

/// <summary>What is logged tells nothing of anybody.</summary>
public sealed class LogTests
{
    private static readonly string[] Secrets =
        ["grace", "okafor", "fabrikam", "ada@", "lind", "contoso", "likes tea", "sandbox:", "Bearer", "Coffee with", "Market St", "event-1"];

    [Fact]
    public async Task A_whole_journey_at_the_finest_level_logs_no_address_name_subject_or_token()
    {
        await using var table = await Journey();

        var own = table.App.Logs.Entries.Where(line => line.Category.StartsWith("OutlookCoffee", StringComparison.Ordinal)).ToList();

        Assert.Contains(own, line => line.Level == LogLevel.Warning);
        Assert.All(own, line => Assert.DoesNotContain(Secrets, secret => line.Text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task What_the_framework_logs_at_the_level_that_is_configured_tells_nothing_either()
    {
        await using var table = await Journey();

        var written = table.App.Logs.Entries
            .Where(line => !line.Category.StartsWith("OutlookCoffee", StringComparison.Ordinal) && line.Level >= LogLevel.Warning);

        Assert.All(written, line => Assert.DoesNotContain(Secrets, secret => line.Text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>Everything a user does, with Graph failing now and then and a bug of ours in the middle.</summary>
    private static async Task<Table> Journey()
    {
        var table = await Table.Set(logLevel: "Trace");
        var app = table.App;
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{table.PersonId}/note", """{"note":"likes tea"}""")).Ok;
        _ = (await app.Ask(HttpMethod.Get, "/api/coffees/this-week")).Ok;
        _ = (await app.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}")).Ok;
        _ = (await app.Ask(HttpMethod.Post, "/api/coffees/invite", table.Request())).Ok;
        var id = (await table.Book("key")).Ok.GetProperty("id").GetString();
        _ = (await app.Ask(HttpMethod.Post, $"/api/coffees/{id}/send")).Ok;
        _ = (await app.Ask(HttpMethod.Put, "/api/me/settings", """{"place":"Café Moka, 2 Market St"}""")).Problem(HttpStatusCode.BadRequest, "bad-request");
        _ = (await app.Ask(HttpMethod.Get, "/api/people/by-address?address=grace@fabrikam.example&q=okafor")).Ok;
        app.Graph.On(HttpMethod.Get, "/me/contacts", _ => throw new NotSupportedException("a card of Grace Okafor, grace@fabrikam.example"));
        app.Pass(NodaTime.Duration.FromDays(1));
        Assert.Equal("failed", (await app.Sync()).GetProperty("state").GetString());
        app.Graph.On(HttpMethod.Get, "/me/calendarView", _ => throw new NotSupportedException("a meeting of Grace Okafor, grace@fabrikam.example"));
        (await app.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={table.PersonId}")).Problem(HttpStatusCode.InternalServerError, "unexpected");
        return table;
    }
}
