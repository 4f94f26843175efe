namespace OutlookCoffee.Graph;

/// <summary>A calendar that the user marked cannot be read: it was deleted, or is no longer shared.</summary>
internal sealed class CalendarUnreadableException(string calendarId, Exception cause) : Exception("A marked calendar cannot be read.", cause)
{
    /// <summary>Graph's.</summary>
    public string CalendarId { get; } = calendarId;
}
