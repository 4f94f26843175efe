namespace OutlookCoffee.Coffee.Invite;

/// <summary>What a letter says beyond the words of the invitation.</summary>
internal sealed record LetterWords
{
    /// <summary>Stands above the times; <c>{zone}</c> is <see cref="Zone"/> or nothing.</summary>
    public required string TimesFollow { get; init; }

    /// <summary>Whose clock the times are by; <c>{city}</c> as in <see cref="Cities"/>.</summary>
    public required string Zone { get; init; }

    /// <summary>The time zone database's cities that this language calls by another name.</summary>
    public required IReadOnlyDictionary<string, string> Cities { get; init; }

    /// <summary>Begins each line of a list.</summary>
    public string Bullet { get; init; } = "- ";

    public required string AnotherTime { get; init; }

    /// <summary>Asked instead when there is no time to propose.</summary>
    public required string WhenSuits { get; init; }

    public required string HelloSubject { get; init; }

    /// <summary>That one thinks of them: no time, no request.</summary>
    public required Func<Silence, string> Thought { get; init; }

    public required string JustHello { get; init; }
}
