namespace OutlookCoffee.Coffee.Slots;

/// <summary>Graph's <c>freeBusyStatus</c>. Unknown is what Graph could not tell, and is taken as busy.</summary>
public enum ShowAs
{
    Free,
    Tentative,
    Busy,
    OutOfOffice,
    WorkingElsewhere,
    Unknown,
}
