using System.Globalization;
using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class PeopleListTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task A_person_is_shown_with_every_field_of_the_contract()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(app.Graph);
        await app.Sync();

        var grace = Assert.Single(await app.People("quiet"));

        string[] fields =
        [
            "id", "name", "addresses", "company", "title", "inAddressBook", "sameOrganization", "clocks", "lastContact", "rhythm", "why",
            "notCounted", "corrections", "choice", "note", "introducedBy", "coffee",
        ];
        Assert.Empty(fields.Except(grace.EnumerateObject().Select(property => property.Name)));
        Assert.Matches("^p_[0-9a-f]{16}$", grace.GetProperty("id").GetString());
        Assert.Equal("""["grace@fabrikam.example"]""", grace.GetProperty("addresses").GetRawText());
        Assert.Equal("Fabrikam", grace.GetProperty("company").GetString());
        Assert.Equal("CFO", grace.GetProperty("title").GetString());
        Assert.False(grace.GetProperty("sameOrganization").GetBoolean());
        Assert.Equal("""{"wrote":"2026-03-02T10:00:00Z","heard":"2026-03-02T12:00:00Z","met":null,"crowd":null}""", grace.GetProperty("clocks").GetRawText());
        Assert.Equal("""{"kind":"none","until":null,"everyDays":null}""", grace.GetProperty("choice").GetRawText());
        var rhythm = grace.GetProperty("rhythm");
        Assert.Equal(266, rhythm.GetProperty("silenceDays").GetInt32());
        Assert.Contains(rhythm.GetProperty("state").GetString(), (string[])["slipping", "dormant"]);
        Assert.InRange(rhythm.GetProperty("resumeInTen").GetInt32(), 0, 10);
        foreach (var number in (string[])["usualGapDays", "ratio", "contacts", "weeks"]) Assert.Equal(JsonValueKind.Number, rhythm.GetProperty(number).ValueKind);
        Assert.NotEqual("", grace.GetProperty("why").GetString());
        foreach (var empty in (string[])["note", "introducedBy", "coffee"]) Assert.Equal(JsonValueKind.Null, grace.GetProperty(empty).ValueKind);
    }

    [Fact]
    public async Task The_detail_has_a_history_month_by_month()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        await app.Sync();

        var grace = await app.Get($"/api/people/{await app.IdOf(Grace)}");

        var march = grace.GetProperty("history").EnumerateArray().Single(month => month.GetProperty("month").GetString() == "2026-03");
        Assert.Equal("""{"month":"2026-03","wrote":1,"heard":1,"met":0}""", march.GetRawText());
    }

    [Fact]
    public async Task Quiet_is_ordered_most_worth_a_coffee_first_and_leaves_out_who_is_in_touch()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend("long@a.example", "2025-12-01").Friend("short@b.example", "2026-09-01").Friend("now@c.example", "2026-11-20").At(app.Graph);
        await app.Sync();

        var quiet = await app.People("quiet");

        Assert.Equal(["long@a.example", "short@b.example"], quiet.Select(one => one.GetProperty("addresses")[0].GetString()));
        Assert.Equal(3, (await app.People("all")).Count);
    }

    [Theory]
    [InlineData("okafor", "Zoë Okafor")]
    [InlineData("ZOE", "Zoë Okafor")]
    [InlineData("zoë", "Zoë Okafor")]
    [InlineData("fabri", "Zoë Okafor")]
    [InlineData("zo@b", "Zoë Okafor")]
    [InlineData("  okafor ", "Zoë Okafor")]
    [InlineData("nobody", null)]
    public async Task A_search_looks_at_names_companies_and_addresses_whatever_the_accents(string query, string? found)
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Zoë Okafor", "zo@b.example").Contact("Ann Abel", "ann@a.example", "Contoso").At(app.Graph);
        await app.Sync();

        var items = (await app.Get($"/api/people?view=all&q={Uri.EscapeDataString(query)}")).GetProperty("items").EnumerateArray();

        Assert.Equal(found, items.SingleOrDefault() is { ValueKind: JsonValueKind.Object } one ? one.GetProperty("name").GetString() : null);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(500)]
    public async Task Pages_hold_everybody_once(int limit)
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox();
        for (var number = 0; number < 7; number++)
            mailbox.Contact(string.Create(CultureInfo.InvariantCulture, $"Same Name {number}"), string.Create(CultureInfo.InvariantCulture, $"p{number}@a{number}.example"), "");
        mailbox.At(app.Graph);
        await app.Sync();

        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await app.Get($"/api/people?view=all&limit={limit}" + (cursor is null ? "" : $"&cursor={cursor}"));
            Assert.InRange(page.GetProperty("items").GetArrayLength(), 1, limit);
            seen.AddRange(page.GetProperty("items").EnumerateArray().Select(one => one.GetProperty("id").GetString()!));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        Assert.Equal(7, seen.Count);
        Assert.Equal(7, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("view=loud", "view")]
    [InlineData("view=1", "view")]
    [InlineData("limit=0", "limit")]
    [InlineData("limit=501", "limit")]
    [InlineData("limit=-1", "limit")]
    [InlineData("limit=99999999999", "limit")]
    [InlineData("cursor=abc", "cursor")]
    [InlineData("cursor=-1", "cursor")]
    [InlineData("cursor=99999999999", "cursor")]
    public async Task A_list_that_cannot_be_is_refused_by_the_parameters_name(string query, string field)
    {
        (await server.App.Ask(HttpMethod.Get, "/api/people?" + query)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Theory]
    [InlineData("grace@fabrikam.example")]
    [InlineData("GRACE@Fabrikam.Example")]
    [InlineData("grace+newsletters@fabrikam.example")]
    public async Task The_person_of_the_open_message_is_found_however_the_address_is_written(string address)
    {
        var found = (await server.App.Ask(HttpMethod.Get, $"/api/people/by-address?address={Uri.EscapeDataString(address)}")).Ok;

        Assert.Equal("Grace Okafor", found.GetProperty("name").GetString());
    }

    [Fact]
    public async Task An_address_of_nobody_is_404_and_one_that_is_none_is_400()
    {
        (await server.App.Ask(HttpMethod.Get, "/api/people/by-address?address=who@a.example")).Problem(HttpStatusCode.NotFound, "not-found");
        (await server.App.Ask(HttpMethod.Get, "/api/people/by-address?address=grace")).Problem(HttpStatusCode.BadRequest, "bad-request", "address");
    }
}
