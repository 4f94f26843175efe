namespace OutlookCoffee.People;

/// <summary>Which addresses are taken for a machine or a list, by their form or by how they behave.</summary>
internal static class MachineRule
{
    private const int LeastMails = 3;

    public static bool IsMachine(Correspondent who) => IsRobot(who) || BehavesLikeOne(who.Encounters);

    /// <summary>By the address, or by the name it went by last.</summary>
    public static bool IsRobot(Correspondent who) => Robots.IsRobot(who.Address, who.Seen.Count > 0 ? who.Seen[0].Name : "");

    /// <summary>
    /// Never anything between the two alone, and at least three mails to many, by a list or by a machine. A meeting notice, or any entry in
    /// the calendar, comes of a human being: such a colleague is merely somebody whom the user does not know.
    /// </summary>
    private static bool BehavesLikeOne(EncounterSet encounters)
    {
        var mails = 0;
        foreach (var encounter in encounters)
        {
            if (encounter.Kind is not (EncounterKind.Bulk or EncounterKind.Automatic or EncounterKind.CrowdMail)) return false;
            mails++;
        }

        return mails >= LeastMails;
    }
}
