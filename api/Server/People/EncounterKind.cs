namespace OutlookCoffee.People;

/// <summary>What kind of encounter it was. The numbers are stored: never change one, only add.</summary>
public enum EncounterKind
{
    /// <summary>I wrote to them directly.</summary>
    Wrote = 0,

    /// <summary>They wrote to me directly.</summary>
    Heard = 1,

    /// <summary>A small meeting that took place and that neither of us declined.</summary>
    Met = 2,

    /// <summary>A day the user named by hand; no sync overwrites it.</summary>
    MetByHand = 3,

    /// <summary>A mail in which we were two of many, or one of us stood on Cc only.</summary>
    CrowdMail = 4,

    /// <summary>A big meeting that took place.</summary>
    CrowdMeeting = 5,

    /// <summary>A newsletter or a list.</summary>
    Bulk = 6,

    /// <summary>An automatic reply.</summary>
    Automatic = 7,

    /// <summary>A meeting request, update or answer; the meeting counts, not its mail.</summary>
    MeetingMail = 8,

    /// <summary>A meeting that one of us declined.</summary>
    Declined = 9,

    /// <summary>A meeting that was cancelled.</summary>
    Cancelled = 10,

    /// <summary>An all-day entry.</summary>
    AllDay = 11,

    /// <summary>A small meeting that had not ended when the calendar was read.</summary>
    Future = 12,

    /// <summary>A big meeting that had not ended when the calendar was read. Kept apart: an all-hands ahead is no plan to meet.</summary>
    FutureCrowd = 13,

    /// <summary>
    /// Contact that the user said did not count. Made only where a person is put together (<see cref="EvidenceRule"/>) and never stored,
    /// so that what happened is still there when the user thinks again.
    /// </summary>
    SetAside = 14,
}

/// <summary>What the kinds have in common.</summary>
public static class EncounterKinds
{
    /// <summary>Contact in the product's sense: one of us wrote to the other directly, or we met.</summary>
    public static bool IsContact(this EncounterKind kind) => kind <= EncounterKind.MetByHand;

    /// <summary>We met: the calendar says so, or the user does.</summary>
    public static bool IsMeeting(this EncounterKind kind) => kind is EncounterKind.Met or EncounterKind.MetByHand;

    /// <summary>Read from the calendar, and so replaced when that part of the calendar is read again.</summary>
    public static bool IsFromCalendar(this EncounterKind kind) => kind
        is EncounterKind.Met or EncounterKind.CrowdMeeting or EncounterKind.Declined or EncounterKind.Cancelled
        or EncounterKind.AllDay or EncounterKind.Future or EncounterKind.FutureCrowd;

    internal static bool Exists(this EncounterKind kind) => kind is >= EncounterKind.Wrote and <= EncounterKind.SetAside;

    /// <summary>Was read or named by hand, and may so be written down.</summary>
    internal static bool IsStored(this EncounterKind kind) => kind.Exists() && kind != EncounterKind.SetAside;
}
