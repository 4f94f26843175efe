namespace OutlookCoffee.People;

/// <summary>A kind of evidence about a person, as the user sees it: the three that count, and those that do not.</summary>
public enum EvidenceKind
{
    Wrote,
    Heard,
    Met,
    Crowd,
    Bulk,
    Automatic,
    MeetingMail,
    Declined,
    Cancelled,
    AllDay,

    /// <summary>Cannot be corrected: it has not happened.</summary>
    Future,
}
