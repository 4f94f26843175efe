using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>Who may turn out to be quiet, when only the user's own mail has been read: whoever was written to and then no more.</summary>
internal static class FirstCandidates
{
    private const int Most = 15;
    private const int LeastContacts = 3;

    /// <returns>Every address of theirs, so that what they wrote can be asked for.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<JudgedPerson> everybody) =>
    [
        .. everybody
            .Where(one => one.Choice.Kind is ChoiceKind.None or ChoiceKind.Pinned && one.Rhythm.Contacts >= LeastContacts
                && one.Rhythm.SilenceDays >= QuietConstants.LeastSilenceDays)
            .OrderByDescending(one => one.Rhythm.Order).ThenBy(one => one.Person.Id.Value, StringComparer.Ordinal)
            .Take(Most)
            .SelectMany(one => one.Person.Addresses),
    ];
}
