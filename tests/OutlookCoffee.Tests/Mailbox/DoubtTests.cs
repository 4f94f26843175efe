using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.People;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>History is read without headers; the few messages that a machine may have written are looked at again, with them.</summary>
public sealed class DoubtTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string Automatic = """,{"name":"Auto-Submitted","value":"auto-replied"}""";
    private const string List = """,{"name":"List-Unsubscribe","value":"<mailto:off@shop.example>"}""";

    [Fact]
    public async Task An_absence_note_at_once_is_no_word_from_a_friend()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02")
            .Mail("2026-06-01T10:00:00Z", Ada, [Grace], folder: "sentitems").Mail("2026-06-01T10:00:40Z", Grace, [Ada], extra: Headers(Automatic)).At(app.Graph);

        await app.Sync();

        var grace = Assert.Single(await app.People("all"));
        Assert.Equal("2026-03-02T12:00:00Z", grace.GetProperty("clocks").GetProperty("heard").GetString());
        Assert.Equal("""{"at":"2026-06-01T10:00:00Z","kind":"wrote"}""", grace.GetProperty("lastContact").GetRawText());
        Assert.Contains("""{"kind":"automatic","count":1}""", grace.GetProperty("notCounted").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_a_friend_s_newsletters_is_named_without_being_asked_for()
    {
        var friend = EncounterSet.From(Enumerable.Range(0, 100).Select(i => new Encounter(i * 1_000, i % 2 == 0 ? EncounterKind.Heard : EncounterKind.Wrote)));
        var daily = Enumerable.Range(0, 150).Select(i => new Encounter(100_000 + (i * 86_400L), EncounterKind.Heard)).ToList();
        var newest = friend.Add(daily[..^1]).Add([daily[^1] with { Kind = EncounterKind.Bulk }]);

        var asked = DoubtRule.Of(newest, isOnCard: true);
        var looked = friend.Add(daily[..49]).Add(daily[49..].Select(one => one with { Kind = EncounterKind.Bulk }));
        var rest = DoubtRule.Machine(looked, isOnCard: true, asked.Append(daily[^1].UnixSeconds).ToHashSet());

        Assert.Equal(daily[49..^1].Select(one => one.UnixSeconds).Reverse(), asked);
        Assert.Equal(EncounterSet.From(daily[..49].Select(one => one with { Kind = EncounterKind.Bulk })), rest);
    }

    [Fact]
    public async Task A_friend_who_answers_at_once_is_heard()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02")
            .Mail("2026-06-01T10:00:00Z", Ada, [Grace], folder: "sentitems").Mail("2026-06-01T10:00:40Z", Grace, [Ada], extra: Headers("")).At(app.Graph);

        await app.Sync();

        Assert.Equal("2026-06-01T10:00:40Z", Assert.Single(await app.People("all")).GetProperty("clocks").GetProperty("heard").GetString());
    }

    [Fact]
    public async Task A_newsletter_in_the_address_book_is_told_by_its_newest_issues_and_all_of_it_is_bulk()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Contact("The Corner Shop", "hello@shop.example");
        foreach (var week in Enumerable.Range(1, 40)) mailbox.Mail(Day(week), "hello@shop.example", [Ada], extra: Headers(List));
        mailbox.At(app.Graph);

        await app.Sync();

        var shop = Assert.Single(await app.People("all"));
        Assert.Equal("""[{"kind":"bulk","count":40}]""", shop.GetProperty("notCounted").GetRawText());
        var withHeaders = app.Graph.Asked.Where(asked => asked.Contains("internetMessageHeaders", StringComparison.Ordinal)).ToList();
        Assert.Single(withHeaders);
    }

    [Fact]
    public async Task Somebody_who_writes_often_and_is_seldom_answered_stays_a_person()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Contact("Grace Okafor", Grace);
        foreach (var week in Enumerable.Range(1, 40)) mailbox.Mail(Day(week), Grace, [Ada], extra: Headers(""));
        mailbox.Mail("2026-01-01T09:00:00Z", Ada, [Grace], folder: "sentitems").At(app.Graph);

        await app.Sync();

        var grace = Assert.Single(await app.People("all"));
        Assert.Equal("[]", grace.GetProperty("notCounted").GetRawText());
        Assert.NotNull(grace.GetProperty("clocks").GetProperty("heard").GetString());
    }

    [Fact]
    public async Task What_came_since_yesterday_is_read_with_its_headers_at_once()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).At(app.Graph);
        await app.Sync();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail("2026-11-23T10:00:00Z", Grace, [Ada], extra: Headers(List)).At(app.Graph);
        app.Pass(Duration.FromHours(8));
        var before = app.Graph.Asked.Count;

        await app.Sync();

        Assert.Equal("""[{"kind":"bulk","count":1}]""", Assert.Single(await app.People("all")).GetProperty("notCounted").GetRawText());
        Assert.Single(app.Graph.Asked.Skip(before), asked => asked.Contains("/me/messages?", StringComparison.Ordinal));
    }

    private static string Day(int week) =>
        LocalDatePattern.Iso.Format(new LocalDate(2026, 11, 2).PlusWeeks(-week)) + string.Create(CultureInfo.InvariantCulture, $"T08:{week:00}:00Z");

    private static string Headers(string more) => $$""","internetMessageHeaders":[{"name":"Received","value":"from x"}{{more}}]""";
}
