using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Mailbox;

/// <summary>What one turn changes; written in one transaction, or not at all. What is null or empty stays as it is.</summary>
public sealed record Change
{
    public static Change None { get; } = new();

    public Profile? Profile { get; init; }
    public Settings? Settings { get; init; }
    public Reading? Reading { get; init; }
    public Instant? DueAt { get; init; }

    /// <summary>Rows written whole.</summary>
    public IReadOnlyList<Correspondent> Correspondents { get; init; } = [];

    /// <summary>
    /// What a page added, kept as it came: writing it costs the same however much is known of its addresses. A later change with
    /// <see cref="FoldsPages"/> takes all of them into the rows.
    /// </summary>
    public IReadOnlyList<Correspondent> Page { get; init; } = [];

    /// <summary><see cref="Correspondents"/> holds all that the pages added; they are no more.</summary>
    public bool FoldsPages { get; init; }

    /// <summary>The whole address book; null = unchanged.</summary>
    public IReadOnlyList<Card>? Cards { get; init; }

    public IReadOnlyList<PersonRecord> People { get; init; } = [];

    /// <summary>Records that came together in another one and are no more.</summary>
    public IReadOnlyList<PersonId> Forgotten { get; init; } = [];

    /// <summary>The oldest first; after those that are stored.</summary>
    public IReadOnlyList<IdentityDecision> Decisions { get; init; } = [];

    public IReadOnlyList<WeekRecord> Weeks { get; init; } = [];
    public IReadOnlyList<CoffeeRecord> Coffees { get; init; } = [];

    /// <summary>A coffee that Graph refused to write: there is no such coffee.</summary>
    public CoffeeRecord? Dropped { get; init; }
}
