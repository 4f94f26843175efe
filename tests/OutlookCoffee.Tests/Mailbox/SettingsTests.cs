using System.Net;
using System.Text.Json.Nodes;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class SettingsTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Default = """
        {"coffeesPerWeek":1,"kind":"coffee","minutes":{"coffee":45,"decaf":25,"lunch":60},"hours":[],"noticeDays":2,"horizonDays":21,
         "buffers":{"coffee":15,"decaf":5,"lunch":15},"place":"","report":{"enabled":true,"day":"monday","at":"08:00"},"timeZone":null,"paused":{"until":null},
         "yearGoal":52,"language":null,"calendars":[],"travelMinutes":30,"holidays":null,"private":false,"texts":[]}
        """;

    [Fact]
    public async Task Settings_are_the_defaults_until_they_are_set_and_then_what_was_set_for_good()
    {
        using var folder = new TempFolder();
        const string set = """
            {"coffeesPerWeek":2,"kind":"lunch","minutes":{"coffee":30,"decaf":20,"lunch":75},"hours":[{"day":"tuesday","from":"09:00","to":"11:30"}],
             "noticeDays":1,"horizonDays":28,"buffers":{"coffee":0,"decaf":10,"lunch":20},"place":"Café Moka, 2 Market St",
             "report":{"enabled":false,"day":"friday","at":"16:30"},"timeZone":"Asia/Kolkata","paused":{"until":"2026-12-24"},
             "yearGoal":26,"language":"fr-CA","calendars":["AAMk="],"travelMinutes":0,"holidays":"NO","private":true,
             "texts":[{"kind":"lunch","subject":"Lunch, {name}?","body":"Hi {name},\n{when}?\n{me}"}]}
            """;
        await using (var app = new TestApp(folder))
        {
            AssertSame(Default, (await app.Ask(HttpMethod.Get, "/api/me/settings")).Text);
            AssertSame(set, (await app.Ask(HttpMethod.Put, "/api/me/settings", set)).Text);
        }

        await using var later = new TestApp(folder);
        AssertSame(set, (await later.Ask(HttpMethod.Get, "/api/me/settings")).Text);
    }

    [Theory]
    [InlineData("coffeesPerWeek", "-1")]
    [InlineData("coffeesPerWeek", "4")]
    [InlineData("coffeesPerWeek", "1.5")]
    [InlineData("coffeesPerWeek", "\"1\"")]
    [InlineData("coffeesPerWeek", "null")]
    [InlineData("kind", "\"tea\"")]
    [InlineData("kind", "null")]
    [InlineData("minutes", "null")]
    [InlineData("minutes.coffee", "9")]
    [InlineData("minutes.decaf", "241")]
    [InlineData("minutes.lunch", "true")]
    [InlineData("hours", "null")]
    [InlineData("hours", "[null]")]
    [InlineData("noticeDays", "31")]
    [InlineData("horizonDays", "0")]
    [InlineData("horizonDays", "99999999999")]
    [InlineData("buffers.coffee", "-1")]
    [InlineData("buffers.lunch", "121")]
    [InlineData("place", "null")]
    [InlineData("report.enabled", "\"yes\"")]
    [InlineData("report.day", "\"someday\"")]
    [InlineData("report.at", "\"8 o'clock\"")]
    [InlineData("timeZone", "\"Europe/Atlantis\"")]
    [InlineData("timeZone", "\"\"")]
    [InlineData("paused.until", "\"2026-02-30\"")]
    [InlineData("yearGoal", "0")]
    [InlineData("yearGoal", "367")]
    [InlineData("language", "\"German, please\"")]
    [InlineData("calendars", "null")]
    [InlineData("calendars", "[null]")]
    [InlineData("calendars", "[\"\"]")]
    [InlineData("travelMinutes", "-1")]
    [InlineData("holidays", "\"XX\"")]
    [InlineData("holidays", "\"de\"")]
    [InlineData("private", "1")]
    [InlineData("texts", "null")]
    [InlineData("texts", "[null]")]
    [InlineData("texts", "[{\"kind\":\"tea\",\"subject\":\"s\",\"body\":\"b\"}]")]
    [InlineData("texts", "[{\"kind\":\"lunch\",\"subject\":\"\",\"body\":\"b\"}]")]
    [InlineData("texts", "[{\"kind\":\"lunch\",\"subject\":\"{nmae}?\",\"body\":\"b\"}]")]
    [InlineData("texts", "[{\"kind\":\"lunch\",\"subject\":\"s\",\"body\":\"b\"},{\"kind\":\"lunch\",\"subject\":\"s\",\"body\":\"b\"}]")]
    public async Task A_field_that_cannot_be_is_refused_by_its_name_and_nothing_changes(string field, string value)
    {
        var settings = JsonNode.Parse(Default)!;
        var path = field.Split('.');
        (path.Length == 2 ? settings[path[0]] : settings)![path[^1]] = JsonNode.Parse(value);

        var problem = (await server.App.Ask(HttpMethod.Put, "/api/me/settings", settings.ToJsonString())).Problem(HttpStatusCode.BadRequest, "bad-request");

        Assert.StartsWith(field, problem.GetProperty("field").GetString(), StringComparison.Ordinal);
        Assert.Contains(field, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        AssertSame(Default, (await server.App.Ask(HttpMethod.Get, "/api/me/settings")).Text);
    }

    [Theory]
    [InlineData("{\"day\":\"tuesday\",\"from\":\"11:30\",\"to\":\"09:00\"}", "hours[1].to")]
    [InlineData("{\"day\":\"tuesday\",\"from\":\"09:00\",\"to\":\"09:00\"}", "hours[1].to")]
    [InlineData("{\"day\":\"Tuesday\",\"from\":\"09:00\",\"to\":\"10:00\"}", "hours[1].day")]
    [InlineData("{\"day\":\"tuesday\",\"from\":\"9:00\",\"to\":\"10:00\"}", "hours[1].from")]
    [InlineData("{\"day\":\"tuesday\",\"from\":\"09:00\",\"to\":\"24:00\"}", "hours[1].to")]
    public async Task An_hour_that_cannot_be_is_named_with_its_place_in_the_list(string hour, string field)
    {
        var settings = JsonNode.Parse(Default)!;
        settings["hours"] = new JsonArray(JsonNode.Parse("""{"day":"monday","from":"09:00","to":"10:00"}"""), JsonNode.Parse(hour));

        (await server.App.Ask(HttpMethod.Put, "/api/me/settings", settings.ToJsonString())).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Theory]
    [InlineData("place")]
    [InlineData("coffeesPerWeek")]
    [InlineData("report.day")]
    [InlineData("buffers.decaf")]
    public async Task A_field_that_is_missing_is_named(string field)
    {
        var settings = JsonNode.Parse(Default)!;
        var path = field.Split('.');
        (path.Length == 2 ? settings[path[0]] : settings)!.AsObject().Remove(path[^1]);

        (await server.App.Ask(HttpMethod.Put, "/api/me/settings", settings.ToJsonString())).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Theory]
    [InlineData("", "sugar")]
    [InlineData("report", "report.sugar")]
    [InlineData("minutes", "minutes.sugar")]
    public async Task A_field_that_is_not_known_is_named(string parent, string field)
    {
        var settings = JsonNode.Parse(Default)!;
        (parent.Length > 0 ? settings[parent] : settings)!["sugar"] = 2;

        (await server.App.Ask(HttpMethod.Put, "/api/me/settings", settings.ToJsonString())).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
