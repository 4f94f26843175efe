using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Journeys;

/// <summary>The main job through the whole server and its sandbox, as a script would do it.</summary>
public sealed class SandboxJourneyTests
{
    [Fact]
    public async Task From_a_mailbox_to_a_hold_that_nobody_is_mailed_about()
    {
        await using var app = App();
        var (person, slot) = await Propose(app);

        var first = await app.Post("/api/coffees", Request(person, slot, send: false), 201, "one key");
        var second = await app.Post("/api/coffees", Request(person, slot, send: false), 201, "one key");

        Assert.Equal(first.GetProperty("id").GetString(), second.GetProperty("id").GetString());
        Assert.Equal("draft", first.GetProperty("state").GetString());
        var standing = Assert.Single(await EventsAt(app, slot));
        Assert.Empty(standing.GetProperty("attendees").EnumerateArray());
        Assert.Equal("tentative", standing.GetProperty("showAs").GetString());
        Assert.Empty((await app.Get("/sandbox/deliveries")).EnumerateArray());
        Assert.Equal("drafted", (await app.Get("/api/coffees/this-week")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task From_a_mailbox_to_exactly_one_invitation()
    {
        await using var app = App();
        var (person, slot) = await Propose(app);

        await app.Post("/api/coffees", Request(person, slot, send: true), 201, "one key");
        await app.Post("/api/coffees", Request(person, slot, send: true), 201, "one key");

        var standing = Assert.Single(await EventsAt(app, slot));
        Assert.Single(standing.GetProperty("attendees").EnumerateArray());
        var mailed = Assert.Single((await app.Get("/sandbox/deliveries")).EnumerateArray());
        Assert.Equal("invitation", mailed.GetProperty("kind").GetString());
        Assert.Equal(person.GetProperty("addresses")[0].GetString(), mailed.GetProperty("to").GetString());
        Assert.Equal("booked", (await app.Get("/api/coffees/this-week")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_hold_becomes_one_invitation_and_a_cancelled_one_tells_them()
    {
        await using var app = App();
        var (person, slot) = await Propose(app);
        var hold = await app.Post("/api/coffees", Request(person, slot, send: false), 201, "one key");
        var id = hold.GetProperty("id").GetString();

        await app.Post($"/api/coffees/{id}/send", new { }, 200);
        await app.Post($"/api/coffees/{id}/send", new { }, 200);
        Assert.Equal(["invitation"], await Kinds(app));

        using var client = app.CreateClient();
        using var deleted = await client.DeleteAsync($"/api/coffees/{id}", TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NoContent, deleted.StatusCode);
        Assert.Equal(["invitation", "cancellation"], await Kinds(app));
        Assert.Empty(await EventsAt(app, slot));
    }

    [Fact]
    public async Task A_mailbox_behind_a_bad_line_gives_the_same_people()
    {
        await using var calm = App();
        await using var stormy = App().With("Sandbox:Faults:ThrottleRate", "0.2").With("Sandbox:Faults:ErrorRate", "0.1");
        await calm.Sync();

        Assert.Equal("idle", (await stormy.Sync()).GetProperty("state").GetString());

        Assert.Equal(
            (await calm.Get("/api/people?view=all&limit=500")).GetRawText(), (await stormy.Get("/api/people?view=all&limit=500")).GetRawText());
    }

    private static SandboxApp App() =>
        new SandboxApp().With("Sandbox:Seed", "7").With("Sandbox:Now", TestApp.Now).With("Sandbox:Messages", "5000");

    private static async Task<(JsonElement Person, JsonElement Slot)> Propose(SandboxApp app)
    {
        Assert.Equal("idle", (await app.Sync()).GetProperty("state").GetString());
        var week = await app.Get("/api/coffees/this-week");
        Assert.Equal("proposed", week.GetProperty("state").GetString());
        var person = week.GetProperty("person");
        Assert.StartsWith("You were in touch about ", person.GetProperty("why").GetString(), StringComparison.Ordinal);
        var slots = (await app.Get($"/api/coffees/slots?personId={person.GetProperty("id").GetString()}&kind=coffee")).GetProperty("slots");
        Assert.InRange(slots.GetArrayLength(), 1, 6);
        return (person, slots[0]);
    }

    private static object Request(JsonElement person, JsonElement slot, bool send) => new
    {
        personId = person.GetProperty("id").GetString(),
        start = slot.GetProperty("start").GetString(),
        end = slot.GetProperty("end").GetString(),
        kind = "coffee",
        send,
    };

    private static async Task<List<JsonElement>> EventsAt(SandboxApp app, JsonElement slot)
    {
        var (start, end) = (Uri.EscapeDataString(slot.GetProperty("start").GetString()!), Uri.EscapeDataString(slot.GetProperty("end").GetString()!));
        var view = await app.Graph($"/me/calendarView?startDateTime={start}&endDateTime={end}");
        return [.. view.GetProperty("value").EnumerateArray().Where(entry => entry.GetProperty("subject").GetString()!.StartsWith("Coffee, ", StringComparison.Ordinal))];
    }

    private static async Task<string?[]> Kinds(SandboxApp app) =>
        [.. (await app.Get("/sandbox/deliveries")).EnumerateArray().Select(one => one.GetProperty("kind").GetString())];
}
