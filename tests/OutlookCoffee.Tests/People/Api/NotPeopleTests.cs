using System.Globalization;
using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class NotPeopleTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string Robot = "no-reply@shop.example";
    private const string List = "hello@espresso.example";
    private static readonly string[] Views = ["quiet", "all", "snoozed", "pinned", "letGo"];

    [Fact]
    public async Task Machines_and_lists_are_seen_in_a_view_of_their_own_and_nowhere_else()
    {
        await using var app = await Read();

        var left = await app.People("notPeople");

        Assert.Equal([List, Robot], left.Select(one => one.GetProperty("addresses")[0].GetString()).Order());
        Assert.Equal(["""[{"kind":"crowd","count":5}]""", """[{"kind":"bulk","count":5}]"""], left.OrderBy(one => one.GetProperty("addresses")[0].GetString()).Select(one => one.GetProperty("notCounted").GetRawText()));
        foreach (var view in Views) Assert.DoesNotContain(await app.People(view), IsLeftOut);
        Assert.Equal("""{"all":1,"quiet":1,"snoozed":0,"letGo":0}""", (await app.Get("/api/me")).GetProperty("people").GetRawText());
        var week = (await app.Get("/api/coffees/this-week")).GetRawText();
        Assert.DoesNotContain("shop.example", week, StringComparison.Ordinal);
        Assert.DoesNotContain("espresso.example", week, StringComparison.Ordinal);
        (await app.Ask(HttpMethod.Get, $"/api/people/by-address?address={Robot}")).Problem(HttpStatusCode.NotFound, "not-found");
    }

    [Theory]
    [InlineData(Robot, JsonValueKind.String)]
    [InlineData(List, JsonValueKind.Null)]
    public async Task Whom_the_user_calls_a_person_is_one_from_then_on_and_no_more_when_he_takes_it_back(string address, JsonValueKind heard)
    {
        await using var app = await Read();
        var id = (await app.People("notPeople")).Single(one => one.GetProperty("addresses")[0].GetString() == address).GetProperty("id").GetString();

        var person = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/evidence", """{"kind":"bulk","counts":true}""")).Ok;

        Assert.Equal(id, person.GetProperty("id").GetString());
        Assert.Equal(heard, person.GetProperty("clocks").GetProperty("heard").ValueKind);
        await app.Sync();
        Assert.Equal(id, await app.IdOf(address));
        Assert.Contains(await app.People("all"), one => one.GetProperty("id").GetString() == id);
        Assert.DoesNotContain(await app.People("notPeople"), one => one.GetProperty("id").GetString() == id);

        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/evidence", """{"kind":"bulk","counts":false}""")).Ok;
        Assert.Contains(await app.People("notPeople"), one => one.GetProperty("id").GetString() == id);
        Assert.DoesNotContain(await app.People("all"), IsLeftOut);
    }

    [Fact]
    public async Task A_note_about_a_machine_makes_a_person_of_it_that_keeps_the_note()
    {
        await using var app = await Read();
        var id = (await app.People("notPeople"))[0].GetProperty("id").GetString();

        var noted = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/note", """{"note":"their shop closes at six"}""")).Ok;

        Assert.Equal(id, noted.GetProperty("id").GetString());
        await app.Sync();
        var person = Assert.Single(await app.People("all"), one => one.GetProperty("id").GetString() == id);
        Assert.Equal("their shop closes at six", person.GetProperty("note").GetString());
        Assert.DoesNotContain(await app.People("notPeople"), one => one.GetProperty("id").GetString() == id);
    }

    [Fact]
    public async Task A_machine_that_was_let_go_is_in_no_list_but_that_one()
    {
        await using var app = await Read();
        var id = (await app.People("notPeople"))[0].GetProperty("id").GetString();

        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"letGo"}""")).Ok;

        Assert.Equal([id], (await app.People("letGo")).Select(one => one.GetProperty("id").GetString()));
        Assert.DoesNotContain(await app.People("notPeople"), one => one.GetProperty("id").GetString() == id);
    }

    [Fact]
    public async Task No_coffee_can_be_had_with_a_machine()
    {
        await using var app = await Read();
        var id = (await app.People("notPeople"))[0].GetProperty("id").GetString();

        (await app.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={id}&kind=coffee")).Problem(HttpStatusCode.NotFound, "not-found");
    }

    private static bool IsLeftOut(JsonElement person) => person.GetProperty("addresses")[0].GetString() is Robot or List;

    private static async Task<TestApp> Read()
    {
        var app = new TestApp();
        var mailbox = new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02");
        for (var day = 17; day < 22; day++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"2026-11-{day}T08:00:00Z");
            mailbox.Mail(at, Robot, [Ada]);
            mailbox.Mail(at, List, ["readers@espresso.example"]);
        }

        mailbox.At(app.Graph);
        await app.Sync();
        return app;
    }
}
