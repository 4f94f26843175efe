using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

/// <summary>Grace was a friend until 2 March; what came after it does or does not end her silence. Through the whole app, from Graph's JSON to the answer.</summary>
public sealed class WhatEndsASilenceTests
{
    private const string Ada = GraphMailbox.Ada;
    private const string Grace = "grace@fabrikam.example";
    private const string SilentSinceMarch = """{"at":"2026-03-02T12:00:00Z","kind":"heard"}""";
    private static readonly string[] Crowd = [.. Enumerable.Range(1, 40).Select(i => string.Create(CultureInfo.InvariantCulture, $"p{i}@crowd.example"))];

    [Fact]
    public async Task A_monthly_coffee_without_mail_is_a_tie_and_its_end_a_silence()
    {
        var mailbox = new GraphMailbox().Contact("Grace Okafor", Grace);
        for (var month = new LocalDate(2024, 9, 5); month < new LocalDate(2026, 4, 1); month = month.PlusMonths(1)) mailbox.Event(Meeting($"{LocalDatePattern.Iso.Format(month)}"));

        var grace = await Judged(mailbox);

        Assert.Equal("""{"at":"2026-03-05T10:00:00Z","kind":"met"}""", grace.GetProperty("lastContact").GetRawText());
        Assert.Equal("You met about every month. It has been 9 months.", grace.GetProperty("why").GetString());
        AssertSilent(grace);
    }

    [Fact]
    public async Task A_weekly_newsletter_from_a_saved_contact_is_no_word_from_them()
    {
        var mailbox = Friend();
        for (var day = new LocalDate(2026, 3, 9); day < new LocalDate(2026, 11, 23); day = day.PlusDays(7))
            mailbox.Mail($"{LocalDatePattern.Iso.Format(day)}T06:00:00Z", Grace, [Ada], extra: ""","internetMessageHeaders":[{"name":"List-Unsubscribe","value":"<mailto:off@fabrikam.example>"}]""");

        var grace = await Judged(mailbox);

        AssertNotCounted(grace, "bulk", 37);
    }

    [Fact]
    public async Task A_list_on_which_we_both_stand_is_a_crowd() => AssertNotCounted(
        await Judged(Friend().Mail("2026-10-01T10:00:00Z", Grace, ["team@contoso.example"], cc: [Ada, .. Crowd[..12]])), "crowd", 1);

    [Fact]
    public async Task A_copy_to_me_is_no_word_to_me() => AssertNotCounted(
        await Judged(Friend().Mail("2026-10-01T10:00:00Z", Grace, ["ben@contoso.example"], cc: [Ada])), "crowd", 1);

    [Fact]
    public async Task An_all_hands_of_forty_is_a_crowd() => AssertNotCounted(
        await Judged(Friend().Event(GraphMailbox.Meeting("2026-10-01T10:00:00", "2026-10-01T11:00:00", [Grace, .. Crowd[..38]]))), "crowd", 1);

    [Fact]
    public async Task A_meeting_that_I_declined_did_not_take_place_for_us() => AssertNotCounted(
        await Judged(Friend().Event(Meeting("2026-10-01", ""","isOrganizer":false,"responseStatus":{"response":"declined"}"""))), "declined", 1);

    [Fact]
    public async Task A_meeting_that_they_declined_did_not_take_place_for_us() => AssertNotCounted(
        await Judged(Friend().Event(Meeting("2026-10-01").Replace("accepted", "declined", StringComparison.Ordinal))), "declined", 1);

    [Fact]
    public async Task A_cancelled_meeting_did_not_take_place() => AssertNotCounted(
        await Judged(Friend().Event(Meeting("2026-10-01", ""","isCancelled":true"""))), "cancelled", 1);

    [Fact]
    public async Task A_meeting_ahead_has_not_taken_place() => AssertNotCounted(await Judged(Friend().Event(Meeting("2026-12-01"))), "future", 1);

    [Fact]
    public async Task A_meeting_that_was_only_pencilled_in_took_place() => Assert.Equal(
        """{"at":"2026-10-01T10:00:00Z","kind":"met"}""",
        (await Judged(Friend().Event(Meeting("2026-10-01", ""","isOrganizer":false,"responseStatus":{"response":"tentativelyAccepted"}""")))).GetProperty("lastContact").GetRawText());

    [Fact]
    public async Task Of_a_recurring_meeting_the_cancelled_one_did_not_take_place()
    {
        var grace = await Judged(Friend().Event(Meeting("2026-09-03")).Event(Meeting("2026-09-10")).Event(Meeting("2026-09-17", ""","isCancelled":true""")));

        Assert.Equal("""{"at":"2026-09-10T10:00:00Z","kind":"met"}""", grace.GetProperty("lastContact").GetRawText());
        Assert.Equal("""[{"kind":"cancelled","count":1}]""", grace.GetProperty("notCounted").GetRawText());
    }

    private static GraphMailbox Friend() => new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02");

    /// <summary>Of the two, at ten o'clock.</summary>
    private static string Meeting(string day, string extra = "") => GraphMailbox.Meeting($"{day}T10:00:00", $"{day}T11:00:00", [Grace], extra);

    private static async Task<JsonElement> Judged(GraphMailbox mailbox)
    {
        await using var app = new TestApp();
        mailbox.At(app.Graph);
        await app.Sync();
        return await app.Get($"/api/people/by-address?address={Grace}");
    }

    private static void AssertNotCounted(JsonElement grace, string kind, int count)
    {
        Assert.Equal(SilentSinceMarch, grace.GetProperty("lastContact").GetRawText());
        Assert.Equal($$"""[{"kind":"{{kind}}","count":{{count.ToString(CultureInfo.InvariantCulture)}}}]""", grace.GetProperty("notCounted").GetRawText());
        AssertSilent(grace);
    }

    private static void AssertSilent(JsonElement grace) => Assert.Equal("slipping", grace.GetProperty("rhythm").GetProperty("state").GetString());
}
