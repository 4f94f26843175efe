using NodaTime;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>How long a reading still takes, said only when it can be said.</summary>
public sealed class SyncPaceTests
{
    private static readonly Instant Begun = Instant.FromUtc(2026, 11, 23, 8, 0);
    private readonly SyncPace pace = new();

    [Fact]
    public void Nothing_is_said_before_there_is_something_to_go_by()
    {
        pace.Begin(0, Begun);
        Assert.Null(pace.SecondsLeft(0, 100_000));

        pace.Read(1_000, Begun + Duration.FromSeconds(1));
        Assert.Null(pace.SecondsLeft(1_000, 100_000));
    }

    [Fact]
    public void The_rest_goes_on_as_fast_as_this_reading_went()
    {
        // An earlier reading had read 40,000: its pace says nothing about this one's.
        pace.Begin(40_000, Begun);
        pace.Read(50_000, Begun + Duration.FromSeconds(5));

        Assert.Equal(25, pace.SecondsLeft(50_000, 100_000));
    }

    [Fact]
    public void More_than_was_expected_is_no_time_owed()
    {
        pace.Begin(0, Begun);
        pace.Read(120_000, Begun + Duration.FromSeconds(60));

        Assert.Equal(0, pace.SecondsLeft(120_000, 100_000));
    }
}
