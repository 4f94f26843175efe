namespace OutlookCoffee.People;

/// <summary>Which mail a machine may have written, as far as times and counts can tell; whether it did, its headers say.</summary>
internal static class DoubtRule
{
    /// <summary>
    /// An automatic reply comes at once; so do some people's, and their headers clear them. Where more contact followed, one reply more or
    /// less changes neither the silence nor, on a day on which the user wrote, the days of contact.
    /// </summary>
    private const long AtOnceSeconds = 15 * 60;

    /// <summary>Somebody who writes so many times as often as they are written to may be a newsletter.</summary>
    private const int OneSided = 5;
    private const int LeastMails = 3;

    /// <summary>
    /// The mail of this address that may be a machine's, newest first, in Unix seconds: the last one, or three of somebody one-sided. None
    /// when it is not in doubt, or nobody would see it.
    /// </summary>
    /// <param name="isOnCard">The address stands in the address book, so that its mail is shown even when it was never answered.</param>
    public static IReadOnlyList<long> Of(EncounterSet encounters, bool isOnCard)
    {
        var mail = Mail.Of(encounters);
        if (mail.Heard == 0 || (mail.Wrote == 0 && !isOnCard)) return [];
        if (mail.IsOneSided) return [.. encounters.Where(each => each.Kind == EncounterKind.Heard).TakeLast(LeastMails).Select(each => each.UnixSeconds).Reverse()];
        return mail.IsAnsweredAtOnce ? [mail.LastHeard] : [];
    }

    /// <summary>
    /// When the newest mails of somebody one-sided all were a machine's, so are the rest: what was heard, named bulk. Null when that is not so.
    /// </summary>
    /// <param name="asked">The seconds whose headers were read.</param>
    public static EncounterSet? Machine(EncounterSet encounters, bool isOnCard, IReadOnlySet<long> asked)
    {
        var found = encounters.Count(each => each.Kind is EncounterKind.Bulk or EncounterKind.Automatic && asked.Contains(each.UnixSeconds));
        if (found < LeastMails || !Mail.Of(encounters).IsOneSided || Of(encounters, isOnCard) is not [var newest, ..] || asked.Contains(newest)) return null;
        return EncounterSet.From(encounters.Where(each => each.Kind == EncounterKind.Heard).Select(each => each with { Kind = EncounterKind.Bulk }));
    }

    private readonly record struct Mail(int Wrote, int Heard, long LastHeard, bool IsAnsweredAtOnce)
    {
        public bool IsOneSided => Heard >= LeastMails && Heard > OneSided * Wrote;

        public static Mail Of(EncounterSet encounters)
        {
            var (wrote, heard, lastWrote, lastHeard, atOnce) = (0, 0, long.MinValue / 2, long.MinValue / 2, false);
            foreach (var packed in encounters.Packed)
            {
                var encounter = EncounterSet.Unpack(packed);
                if (encounter.Kind.IsContact()) atOnce = false;
                if (encounter.Kind == EncounterKind.Wrote) (wrote, lastWrote) = (wrote + 1, encounter.UnixSeconds);
                if (encounter.Kind != EncounterKind.Heard) continue;
                (heard, lastHeard, atOnce) = (heard + 1, encounter.UnixSeconds, encounter.UnixSeconds - lastWrote <= AtOnceSeconds);
            }

            return new Mail(wrote, heard, lastHeard, atOnce);
        }
    }
}
