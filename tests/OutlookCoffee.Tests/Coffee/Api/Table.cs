using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>A server that has read one friend of Ada's, and her calendar.</summary>
internal sealed class Table : IAsyncDisposable
{
    public const string Grace = "grace@fabrikam.example";

    private Table(TestApp app, string friend, string last)
    {
        App = app;
        Mailbox = new GraphMailbox().Contact("Grace Okafor", friend).Friend(friend, last).At(app.Graph);
        Calendar = new GraphCalendar(app.Graph);
    }

    public TestApp App { get; }

    public GraphMailbox Mailbox { get; }

    public GraphCalendar Calendar { get; }

    public string PersonId { get; private set; } = "";

    public static async Task<Table> Set(string friend = Grace, TempFolder? folder = null, string logLevel = "Warning", string last = "2026-03-02")
    {
        var table = new Table(new TestApp(folder).With("Logging:LogLevel:Default", logLevel).With("Logging:LogLevel:OutlookCoffee", logLevel), friend, last);
        await table.App.Sync();
        table.PersonId = await table.App.IdOf(friend);
        return table;
    }

    /// <summary>A request for a coffee with Grace on Thursday at ten in Berlin, unless told otherwise.</summary>
    public string Request(string start = "2026-11-26T10:00:00+01:00", string end = "2026-11-26T10:45:00+01:00", string kind = "coffee", bool? send = null) =>
        Request(PersonId, start, end, kind, send);

    public static string Request(string person, string start, string end, string kind, bool? send = null) => $$"""
        {"personId":"{{person}}","start":"{{start}}","end":"{{end}}","kind":"{{kind}}"{{(send is { } really ? $",\"send\":{(really ? "true" : "false")}" : "")}}}
        """;

    public Task<Answer> Book(string key, string? body = null, bool send = false) =>
        App.Ask(HttpMethod.Post, "/api/coffees", body ?? Request(send: send), key);

    /// <summary>Asks something about a coffee.</summary>
    public Task<Answer> Ask(HttpMethod method, JsonElement coffee, string path, string? body = null) =>
        App.Ask(method, $"/api/coffees/{coffee.GetProperty("id").GetString()}{path}", body);

    /// <summary>The only coffee of the year, after a look at the calendar.</summary>
    public async Task<JsonElement> Coffee() => Assert.Single((await App.Get("/api/coffees?year=2026")).GetProperty("items").EnumerateArray());

    public string EventId(JsonElement coffee) => coffee.GetProperty("eventId").GetString()!;

    /// <inheritdoc cref="TestApp.Set"/>
    public Task Set(string setting, string value) => App.Set(setting, value);

    public async ValueTask DisposeAsync()
    {
        Outbox.HoldsOnlyWhatWasAskedFor(App.Steps, Calendar.Left.Select(mail => mail.Kind));
        await App.DisposeAsync();
    }
}
