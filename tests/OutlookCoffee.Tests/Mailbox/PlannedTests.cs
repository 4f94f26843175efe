using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.Web;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>What is due after a change is part of the change: a crash right after it leaves no mailbox behind that nobody would visit again.</summary>
public sealed class PlannedTests
{
    private static readonly Instant Sunday = Instant.FromUtc(2026, 11, 29, 12, 0);
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 30, 8, 0);
    private static readonly Reading Ended = Reading.Nothing with { CompletedAt = Sunday };

    private static readonly Settings OnTuesdays = Settings.Default with { Report = new ReportSettings(true, "tuesday", "08:00") };

    [Fact]
    public void The_end_of_the_first_reading_names_the_next_one_before_the_mail()
    {
        var due = Due(Known(Reading.Nothing, null), new Change { Reading = Ended });

        Assert.InRange((Monday - due!.Value).TotalMinutes, 30, 120);
    }

    [Fact]
    public void Another_day_of_the_mail_and_another_zone_name_another_moment()
    {
        var before = Due(Known(Reading.Nothing, null), new Change { Reading = Ended });

        Assert.Equal(Sunday + Duration.FromDays(1), Due(Known(Ended, before), new Change { Settings = OnTuesdays }));
        Assert.Equal(before - Duration.FromHours(1), Due(Known(Ended, before), new Change { Settings = Settings.Default with { TimeZone = "Europe/Berlin" } }));
    }

    [Fact]
    public void A_reading_that_wants_a_sign_in_is_not_begun_again_by_itself()
    {
        var due = Due(Known(Ended, Monday), new Change { Reading = Ended with { Problem = new Refusal(401, "sign-in", "-", "-") } });

        Assert.Equal(DueRule.Never, due);
    }

    [Fact]
    public void What_does_not_decide_it_leaves_it_alone()
    {
        Assert.Null(Due(Known(Ended, null), new Change { Settings = Settings.Default with { Place = "Café Einstein" } }));
        Assert.Null(Due(Known(Ended, null), new Change { Reading = Ended with { Messages = 5 } }));
    }

    [Fact]
    public void What_is_due_already_is_left_to_the_visit()
    {
        Assert.Null(Due(Known(Ended, Sunday), new Change { Settings = OnTuesdays }));
    }

    [Theory]
    [InlineData(4, true)]
    [InlineData(6, false)]
    public void A_visit_of_the_next_minutes_stays(int minutes, bool stays)
    {
        var at = Sunday + Duration.FromMinutes(minutes);

        Assert.Equal(stays, Due(Known(Ended, at), new Change { Settings = OnTuesdays }) == at);
    }

    private static Instant? Due(MailboxState state, Change change) => DueRule.Planned(state, change, Sunday).DueAt;

    private static MailboxState Known(Reading reading, Instant? due) =>
        new(MailboxId.Parse("contoso/ada"), Snapshot.Empty with { Reading = reading, DueAt = due });
}
