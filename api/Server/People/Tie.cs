namespace OutlookCoffee.People;

/// <summary>What an encounter set says about a tie, whatever the time.</summary>
public static class Tie
{
    /// <summary>
    /// Two-way exchanges: each change of direction in the row of direct mails (wrote then heard, or heard then wrote), and each small
    /// meeting, which goes both ways by itself. Five mails without an answer are none; question, answer, thanks, answer are three.
    /// </summary>
    public static int Exchanges(EncounterSet encounters)
    {
        var exchanges = 0;
        EncounterKind? last = null;
        foreach (var encounter in encounters)
        {
            if (encounter.Kind.IsMeeting()) exchanges++;
            if (encounter.Kind is not (EncounterKind.Wrote or EncounterKind.Heard)) continue;
            if (last is not null && last != encounter.Kind) exchanges++;
            last = encounter.Kind;
        }

        return exchanges;
    }

    public static bool HasContact(EncounterSet encounters) => encounters.Any(encounter => encounter.Kind.IsContact());

    public static int Contacts(EncounterSet encounters) => encounters.Count(encounter => encounter.Kind.IsContact());

    /// <summary>Both wrote, or they met.</summary>
    public static bool IsMutual(EncounterSet encounters)
    {
        var (wrote, heard) = (false, false);
        foreach (var encounter in encounters)
        {
            if (encounter.Kind.IsMeeting()) return true;
            wrote |= encounter.Kind == EncounterKind.Wrote;
            heard |= encounter.Kind == EncounterKind.Heard;
            if (wrote && heard) return true;
        }

        return false;
    }

    /// <summary>Unix seconds of the first and the last contact; null without any.</summary>
    public static (long First, long Last)? Span(EncounterSet encounters)
    {
        (long First, long Last)? span = null;
        foreach (var encounter in encounters)
        {
            if (encounter.Kind.IsContact()) span = (span?.First ?? encounter.UnixSeconds, encounter.UnixSeconds);
        }

        return span;
    }
}
