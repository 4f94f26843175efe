using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>What the weekly pick needs to know of a person.</summary>
/// <param name="HasAddress">Without one nobody can be invited.</param>
/// <param name="HasMeetingAhead">See <see cref="Clocks.HasMeetingAhead"/>.</param>
public sealed record Candidate(PersonId Id, Rhythm Rhythm, Choice Choice, bool SameOrganization, bool HasAddress, bool HasMeetingAhead)
{
    /// <summary>Out of office through the week.</summary>
    public bool IsAway { get; init; }
}
