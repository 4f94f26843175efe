namespace OutlookCoffee.Sandbox.Seed;

/// <summary>
/// The stretches of time in which somebody and the owner were in touch. The silences are chosen so that a fair number of people
/// has gone quiet by the product's own rule, some a little, some long ago.
/// </summary>
internal sealed class Rhythm(Timeline timeline, IReadOnlyList<ProjectRun> projects, double volume)
{
    private int End => timeline.MailDays;

    private int Anchor => timeline.QuarterDay;

    public IReadOnlyList<Span> For(TieKind kind, Chance chance) => kind switch
    {
        TieKind.InnerCircle => [new(chance.Between(0, 500), End, chance.Between(9, 18) / Dense)],
        TieKind.Fading => [new(Ago(chance.Between(1000, 1700)), Ago(chance.Between(40, 120)), chance.Between(10, 15) / Dense)],
        TieKind.Project => InProjects(chance),
        TieKind.OldFriend => [Friendship(chance)],
        TieKind.Friend => [new(Ago(chance.Between(900, 2100)), End, chance.Between(26, 42) / Dense)],
        TieKind.Quarterly => Quarterly(chance),
        TieKind.New => [new(Ago(chance.Between(5, 40)), End, 7)],
        TieKind.Asker => [new(Ago(chance.Between(300, 1800)), Ago(chance.Between(-60, 200)), 140)],
        TieKind.Passing => [Passing(chance)],
        _ => [],
    };

    // More than 20,000 messages: the lively ties write more. Fewer: they write less, but old friends stay old friends,
    // so that a mailbox of 3,000 is about the smallest.
    private double Dense => volume >= 1 ? Math.Min(volume, 6) : Math.Max(volume, 0.1);

    private int Ago(int days) => Math.Max(0, Anchor - days);

    private Span Friendship(Chance chance)
    {
        var silence = chance.Between(55, 860);
        var lasted = chance.Between(500, 1500);
        return new(Ago(silence + lasted), Ago(silence), chance.Between(24, 42));
    }

    private Span[] Quarterly(Chance chance)
    {
        var since = Ago(chance.Between(1200, 2150));
        return [new(since, chance.In(0.45) ? Ago(chance.Between(200, 620)) : End, chance.Between(70, 95))];
    }

    private Span Passing(Chance chance)
    {
        var day = Ago(chance.Between(20, 2000));
        return new(day, day + 25, 14);
    }

    private List<Span> InProjects(Chance chance)
    {
        var runs = chance.Some(projects, chance.Between(1, 3));
        return [.. runs.Select(run => new Span(run.From, run.To, chance.Between(10, 18) / Dense, run.Name))];
    }
}

/// <summary>A project and its days: from the first up to but without the last.</summary>
internal sealed record ProjectRun(string Name, int From, int To)
{
    /// <summary>Projects one after the other over the six years, two of them running today.</summary>
    public static IReadOnlyList<ProjectRun> Plan(Timeline timeline, Chance chance)
    {
        var names = Organizations.Projects;
        var step = timeline.QuarterDay / names.Count;
        return [.. names.Select((name, i) => Run(name, i, step, timeline, chance))];
    }

    private static ProjectRun Run(string name, int index, int step, Timeline timeline, Chance chance)
    {
        var from = (index * step) + chance.Between(0, 40);
        var isLast = index >= Organizations.Projects.Count - 2;
        return new(name, from, isLast ? timeline.MailDays : from + chance.Between(160, 290));
    }
}
