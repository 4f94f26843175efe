using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Mailbox.Schedule;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>What a mailbox does next without anybody asking; its zone is UTC and its mail is due on Mondays at eight.</summary>
public sealed class DueRuleTests
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 30, 8, 0);

    [Theory]
    [InlineData("2026-11-29T20:00:00Z", 30, 120)]
    [InlineData("2026-11-30T07:45:00Z", -24 * 60, -24 * 60)]
    public void It_is_read_shortly_before_its_mail_unless_it_just_was(string lastRead, int latest, int earliest)
    {
        var last = NodaTime.Text.InstantPattern.General.Parse(lastRead).Value;
        var expected = latest > 0 ? Monday : last;

        var next = DueRule.NextReading(Read("ada", last), Monday - Duration.FromMinutes(1))!.Value;

        Assert.InRange((expected - next).TotalMinutes, latest, earliest);
    }

    [Fact]
    public void Many_whose_mail_is_due_at_the_same_time_are_read_at_different_minutes_and_each_always_at_its_own()
    {
        var minutes = Enumerable.Range(0, 9_000).Select(user => (Monday - Next(user)).TotalMinutes).ToList();

        Assert.Equal(minutes, Enumerable.Range(0, 9_000).Select(user => (Monday - Next(user)).TotalMinutes));
        Assert.All(minutes, minute => Assert.InRange(minute, 30, 120));
        Assert.InRange(minutes.CountBy(minute => minute).Max(minute => minute.Value), 1, 200);

        static Instant Next(int user) => DueRule.NextReading(Read($"user{user}", Monday - Duration.FromHours(12)), Monday - Duration.FromHours(12))!.Value;
    }

    private static Routine Read(string user, Instant at) =>
        new(MailboxId.Parse($"contoso/{user}"), Settings.Default.Report, DateTimeZone.Utc, at, IsParked: false);
}
