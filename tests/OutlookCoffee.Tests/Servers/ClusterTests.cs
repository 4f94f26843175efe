using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Servers;

public sealed class ClusterTests(SharedPostgres postgres)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_node_is_told_the_other_knows_at_once()
    {
        await using var nodes = await TwoNodes.StartAsync(postgres);

        Assert.Equal("Ada Lind", (await nodes.One.Get("/api/me")).GetProperty("name").GetString());
        Assert.Equal("Ada Lind", (await nodes.Other.Get("/api/me")).GetProperty("name").GetString());
        for (var days = 1; days <= 6; days++)
        {
            var (told, asked) = days % 2 == 0 ? (nodes.One, nodes.Other) : (nodes.Other, nodes.One);
            Assert.Equal(HttpStatusCode.OK, await Put(told, "ada", days));
            Assert.Equal(days, (await asked.Get("/api/me/settings")).GetProperty("noticeDays").GetInt32());
        }
    }

    [Fact]
    public async Task Ten_writes_at_once_through_both_nodes_lose_nothing()
    {
        await using var nodes = await TwoNodes.StartAsync(postgres);
        await nodes.One.Sync();
        var people = (await nodes.Other.Get("/api/people?view=all")).GetProperty("items");
        var id = Assert.Single(people.EnumerateArray()).GetProperty("id").GetString();

        var days = Enumerable.Range(1, 10).Select(day => $"2026-10-{day:00}").ToList();
        var answers = await Task.WhenAll(days.Select((day, i) => Task.Run(() => Met(i % 2 == 0 ? nodes.One : nodes.Other, id!, day))));

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.OK, status));
        foreach (var node in (TestApp[])[nodes.One, nodes.Other])
        {
            var record = Assert.Single((await node.Get("/api/me/export")).GetProperty("people").EnumerateArray());
            Assert.Equal(days, record.GetProperty("metOn").EnumerateArray().Select(day => day.GetString()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Every_answer_of_the_pane_is_the_same_through_both_nodes()
    {
        await using var nodes = await TwoNodes.StartAsync(postgres);
        Assert.Equal("idle", (await nodes.One.Sync()).GetProperty("state").GetString());
        Assert.Equal("idle", (await nodes.Other.Sync()).GetProperty("state").GetString());

        string[] paths =
        [
            "/api/me/settings", "/api/me/export", "/api/people?view=all", "/api/people/by-address?address=grace@fabrikam.example",
            "/api/coffees/this-week", "/api/coffees?year=2026",
        ];
        foreach (var path in paths)
            Assert.Equal((await nodes.One.Get(path)).GetRawText(), (await nodes.Other.Get(path)).GetRawText());
    }

    [Fact]
    public async Task Clicks_in_two_windows_at_two_nodes_make_one_event_and_one_mail()
    {
        await using var nodes = await TwoNodes.StartAsync(postgres);
        var calendar = new GraphCalendar(nodes.One.Graph);
        calendar.Register(nodes.Other.Graph);
        await nodes.One.Sync();
        var body = Coffee.Api.Table.Request(
            await nodes.Other.IdOf(Coffee.Api.Table.Grace), "2026-11-26T10:00:00+01:00", "2026-11-26T10:45:00+01:00", "coffee", send: true);

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(() =>
            (number % 2 == 0 ? nodes.One : nodes.Other).Ask(HttpMethod.Post, "/api/coffees", body, number < 6 ? "one key" : $"key {number}"))));

        Assert.Single(answers.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => answer.Body.GetProperty("id").GetString()).Distinct());
        Assert.All(answers, answer => Assert.Contains(answer.Status, (HttpStatusCode[])[HttpStatusCode.Created, HttpStatusCode.Conflict]));
        Assert.Single(calendar.Events);
        Assert.Single(calendar.Left);
    }

    [Fact]
    public async Task When_a_node_leaves_the_other_goes_on_answering_for_its_mailboxes()
    {
        await using var nodes = await TwoNodes.StartAsync(postgres);
        // Enough mailboxes that each node owns some.
        var users = Enumerable.Range(0, 8).Select(number => $"user{number}").ToList();
        for (var number = 0; number < users.Count; number++)
            Assert.Equal(HttpStatusCode.OK, await Put(nodes.One, users[number], number));

        await nodes.One.DisposeAsync();

        for (var number = 0; number < users.Count; number++)
        {
            Assert.Equal(number, await NoticeDays(nodes.Other, users[number]));
            Assert.Equal(HttpStatusCode.OK, await Put(nodes.Other, users[number], number + 1));
        }
    }

    private static async Task<HttpStatusCode> Put(TestApp node, string user, int noticeDays)
    {
        using var client = As(node, user);
        var settings = await client.GetFromJsonAsync<JsonObject>("/api/me/settings", Cancellation);
        settings!["noticeDays"] = noticeDays;
        using var answer = await client.PutAsJsonAsync("/api/me/settings", settings, Cancellation);
        return answer.StatusCode;
    }

    private static async Task<int> NoticeDays(TestApp node, string user)
    {
        using var client = As(node, user);
        return (await client.GetFromJsonAsync<JsonObject>("/api/me/settings", Cancellation))!["noticeDays"]!.GetValue<int>();
    }

    private static async Task<HttpStatusCode> Met(TestApp node, string person, string day)
    {
        using var client = node.CreateClient();
        using var answer = await client.PostAsJsonAsync($"/api/people/{person}/met", new { on = day }, Cancellation);
        return answer.StatusCode;
    }

    private static HttpClient As(TestApp node, string user)
    {
        var client = node.CreateClient();
        client.DefaultRequestHeaders.Add("X-Sandbox-User", $"{user}@contoso.example");
        return client;
    }
}
