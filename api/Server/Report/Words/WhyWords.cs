namespace OutlookCoffee.Report.Words;

/// <summary>The sentence about a tie. It states what was, and blames nobody.</summary>
internal sealed record WhyWords
{
    /// <summary>"9 months".</summary>
    public required Func<Stretch, string> Long { get; init; }

    /// <summary>"about every 3 weeks".</summary>
    public required Func<Stretch, string> Every { get; init; }

    /// <summary>"9 months ago", "today".</summary>
    public required Func<Stretch, string> Ago { get; init; }

    public required Func<string, string> MoreThan { get; init; }

    /// <summary>Of how often.</summary>
    public required Func<string, string> Usually { get; init; }

    public required Func<string, string> UsuallyMet { get; init; }

    /// <summary>Of how long ago.</summary>
    public required Func<string, string> Last { get; init; }

    public required Func<string, string> LastMet { get; init; }

    /// <summary>Of how long it has been.</summary>
    public required Func<string, string> Since { get; init; }

    /// <summary>Of the days between two contacts that the user wished for.</summary>
    public required Func<int, string> Wanted { get; init; }

    public required string NoContactYet { get; init; }

    public required string TooLittle { get; init; }

    /// <summary>What stands between two sentences.</summary>
    public string Space { get; init; } = " ";
}
