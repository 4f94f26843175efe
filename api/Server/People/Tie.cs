namespace OutlookCoffee.People;

/// <summary>What an encounter set says about a tie, whatever the time.</summary>
public static class Tie
{
    private const int LeastExchanges = 3;

    /// <summary>
    /// At least three exchanges (direct mails or small meetings) in a tie that goes both ways. Five mails without an answer are none.
    /// Not three changes of direction: a friend who was written to twenty times and answered once is somebody the user knows.
    /// </summary>
    public static bool IsAcquaintance(EncounterSet encounters) => IsMutual(encounters) && Contacts(encounters) >= LeastExchanges;

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
