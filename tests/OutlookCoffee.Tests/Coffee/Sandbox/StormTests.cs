using System.Net;
using System.Text.Json;

namespace OutlookCoffee.Tests.Coffee.Sandbox;

/// <summary>Many clicks at once on a bad line: one event and one mail, or none and a clear word.</summary>
public sealed class StormTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_hundred_requests_for_one_time_make_one_event_and_one_mail_although_a_third_of_the_answers_is_lost(int seed)
    {
        await using var desk = Desk.Set(("Sandbox:Seed", seed.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("Sandbox:Faults:LostAnswerRate", "0.3"));
        await desk.Read();
        var request = await Request(desk);

        var same = Enumerable.Range(0, 50).Select(_ => desk.Ask(HttpMethod.Post, "/api/coffees", request, "one key"));
        var others = Enumerable.Range(0, 50).Select(number => desk.Ask(HttpMethod.Post, "/api/coffees", request, $"key {number}"));
        var answers = await Task.WhenAll(same.Zip(others, (one, other) => new[] { one, other }).SelectMany(pair => pair));

        var coffees = answers.Where(answer => answer.Status == HttpStatusCode.Created).Select(answer => answer.Body.GetProperty("id").GetString()).Distinct();
        Assert.Single(coffees);
        Assert.All(answers, answer => Assert.Contains(answer.Status, (HttpStatusCode[])[HttpStatusCode.Created, HttpStatusCode.Conflict, HttpStatusCode.ServiceUnavailable]));
        Assert.All(answers.Where(answer => answer.Status == HttpStatusCode.Conflict), answer =>
            Assert.EndsWith("/slot-taken", answer.Body.GetProperty("type").GetString(), StringComparison.Ordinal));
        Assert.Single(await desk.Coffees());
        Assert.Equal("invitation", Assert.Single(await desk.Left()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task A_hold_that_is_sent_moved_and_cancelled_by_many_clicks_mails_once_for_each()
    {
        await using var desk = Desk.Set(("Sandbox:Faults:LostAnswerRate", "0.3"));
        await desk.Read();
        var request = await Request(desk);
        var hold = await UntilDone(() => desk.Ask(HttpMethod.Post, "/api/coffees", request with { send = false }, "key"));
        var path = $"/api/coffees/{hold.GetProperty("id").GetString()}";
        Assert.Empty(await desk.Left());

        await Clicks(() => desk.Ask(HttpMethod.Post, path + "/send", null));
        Assert.Equal(["invitation"], await Kinds(desk));

        var later = (await desk.Get($"/api/coffees/slots?personId={request.personId}&kind=coffee")).GetProperty("slots")[0];
        await Clicks(() => desk.Ask(HttpMethod.Post, path + "/move", new { start = later.GetProperty("start").GetString(), end = later.GetProperty("end").GetString() }));
        Assert.Equal(["invitation", "update"], await Kinds(desk));

        await Clicks(() => desk.Ask(HttpMethod.Delete, path, null));
        Assert.Equal(["invitation", "update", "cancellation"], await Kinds(desk));
        Assert.Empty(await desk.Coffees());
    }

    private static async Task<string?[]> Kinds(Desk desk) => [.. (await desk.Left()).Select(mail => mail.GetProperty("kind").GetString())];

    private static async Task Clicks(Func<Task<(HttpStatusCode, JsonElement)>> click)
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => click()));
        await UntilDone(click);
    }

    /// <summary>As a person does it who is told to try again.</summary>
    private static async Task<JsonElement> UntilDone(Func<Task<(HttpStatusCode Status, JsonElement Body)>> click)
    {
        for (var attempt = 0; attempt < 20; attempt++)
            if (await click() is { Status: < HttpStatusCode.Ambiguous } done) return done.Body;
        throw new InvalidOperationException("It was never done.");
    }

    private static async Task<Wanted> Request(Desk desk)
    {
        var person = (await desk.Get("/api/coffees/this-week")).GetProperty("person").GetProperty("id").GetString()!;
        var slot = (await desk.Get($"/api/coffees/slots?personId={person}&kind=coffee")).GetProperty("slots")[0];
        return new Wanted(person, slot.GetProperty("start").GetString()!, slot.GetProperty("end").GetString()!, "coffee", true);
    }

    private sealed record Wanted(string personId, string start, string end, string kind, bool send);
}
