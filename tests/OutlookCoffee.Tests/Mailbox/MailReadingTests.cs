using System.Globalization;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>Which mail counts as contact, through Graph's own JSON.</summary>
public sealed class MailReadingTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string Day = "2026-10-05T10:00:00Z";

    [Theory]
    [InlineData("drafts")]
    [InlineData("junkemail")]
    [InlineData("outbox")]
    [InlineData("syncissues")]
    [InlineData("conversationhistory")]
    [InlineData("chats")]
    [InlineData("below-chats")]
    public async Task Mail_in_a_folder_that_is_no_contact_is_left_out(string folder)
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Folder("below-chats", "chats").Mail(Day, Grace, [Ada], folder: folder).At(app.Graph);

        await app.Sync();

        Assert.Empty(await Encounters(app));
    }

    [Theory]
    [InlineData("inbox")]
    [InlineData("deleteditems")]
    [InlineData("archive")]
    public async Task Mail_in_every_other_folder_counts_deleted_items_too(string folder)
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail(Day, Grace, [Ada], folder: folder).At(app.Graph);

        await app.Sync();

        Assert.Equal([("2026-10-05T10:00:00Z", "heard")], await Encounters(app));
    }

    [Fact]
    public async Task A_draft_is_no_contact_wherever_it_lies()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail(Day, Ada, [Grace], extra: ",\"isDraft\":true").At(app.Graph);

        await app.Sync();

        Assert.Empty(await Encounters(app));
    }

    [Theory]
    [InlineData("Auto-Submitted", "auto-replied", "automatic")]
    [InlineData("auto-submitted", "auto-generated", "automatic")]
    [InlineData("Auto-Submitted", "no", "heard")]
    [InlineData("Precedence", "auto_reply", "automatic")]
    [InlineData("Precedence", "bulk", "bulk")]
    [InlineData("Precedence", "list", "bulk")]
    [InlineData("List-Id", "<news.fabrikam.example>", "bulk")]
    [InlineData("List-Unsubscribe", "<mailto:off@fabrikam.example>", "bulk")]
    [InlineData("X-Mailer", "Outlook", "heard")]
    public async Task A_message_is_what_its_headers_say_it_is(string name, string value, string kind)
    {
        await using var app = new TestApp();
        var headers = $$""","internetMessageHeaders":[{"name":"Received","value":"from x"},{"name":"{{name}}","value":"{{value}}"}]""";
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail(Day, Grace, [Ada], extra: headers).At(app.Graph);

        await app.Sync();

        Assert.Equal([("2026-10-05T10:00:00Z", kind)], await Encounters(app));
    }

    [Fact]
    public async Task The_mail_of_a_meeting_is_no_contact_and_is_counted_as_what_it_is()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace)
            .Mail(Day, Grace, [Ada], extra: ",\"@odata.type\":\"#microsoft.graph.eventMessageRequest\"").At(app.Graph);

        await app.Sync();

        Assert.Equal([("2026-10-05T10:00:00Z", "meetingMail")], await Encounters(app));
        var grace = Assert.Single(await app.People("all"));
        Assert.Equal("""[{"kind":"meetingMail","count":1}]""", grace.GetProperty("notCounted").GetRawText());
        Assert.Equal(JsonValueKind.Null, grace.GetProperty("lastContact").ValueKind);
    }

    [Fact]
    public async Task The_users_other_addresses_are_the_user()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Aliases("ada.lind@contoso.example", "Team-Lead@contoso.example")
            .Mail(Day, Grace, ["ADA.Lind@contoso.example"]).Mail("2026-10-06T10:00:00Z", "team-lead@contoso.example", [Grace, Ada]).At(app.Graph);

        await app.Sync();

        Assert.Equal([("2026-10-05T10:00:00Z", "heard"), ("2026-10-06T10:00:00Z", "wrote")], await Encounters(app));
        Assert.Single((await app.Get("/api/me/export")).GetProperty("correspondents").EnumerateArray());
    }

    [Fact]
    public async Task The_same_mail_in_two_folders_is_one_contact()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail(Day, Grace, [Ada]).Mail(Day, Grace, [Ada], folder: "archive").At(app.Graph);

        await app.Sync();

        Assert.Single(await Encounters(app));
    }

    [Fact]
    public async Task Mail_dated_in_the_future_is_not_read()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail(Day, Grace, [Ada]).Mail("2027-01-01T10:00:00Z", Grace, [Ada]).At(app.Graph);

        var sync = await app.Sync();

        Assert.Equal(1, sync.GetProperty("read").GetInt32());
        Assert.Single(await Encounters(app));
    }

    [Fact]
    public async Task A_row_that_is_no_mail_harms_nobody()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail(Day, Grace, [Ada]).At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", _ => FakeGraph.Json("""
            {"value":[{"id":"chat"},{"receivedDateTime":"2026-10-05T10:00:00Z"},{"id":"odd","receivedDateTime":"yesterday","from":null},
             {"id":"m","receivedDateTime":"2026-10-05T10:00:00Z","from":{"emailAddress":{"name":null,"address":null}},"sender":{"emailAddress":{"address":"grace@fabrikam.example"}},
              "toRecipients":[null,{},{"emailAddress":{"address":"ada@contoso.example"}}],"internetMessageHeaders":null}]}
            """));

        Assert.Equal("idle", (await app.Sync()).GetProperty("state").GetString());

        Assert.Equal([("2026-10-05T10:00:00Z", "heard")], await Encounters(app));
    }

    [Fact]
    public async Task Mail_with_many_people_is_shown_and_never_counted()
    {
        await using var app = new TestApp();
        var many = Enumerable.Range(0, 8).Select(number => string.Create(CultureInfo.InvariantCulture, $"p{number}@fabrikam.example")).ToArray();
        new GraphMailbox().Contact("Grace Okafor", Grace).Mail(Day, Grace, [Ada, .. many]).At(app.Graph);

        await app.Sync();

        var grace = Assert.Single(await app.People("all"));
        Assert.Equal("2026-10-05T10:00:00Z", grace.GetProperty("clocks").GetProperty("crowd").GetString());
        Assert.Equal(JsonValueKind.Null, grace.GetProperty("clocks").GetProperty("heard").ValueKind);
        Assert.Equal(JsonValueKind.Null, grace.GetProperty("lastContact").ValueKind);
    }

    private static async Task<IReadOnlyList<(string At, string Kind)>> Encounters(TestApp app) =>
    [
        .. (await app.Get("/api/me/export")).GetProperty("correspondents").EnumerateArray()
            .SelectMany(one => one.GetProperty("encounters").EnumerateArray())
            .Select(one => (one.GetProperty("at").GetString()!, one.GetProperty("kind").GetString()!)),
    ];
}
