using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Mailbox;

/// <summary>Everything that is stored about one mailbox.</summary>
/// <param name="Version">Of the mailbox row; a write with an older one is refused.</param>
/// <param name="Pages">What pages added to the correspondents since they were last folded, in the order in which they came.</param>
public sealed record Snapshot(
    long Version,
    Profile? Profile,
    Settings Settings,
    Reading Reading,
    Instant? DueAt,
    IReadOnlyList<Correspondent> Correspondents,
    IReadOnlyList<Correspondent> Pages,
    IReadOnlyList<Card> Cards,
    IReadOnlyList<PersonRecord> People,
    IReadOnlyList<IdentityDecision> Decisions,
    IReadOnlyList<WeekRecord> Weeks,
    IReadOnlyList<CoffeeRecord> Coffees)
{
    /// <summary>A mailbox of which nothing is stored yet.</summary>
    public static Snapshot Empty { get; } = new(0, null, Settings.Default, Reading.Nothing, null, [], [], [], [], [], [], []);
}
