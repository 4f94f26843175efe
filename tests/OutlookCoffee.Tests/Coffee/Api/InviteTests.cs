using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>The drafted invitation, and what is refused before anything is drafted or written.</summary>
public sealed class InviteTests(ReadServer server) : IClassFixture<ReadServer>
{
    [Fact]
    public async Task A_draft_has_every_field_of_the_contract_and_nothing_is_written()
    {
        var before = server.App.Graph.Asked.Count;

        var draft = (await server.App.Ask(HttpMethod.Post, "/api/coffees/invite", Request())).Ok;

        foreach (var text in (string[])["subject", "body"]) Assert.NotEqual("", draft.GetProperty(text).GetString());
        Assert.Contains("Grace", draft.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Equal("""["grace@fabrikam.example"]""", draft.GetProperty("attendees").GetRawText());
        Assert.Equal("2026-11-26T10:00:00+01:00", draft.GetProperty("start").GetString());
        Assert.Equal("2026-11-26T10:45:00+01:00", draft.GetProperty("end").GetString());
        Assert.Equal("Europe/Berlin", draft.GetProperty("timeZone").GetString());
        Assert.Equal(JsonValueKind.String, draft.GetProperty("location").ValueKind);
        Assert.False(draft.GetProperty("online").GetBoolean());
        Assert.StartsWith("https://outlook.office.com/calendar/", draft.GetProperty("outlookLink").GetString(), StringComparison.Ordinal);
        Assert.Equal(before, server.App.Graph.Asked.Count);
    }

    [Fact]
    public async Task They_are_called_as_they_write_their_own_name()
    {
        await using var table = await Table.Set(friend: "gracie.okafor@fabrikam.example");

        var draft = (await table.App.Ask(HttpMethod.Post, "/api/coffees/invite", table.Request())).Ok;
        var letter = (await table.App.Ask(HttpMethod.Post, "/api/coffees/letter", $$"""{"personId":"{{table.PersonId}}","kind":"hello"}""")).Ok;

        Assert.Equal("Grace Okafor", (await table.App.Get($"/api/people/{table.PersonId}")).GetProperty("name").GetString());
        foreach (var text in (JsonElement[])[draft, letter]) Assert.Contains("Gracie", text.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Contains("Gracie", draft.GetProperty("subject").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decaf_is_online()
    {
        Assert.True((await server.App.Ask(HttpMethod.Post, "/api/coffees/invite", Request(kind: "decaf"))).Ok.GetProperty("online").GetBoolean());
    }

    [Fact]
    public async Task A_time_of_another_offset_is_the_same_moment_in_the_users_zone()
    {
        var request = Request("2026-11-26T04:00:00-05:00", "2026-11-26T09:45:00Z");

        var draft = (await server.App.Ask(HttpMethod.Post, "/api/coffees/invite", request)).Ok;

        Assert.Equal("2026-11-26T10:00:00+01:00", draft.GetProperty("start").GetString());
        Assert.Equal("2026-11-26T10:45:00+01:00", draft.GetProperty("end").GetString());
    }

    [Theory]
    [InlineData("2026-11-26T10:00:00+01:00", "2026-11-26T10:00:00+01:00", "coffee", "end")]
    [InlineData("2026-11-26T10:00:00+01:00", "2026-11-26T09:00:00+01:00", "coffee", "end")]
    [InlineData("2026-11-26T10:00:00+01:00", "2026-11-27T10:00:00+01:00", "coffee", "end")]
    [InlineData("2026-11-20T10:00:00+01:00", "2026-11-20T10:45:00+01:00", "coffee", "start")]
    [InlineData("2026-11-26T10:00:00", "2026-11-26T10:45:00", "coffee", "start")]
    [InlineData("tomorrow", "2026-11-26T10:45:00+01:00", "coffee", "start")]
    [InlineData("2026-11-26T10:00:00+01:00", "2026-11-26T10:45:00+01:00", "tea", "kind")]
    [InlineData("2026-11-26T10:00:00+01:00", "2026-11-26T10:45:00+01:00", "", "kind")]
    public async Task A_coffee_that_cannot_be_is_refused_by_its_field_as_a_draft_and_as_a_booking(string start, string end, string kind, string field)
    {
        var request = Request(start, end, kind);

        (await server.App.Ask(HttpMethod.Post, "/api/coffees/invite", request)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
        (await Book(request)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
        Assert.Empty(server.Calendar.Created);
    }

    [Theory]
    [InlineData("personId")]
    [InlineData("start")]
    [InlineData("end")]
    [InlineData("kind")]
    public async Task A_field_that_is_missing_or_null_is_named(string field)
    {
        var request = System.Text.Json.Nodes.JsonNode.Parse(Request())!.AsObject();

        request[field] = null;
        (await Book(request.ToJsonString())).Problem(HttpStatusCode.BadRequest, "bad-request", field);
        request.Remove(field);
        (await Book(request.ToJsonString())).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Fact]
    public async Task Somebody_unknown_is_404_and_a_field_that_is_not_known_400()
    {
        var unknown = Request().Replace(server.PersonId, "p_0000000000000000", StringComparison.Ordinal);
        var strange = Request().Replace("\"kind\"", "\"sugar\":2,\"kind\"", StringComparison.Ordinal);

        (await server.App.Ask(HttpMethod.Post, "/api/coffees/invite", unknown)).Problem(HttpStatusCode.NotFound, "not-found");
        (await Book(unknown)).Problem(HttpStatusCode.NotFound, "not-found");
        (await server.App.Ask(HttpMethod.Post, "/api/coffees/invite", strange)).Problem(HttpStatusCode.BadRequest, "bad-request", "sugar");
        (await Book(strange)).Problem(HttpStatusCode.BadRequest, "bad-request", "sugar");
    }

    private string Request(string start = "2026-11-26T10:00:00+01:00", string end = "2026-11-26T10:45:00+01:00", string kind = "coffee") =>
        Table.Request(server.PersonId, start, end, kind);

    private Task<Answer> Book(string body) => server.App.Ask(HttpMethod.Post, "/api/coffees", body, "key");
}
