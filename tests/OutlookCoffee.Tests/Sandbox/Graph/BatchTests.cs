using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class BatchTests
{
    [Fact]
    public async Task Each_request_has_its_own_answer_in_order()
    {
        await using var host = await SandboxHost.StartAsync();
        var responses = await RunAsync(host, """
            {"id":"a","method":"GET","url":"/me/messages?$top=2&$select=subject"},
            {"id":"b","method":"GET","url":"/me/nonsense"},
            {"id":"c","method":"PATCH","url":"/me/events/dentist","headers":{"Content-Type":"application/json"},"body":{"subject":"Vet"}},
            {"id":"d","method":"GET","url":"/me/calendarView?startDateTime=2026-11-24T00:00:00Z&endDateTime=2026-11-25T00:00:00Z","headers":{"Prefer":"outlook.timezone=\"Europe/Berlin\""}}
            """);
        Assert.Equal([("a", 200), ("b", 400), ("c", 200), ("d", 200)], responses.Select(item => (item.Text("id"), Status(item))));
        Assert.Equal(["Mail 024", "Mail 023"], responses[0].GetProperty("body").Texts("subject"));
        Assert.Equal("BadRequest", responses[1].GetProperty("body").GetProperty("error").Text("code"));
        Assert.Equal("Europe/Berlin", responses[3].GetProperty("body").Items().First().GetProperty("start").Text("timeZone"));
    }

    [Fact]
    public async Task A_request_waits_for_the_one_it_depends_on_and_fails_with_it()
    {
        await using var host = await SandboxHost.StartAsync();
        var responses = await RunAsync(host, """
            {"id":"3","method":"GET","url":"/me/events/none","dependsOn":["2"]},
            {"id":"2","method":"DELETE","url":"/me/events/dentist","dependsOn":["1"]},
            {"id":"1","method":"GET","url":"/me/events/dentist"},
            {"id":"4","method":"GET","url":"/me","dependsOn":["3"]}
            """);
        Assert.Equal([404, 204, 200, 424], responses.Select(Status));
        Assert.Equal(JsonValueKind.Null, responses[1].GetProperty("body").ValueKind);
    }

    [Fact]
    public async Task Twenty_requests_go_through_although_four_is_the_limit()
    {
        await using var host = await SandboxHost.StartAsync(settings: ("Faults:LatencyMilliseconds", "5"));
        var items = Enumerable.Range(0, 20).Select(i => $$"""{"id":"{{i}}","method":"GET","url":"/me/messages?$top=1"}""");
        Assert.All(await RunAsync(host, string.Join(',', items)), item => Assert.Equal(200, Status(item)));
    }

    [Theory]
    [InlineData("""{"id":"1","method":"GET","url":"/me"},{"id":"1","method":"GET","url":"/me"}""")]
    [InlineData("""{"id":"1","method":"GET","url":"/me","dependsOn":["2"]}""")]
    [InlineData("""{"id":"1","method":"GET","url":"/me","dependsOn":["2"]},{"id":"2","method":"GET","url":"/me","dependsOn":["1"]}""")]
    [InlineData("""{"id":"1","method":"POST","url":"/me/events","body":{}}""")]
    [InlineData("""{"id":"1","method":"GET"}""")]
    public async Task A_batch_that_makes_no_sense_is_refused_whole(string items)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal("BadRequest", await host.RefusedAsync(400, "$batch", HttpMethod.Post, $$"""{"requests":[{{items}}]}"""));
    }

    [Fact]
    public async Task More_than_twenty_are_too_many()
    {
        await using var host = await SandboxHost.StartAsync();
        var items = string.Join(',', Enumerable.Range(0, 21).Select(i => $$"""{"id":"{{i}}","method":"GET","url":"/me"}"""));
        Assert.Equal("BadRequest", await host.RefusedAsync(400, "$batch", HttpMethod.Post, $$"""{"requests":[{{items}}]}"""));
    }

    private static async Task<List<JsonElement>> RunAsync(SandboxHost host, string items)
    {
        var answer = await host.SendAsync(HttpMethod.Post, "$batch", $$"""{"requests":[{{items}}]}""", 200);
        return [.. answer.GetProperty("responses").EnumerateArray()];
    }

    private static int Status(JsonElement item) => item.GetProperty("status").GetInt32();
}
