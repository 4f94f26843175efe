using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>What one ISO week proposed and what the user said to it, so that the proposal stays the same all week.</summary>
/// <param name="Week">For example <c>2026-W48</c>.</param>
/// <param name="Proposed">Null when nobody was to be proposed, or after the user skipped.</param>
/// <param name="Passed">Whom the user passed over this week.</param>
/// <param name="Skipped">The user said: not this week.</param>
public sealed record WeekRecord(
    string Week,
    PersonId? Proposed,
    IReadOnlyList<PersonId> Alternates,
    IReadOnlyList<PersonId> Passed,
    bool Skipped)
{
    /// <summary>The same with another id for one person, who is proposed no more when either of the two was passed over.</summary>
    public WeekRecord Renamed(PersonId from, PersonId to)
    {
        var (proposed, passed) = (Proposed == from ? to : Proposed, Named(Passed));
        return this with
        {
            Proposed = proposed is { } who && passed.Contains(who) ? null : proposed,
            Alternates = [.. Named(Alternates).Where(id => id != proposed && !passed.Contains(id))],
            Passed = passed,
        };

        PersonId[] Named(IReadOnlyList<PersonId> ids) => [.. ids.Select(id => id == from ? to : id).Distinct()];
    }
}
