using System.Globalization;
using OutlookCoffee.Web;

namespace OutlookCoffee.People;

/// <summary>Chooses and orders the people of a list: a pure function of who there is.</summary>
internal static class PeopleList
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    /// <summary>Who belongs to the view; somebody let go is in no view but their own.</summary>
    public static bool Belongs(JudgedPerson one, PeopleView view) => one.Person.IsListed == (view != PeopleView.NotPeople) && view switch
    {
        PeopleView.LetGo => one.Choice.Kind == ChoiceKind.LetGo,
        PeopleView.Snoozed => one.Choice.Kind == ChoiceKind.Snoozed,
        PeopleView.Pinned => one.Choice.Kind == ChoiceKind.Pinned,
        PeopleView.Quiet => one.IsQuiet && one.Choice.Kind is (ChoiceKind.None or ChoiceKind.Pinned),
        _ => one.Choice.Kind != ChoiceKind.LetGo,
    };

    /// <param name="everybody">For <see cref="PeopleView.NotPeople"/> those who are left out.</param>
    /// <param name="introducer">The name of who introduced them; null for all.</param>
    public static IReadOnlyList<JudgedPerson> Select(IReadOnlyList<JudgedPerson> everybody, PeopleView view, string? query, string? introducer = null)
    {
        var chosen = everybody.Where(one => Belongs(one, view) && Matches(one.Person, query?.Trim()) && WasIntroducedBy(one.Person, introducer?.Trim()));
        return view == PeopleView.Quiet
            ? [.. chosen.OrderByDescending(one => one.Rhythm.Order).ThenBy(one => one.Person.Id.Value, StringComparer.Ordinal)]
            : [.. chosen.OrderBy(one => one.Person.Name, StringComparer.InvariantCultureIgnoreCase).ThenBy(one => one.Person.Id.Value, StringComparer.Ordinal)];
    }

    /// <summary>Where the page begins; a refusal for a cursor that no answer gave.</summary>
    public static (int Start, Refusal? Refusal) Start(string? cursor)
    {
        if (cursor is null) return (0, null);
        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
            ? (start, null)
            : (0, Refusal.BadField("cursor", "use the nextCursor of the page before."));
    }

    public static string? Next(int end, int all) => end < all ? end.ToString(CultureInfo.InvariantCulture) : null;

    private static bool WasIntroducedBy(Person person, string? introducer) => introducer is null
        || (person.IntroducedBy is { } by && CultureInfo.InvariantCulture.CompareInfo.Compare(by, introducer, Loosely) == 0);

    private static bool Matches(Person person, string? query)
    {
        if (string.IsNullOrEmpty(query)) return true;
        return Holds(person.Name) || Holds(person.Company) || person.Addresses.Any(Holds);

        bool Holds(string? text) => text is not null
            && CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, query, Loosely) >= 0;
    }
}
