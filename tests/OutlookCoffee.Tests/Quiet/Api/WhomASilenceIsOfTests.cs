using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

/// <summary>Whose silence it is: one person from many traces, and what the user said of them. Through the whole app.</summary>
public sealed class WhomASilenceIsOfTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string GraceThen = "grace.okafor@fabrikam.example";
    private const string GraceNow = "grace.okafor@northwind.example";

    [Fact]
    public async Task Who_writes_on_from_another_address_is_not_silent()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox();
        for (var day = new LocalDate(2025, 1, 6); day < new LocalDate(2026, 11, 16); day = day.PlusDays(14))
        {
            var (address, date) = (day < new LocalDate(2026, 3, 1) ? GraceThen : GraceNow, LocalDatePattern.Iso.Format(day));
            mailbox.Mail($"{date}T10:00:00Z", Ada, [address], folder: "sentitems").Mail($"{date}T12:00:00Z", address, [Ada]);
        }

        mailbox.At(app.Graph);

        await app.Sync();

        var grace = Assert.Single(await app.People("all"));
        Assert.Equal([GraceThen, GraceNow], grace.GetProperty("addresses").EnumerateArray().Select(one => one.GetString()).Order());
        Assert.Equal("inTouch", grace.GetProperty("rhythm").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Two_cards_that_share_an_address_are_one_person()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace", Grace).Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(app.Graph);

        await app.Sync();

        Assert.Equal("Grace Okafor", Assert.Single(await app.People("all")).GetProperty("name").GetString());
        Assert.Single(await app.People("quiet"));
    }

    [Fact]
    public async Task Five_mails_without_an_answer_are_nobody_lost()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox();
        foreach (var day in (string[])["2025-01-01", "2025-03-01", "2025-05-01", "2025-07-01", "2025-09-01"])
            mailbox.Mail($"{day}T10:00:00Z", Ada, [Grace], folder: "sentitems");
        mailbox.At(app.Graph);

        await app.Sync();

        Assert.Empty(await app.People("all"));
        Assert.Equal("none", (await app.Get("/api/coffees/this-week")).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Old_mail_that_is_brought_in_later_changes_what_was_and_not_when_it_ended()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Contact("Grace Okafor", Grace).Mail("2026-03-02T12:00:00Z", Grace, [Ada]);
        mailbox.At(app.Graph);
        await app.Sync();
        Assert.Empty(await app.People("quiet"));

        mailbox.Friend(Grace, "2026-02-01").At(app.Graph);
        app.Pass(Duration.FromHours(1));
        await app.Sync();

        var grace = Assert.Single(await app.People("quiet"));
        Assert.Equal("2026-03-02T12:00:00Z", grace.GetProperty("lastContact").GetProperty("at").GetString());
    }

    [Fact]
    public async Task Who_was_let_go_and_writes_in_stays_let_go()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").Friend("hal@north.example", "2026-03-02");
        mailbox.At(app.Graph);
        await app.Sync();
        var id = await app.IdOf(Grace);
        Assert.Equal(200, (int)(await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"letGo"}""")).Status);

        mailbox.Mail("2026-11-23T08:10:00Z", Grace, [Ada]).At(app.Graph);
        app.Pass(Duration.FromHours(1));
        await app.Sync();

        foreach (var view in (string[])["quiet", "all", "snoozed", "pinned"])
            Assert.DoesNotContain(await app.People(view), one => one.GetProperty("id").GetString() == id);
        Assert.Equal(id, Assert.Single(await app.People("letGo")).GetProperty("id").GetString());
        var people = (await app.Get("/api/me")).GetProperty("people");
        Assert.Equal((1, 1, 1), (people.GetProperty("all").GetInt32(), people.GetProperty("quiet").GetInt32(), people.GetProperty("letGo").GetInt32()));
        Assert.DoesNotContain(id, (await app.Get("/api/coffees/this-week")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_in_the_archive_counts()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail("2026-10-01T10:00:00Z", Grace, [Ada], folder: "archive").At(app.Graph);

        await app.Sync();

        Assert.Equal("2026-10-01T10:00:00Z", Assert.Single(await app.People("all")).GetProperty("clocks").GetProperty("heard").GetString());
    }

    [Fact]
    public async Task A_mail_that_moves_to_another_folder_is_one_mail()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail("2026-10-01T10:00:00Z", Grace, [Ada]).At(app.Graph);
        await app.Sync();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail("2026-10-01T10:00:00Z", Grace, [Ada], folder: "archive").At(app.Graph);
        app.Pass(Duration.FromHours(1));
        await app.Sync();

        var grace = await app.Get($"/api/people/{await app.IdOf(Grace)}");
        Assert.Equal(1, grace.GetProperty("history").EnumerateArray().Sum(month => month.GetProperty("heard").GetInt32()));
    }

    [Fact]
    public async Task A_card_without_an_address_is_somebody_who_can_be_pinned()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        app.Graph.OnGet("/me/contacts", """{"value":[{"id":"c1","displayName":"Aunt Eva","emailAddresses":[]}]}""");
        await app.Sync();
        var eva = Assert.Single(await app.People("all"));

        var pinned = await app.Ask(HttpMethod.Put, $"/api/people/{eva.GetProperty("id").GetString()}/choice", """{"kind":"pinned","everyDays":30}""");

        Assert.Equal(200, (int)pinned.Status);
        Assert.Equal("Aunt Eva", Assert.Single(await app.People("pinned")).GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("Zoë 🌻 Núñez")]
    [InlineData("אורה כהן")]
    [InlineData("محمد علي")]
    [InlineData("山田 太郎")]
    public async Task A_name_in_any_script_is_shown_and_found_as_it_is(string name)
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact(name, Grace).Friend(Grace, "2026-03-02").At(app.Graph);

        await app.Sync();

        Assert.Equal(name, Assert.Single(await app.People("quiet")).GetProperty("name").GetString());
        Assert.Single((await app.Get($"/api/people?view=all&q={Uri.EscapeDataString(name.Split(' ')[1])}")).GetProperty("items").EnumerateArray());
    }
}
