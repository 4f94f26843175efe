namespace OutlookCoffee.Sandbox.Seed;

/// <summary>How somebody is tied to the owner of the mailbox.</summary>
internal enum TieKind
{
    /// <summary>Every few days, all the years.</summary>
    InnerCircle,

    /// <summary>Was inner circle until one to four months ago.</summary>
    Fading,

    /// <summary>A burst of months in a project, then nothing.</summary>
    Project,

    /// <summary>Every few weeks for years, then silence.</summary>
    OldFriend,

    /// <summary>Every few weeks, to this day.</summary>
    Friend,

    /// <summary>Four times a year.</summary>
    Quarterly,

    /// <summary>A few weeks old.</summary>
    New,

    /// <summary>Writes and gets no answer.</summary>
    Asker,

    /// <summary>Met in small meetings, never written to.</summary>
    MeetingsOnly,

    /// <summary>On long lists and in big rooms only.</summary>
    CrowdOnly,

    /// <summary>One or two exchanges ever.</summary>
    Passing,
}
