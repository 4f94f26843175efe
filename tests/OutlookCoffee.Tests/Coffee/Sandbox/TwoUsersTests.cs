using System.Net;
using System.Text.Json;

namespace OutlookCoffee.Tests.Coffee.Sandbox;

/// <summary>Two users of one tenant who are proposed to each other: one invitation, not two.</summary>
public sealed class TwoUsersTests
{
    [Fact]
    public async Task The_second_of_two_who_invite_each_other_is_told_to_look_in_the_inbox()
    {
        await using var desk = Desk.Set();
        var (ada, lee) = await Pair(desk);
        Assert.Equal(HttpStatusCode.Created, (await Book(desk, ada)).Status);

        var refused = await Book(desk, lee);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.EndsWith("/already-invited", refused.Body.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Single(await desk.Left());
        Assert.Empty((await desk.Get("/api/coffees?year=2026", lee.User)).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task At_the_same_moment_too_one_invitation_leaves()
    {
        await using var desk = Desk.Set();
        var (ada, lee) = await Pair(desk);

        var answers = await Task.WhenAll(Book(desk, ada), Book(desk, lee));

        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Created);
        Assert.Single(answers, answer => answer.Status == HttpStatusCode.Conflict);
        Assert.Single(await desk.Left());
    }

    [Fact]
    public async Task A_hold_claims_nobody_and_a_cancelled_invitation_frees_the_other()
    {
        await using var desk = Desk.Set();
        var (ada, lee) = await Pair(desk);
        _ = await Book(desk, lee, send: false);
        var coffee = (await Book(desk, ada)).Body.GetProperty("id").GetString();
        var hold = (await desk.Get("/api/coffees?year=2026", lee.User)).GetProperty("items")[0].GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Conflict, (await desk.Ask(HttpMethod.Post, $"/api/coffees/{hold}/send", null, user: lee.User)).Status);

        Assert.Equal(HttpStatusCode.NoContent, (await desk.Ask(HttpMethod.Delete, $"/api/coffees/{coffee}", null)).Status);

        Assert.Equal(HttpStatusCode.OK, (await desk.Ask(HttpMethod.Post, $"/api/coffees/{hold}/send", null, user: lee.User)).Status);
        Assert.Equal(["invitation", "cancellation", "invitation"], (await desk.Left()).Select(mail => mail.GetProperty("kind").GetString()));
    }

    private static async Task<(Side Ada, Side Other)> Pair(Desk desk)
    {
        await desk.Read();
        var colleagues = (await desk.Get("/api/people?view=all&limit=500")).GetProperty("items").EnumerateArray().Where(one => one.GetProperty("sameOrganization").GetBoolean());
        foreach (var colleague in colleagues)
        {
            var address = colleague.GetProperty("addresses")[0].GetString()!;
            if (!await desk.Read(address)) continue;
            var back = await desk.Ask(HttpMethod.Get, $"/api/people/by-address?address={Desk.Ada}", null, user: address);
            if (back.Status != HttpStatusCode.OK) continue;
            return (new Side(Desk.Ada, Id(colleague)), new Side(address, Id(back.Body)));
        }

        throw new InvalidOperationException("Nobody of the tenant knows Ada.");
    }

    private static string Id(JsonElement one) => one.GetProperty("id").GetString()!;

    private static async Task<(HttpStatusCode Status, JsonElement Body)> Book(Desk desk, Side side, bool send = true)
    {
        var slot = (await desk.Get($"/api/coffees/slots?personId={side.Person}&kind=coffee", side.User)).GetProperty("slots")[0];
        return await desk.Ask(
            HttpMethod.Post, "/api/coffees",
            new { personId = side.Person, start = slot.GetProperty("start").GetString(), end = slot.GetProperty("end").GetString(), kind = "coffee", send },
            $"key of {side.User}", side.User);
    }

    private sealed record Side(string User, string Person);
}
