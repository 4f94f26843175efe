using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox;
using OutlookCoffee.Sandbox.Seed;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Seed;

public class SeededTenantTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 30);

    [Fact]
    public void The_same_seed_and_moment_give_the_same_tenant()
    {
        var options = new SandboxOptions { Seed = 7, Messages = 5000 };
        Assert.Equal(Picture(SeededTenant.Create(options, Now)), Picture(SeededTenant.Create(options, Now)));
    }

    [Fact]
    public void Another_seed_gives_other_people() =>
        Assert.NotEqual(Picture(SeededTenant.Create(new() { Seed = 1 }, Now)), Picture(SeededTenant.Create(new() { Seed = 2 }, Now)));

    [Fact]
    public void A_restart_some_days_later_tells_the_same_history_and_what_came_since()
    {
        var first = Lines(SeededTenant.Create(new(), Now).Mailboxes[0]);
        var second = Lines(SeededTenant.Create(new(), Now + Duration.FromDays(9)).Mailboxes[0]);
        Assert.True(second.Count > first.Count);
        Assert.Equal(first, second.Take(first.Count));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(40_000)]
    public void The_mailbox_holds_about_as_many_messages_as_asked_for(int messages)
    {
        var box = SeededTenant.Create(new() { Messages = messages }, Now).Mailboxes[0];
        Assert.InRange(box.Messages.Count, messages, messages * 1.08);
    }

    [Fact]
    public void Nothing_in_a_mailbox_is_later_than_now() =>
        Assert.All(SeededTenant.Create(new(), Now).Mailboxes, box => Assert.True(box.Messages.OldestFirst[^1].Received <= Now.ToUnixTimeSeconds()));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(42)]
    [InlineData(20261123)]
    [InlineData(-5)]
    public void Plenty_of_people_have_gone_quiet_whatever_the_seed(int seed)
    {
        foreach (var now in new[] { Now, Instant.FromUtc(2026, 1, 2, 0, 0), Instant.FromUtc(2027, 6, 30, 23, 0) })
        {
            var quiet = QuietCount.Of(SeededTenant.Create(new() { Seed = seed }, now).Mailboxes[0], now);
            Assert.InRange(quiet.Count, 20, 120);
            Assert.True(quiet.Count(person => person.IsDormant) >= 5, "dormant");
            Assert.True(quiet.Count(person => !person.IsDormant) >= 5, "slipping");
            Assert.True(quiet.Count(person => person.Inside) >= 3, "inside");
            Assert.True(quiet.Count(person => !person.Inside) >= 10, "outside");
        }
    }

    [Fact]
    public void Two_hundred_people_write_with_the_owner_at_26_organizations_over_six_years()
    {
        var messages = SeededTenant.Create(new(), Now).Mailboxes[0].Messages.OldestFirst;
        var everybody = messages.SelectMany(message => message.To.Concat(message.Cc).Append(message.From)).DistinctBy(who => who.Name).ToList();
        Assert.True(everybody.Count >= 200);
        Assert.True(everybody.Select(who => who.Address[(who.Address.IndexOf('@') + 1)..]).Distinct().Count() >= 26);
        Assert.All(everybody, who => Assert.True(who.Address.EndsWith(".example", StringComparison.Ordinal) || who.Address.StartsWith("/o=", StringComparison.Ordinal)));
        Assert.True(messages[^1].Received - messages[0].Received > 6 * 365 * 86_400L);
    }

    [Fact]
    public void Mail_between_colleagues_is_in_both_mailboxes()
    {
        var tenant = SeededTenant.Create(new(), Now);
        var grace = tenant.Find("grace@contoso.example")!;
        var toGrace = tenant.Mailboxes[0].Messages.OldestFirst.Where(m => m.To.Count == 1 && m.To[0].Address == grace.Address && m.Folder == 1).ToList();
        Assert.True(toGrace.Count > 50);
        var hers = grace.Messages.OldestFirst.Select(message => message.InternetMessageId).ToHashSet();
        Assert.All(toGrace, message => Assert.Contains(message.InternetMessageId, hers));
    }

    private static string Picture(Tenant tenant) => string.Join('\n', tenant.Mailboxes.Select(box => string.Join('\n',
        [.. Lines(box), .. box.Contacts.Select(card => JsonSerializer.Serialize(card.Addresses) + card), .. box.Events.Select(Line)])));

    private static List<string> Lines(UserMailbox box) => [.. box.Messages.OldestFirst.Select(message =>
        $"{message.Number} {message.Received} {message.From} {string.Join(',', message.To)} {string.Join(',', message.Cc)} {message.Subject} {message.Conversation} {message.Meeting} {message.Body?.Invoke()}")];

    private static string Line(CalendarEvent item) =>
        $"{item.Id} {item.Subject} {item.Start} {item.End} {item.Recurrence?.Rule} {item.Response} {string.Join(',', item.Attendees)} {item.Modified}";
}
