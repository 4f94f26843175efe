using OutlookCoffee.People;
using OutlookCoffee.Time;

namespace OutlookCoffee.Quiet;

/// <summary>What one ISO week proposed and what the user said to it, so that the proposal stays the same all week.</summary>
/// <param name="Week">For example <c>2026-W48</c>.</param>
/// <param name="Proposed">Null when nobody was to be proposed, or after the user skipped.</param>
/// <param name="Passed">Whom the user passed over this week.</param>
/// <param name="Skipped">The user said: not this week.</param>
/// <param name="IsEarly">Proposed when only a first look had been taken at the mailbox; looked at once more when two years are read.</param>
public sealed record WeekRecord(
    string Week,
    PersonId? Proposed,
    IReadOnlyList<PersonId> Alternates,
    IReadOnlyList<PersonId> Passed,
    bool Skipped,
    bool IsEarly = false)
{
    /// <summary>So many are shown beside the person who is proposed.</summary>
    public const int MostAlternates = 2;

    /// <summary>A week of which nothing was said yet.</summary>
    public static WeekRecord Empty(IsoWeek week) => new(week.ToString(), null, [], [], false);

    /// <summary>The same after the user passed the person over.</summary>
    /// <param name="wholeWeek">They want no coffee at all this week.</param>
    public WeekRecord Without(PersonId id, bool wholeWeek) => this with
    {
        Proposed = Proposed == id || wholeWeek ? null : Proposed,
        Alternates = [.. Alternates.Where(other => other != id)],
        Passed = [.. Passed.Append(id).Distinct()],
        Skipped = wholeWeek || Skipped,
    };

    /// <summary>The same as if the user had not passed the person over.</summary>
    /// <param name="mayPropose">False: something else speaks against the person by now, so whoever is proposed stays.</param>
    public WeekRecord With(PersonId id, bool mayPropose)
    {
        if (!Passed.Contains(id)) return this;
        var before = this with { Passed = [.. Passed.Where(other => other != id)], Skipped = false };
        if (!mayPropose) return before;
        IEnumerable<PersonId> instead = Proposed is { } proposed ? [proposed] : [];
        return before with { Proposed = id, Alternates = [.. instead.Concat(Alternates).Where(other => other != id).Take(MostAlternates)] };
    }

    /// <summary>Whether the person is proposed, an alternate, or was passed over.</summary>
    public bool Names(PersonId id) => Proposed == id || Alternates.Contains(id) || Passed.Contains(id);

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
