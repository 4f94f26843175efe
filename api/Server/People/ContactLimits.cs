namespace OutlookCoffee.People;

/// <summary>How many people are still company and not yet a crowd; configuration may set both.</summary>
public sealed record ContactLimits
{
    /// <summary>Different people on To and Cc together, the user included when he stands there. Telling 3 from 10 changes nothing measurable.</summary>
    public int PeopleOnMail { get; init; } = 8;

    /// <summary>Different people in a meeting: organizer, attendees and always the user; rooms do not count.</summary>
    public int PeopleInMeeting { get; init; } = 8;
}
