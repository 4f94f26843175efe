using System.Text.Json.Nodes;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>Every view of the pane, and the states of a week that a fresh mailbox does not show.</summary>
internal static class PaneViews
{
    private const string Me = "/api/me", Week = "/api/coffees/this-week", People = ".tabs button:nth-child(2)";

    /// <summary>What may become of a coffee.</summary>
    private static readonly string[] Ends = ["held", "missed", "accepted", "draft"];

    public static IReadOnlyList<PaneView> All { get; } =
    [
        new("begin", "h1, h2") { Changes = { [Me] = me => me["sync"] = NeverRead("never") }, Silent = ["/api/me/sync", "/api/me/sync/events"] },
        new("reading", ".reading h1")
        {
            Changes = { [Me] = me => me["sync"] = NeverRead("running"), [Week] = week => week["state"] = "none" },
            Silent = ["/api/me/sync/events"],
        },
        new("failure", "[role=alert] h1") { Broken = [Me] },
        new("proposal", ".times button"),
        new("offers", "section.offers, .offer") { Changes = { [Week] = Offered } },
        new("evidence", ".evidence, details[open]") { Clicks = ["details summary, .counts button"] },
        new("menu", "[role=menu]") { Clicks = [".menu button"] },
        new("note", ".note-form") { Clicks = [".note button"] },
        new("letter", ".note-form") { Clicks = [".kinds button:nth-child(4)", ".writing button"] },
        new("invitation", ".invite") { Clicks = [".times button"] },
        new("invitation-edited", ".note-form") { Clicks = [".times button", ".invite button"] },
        new("invitation-asked", ".confirm") { Clicks = [".times button", ".decide .button:not(.primary)"] },
        new("drafted", ".planned") { Changes = { [Week] = Planned("drafted", "draft") } },
        new("booked", ".planned") { Changes = { [Week] = Planned("booked", "accepted") } },
        new("declined", ".planned .message") { Changes = { [Week] = Planned("booked", "declined") } },
        new("held", ".planned") { Changes = { [Week] = Planned("held", "held") } },
        new("move", ".draft .times button") { Changes = { [Week] = Planned("drafted", "draft") }, Clicks = [".planned .actions .button:nth-child(2)"] },
        new("skipped", ".centred h2") { Changes = { [Week] = Without("skipped") } },
        new("none", ".centred .because") { Changes = { [Week] = Without("none") } },
        .. Enumerable.Range(1, 5).Select(each => new PaneView($"people-{each}", "[role=status]") { Clicks = [People, $".segments button:nth-child({each})"] }),
        new("person", "input[type=date]") { Clicks = [People, ".rows button"] },
        new("year", ".legend") { Clicks = [".tabs button:nth-child(3)"] },
        new("year-with-cups", ".coffees li:nth-child(4)") { Changes = { ["/api/coffees?year=2026"] = WithCups }, Clicks = [".tabs button:nth-child(3)"] },
        new("settings", "details[open] input[type=time]")
        {
            // From the last to the first: the last one is not there before all the others.
            Clicks = [".tabs button:nth-child(4)", .. Enumerable.Range(0, 9).Select(each => $"details.section >> nth={8 - each} >> summary")],
        },
    ];

    private static JsonObject NeverRead(string state) => new()
    {
        ["state"] = state,
        ["phase"] = "mail",
        ["read"] = 12_340,
        ["folders"] = 12,
        ["total"] = 20_000,
        ["secondsLeft"] = 90,
        ["startedAt"] = "2026-11-23T08:00:05Z",
        ["lastCompletedAt"] = null,
        ["problem"] = null,
    };

    private static Action<JsonObject> Planned(string state, string coffee) => week =>
    {
        week["state"] = state;
        week["coffee"] = Coffee(week["person"]!, coffee);
    };

    private static JsonObject Coffee(JsonNode person, string state) => new()
    {
        ["id"] = "c_" + state,
        ["personId"] = person["id"]!.GetValue<string>(),
        ["personName"] = person["name"]!.GetValue<string>(),
        ["kind"] = "coffee",
        ["start"] = "2026-11-26T09:00:00+01:00",
        ["end"] = "2026-11-26T09:45:00+01:00",
        ["timeZone"] = "Europe/Berlin",
        ["state"] = state,
        ["eventId"] = "e_1",
        ["webLink"] = "https://outlook.office.com/calendar/item/e_1",
        ["theirResponse"] = "accepted",
        ["note"] = state == "held" ? "She is moving to Lisbon in spring." : null,
        ["proposedTime"] = state == "declined" ? new JsonObject { ["start"] = "2026-11-27T10:00:00+01:00", ["end"] = "2026-11-27T10:45:00+01:00" } : null,
    };

    private static void WithCups(JsonObject year)
    {
        var person = new JsonObject { ["id"] = "p_1", ["name"] = "Maximiliane von Hohenstein-Wittelsbach" };
        year["held"] = 1;
        year["booked"] = 2;
        year["skipped"] = 3;
        year["items"] = new JsonArray([.. Ends.Select(state => Coffee(person, state))]);
    }

    /// <summary>One offer of each reason, with the others of the week.</summary>
    private static void Offered(JsonObject week)
    {
        var others = week["alternates"]!.AsArray();
        JsonObject Offer(int index, string because, string? coffee) => new()
        {
            ["person"] = others[index]!.DeepClone(),
            ["because"] = because,
            ["kind"] = because == "noAnswer" ? "hello" : "coffee",
            ["coffee"] = coffee is null ? null : Coffee(others[index]!, coffee),
        };
        week["offers"] = new JsonArray(Offer(0, "answered", null), Offer(1, "newTime", "declined"), Offer(0, "noAnswer", null));
    }

    private static Action<JsonObject> Without(string state) => week =>
    {
        week["state"] = state;
        week["person"] = null;
        week["alternates"] = new JsonArray();
        week["emptyBecause"] = new JsonArray(Reason("inTouch", 31), Reason("tooLittleHistory", 120), Reason("recent", 3));
    };

    private static JsonObject Reason(string reason, int count) => new() { ["reason"] = reason, ["count"] = count };
}
