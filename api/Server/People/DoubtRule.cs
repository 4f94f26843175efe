namespace OutlookCoffee.People;

/// <summary>Which mail a machine may have written, as far as times and counts can tell; whether it did, its headers say.</summary>
internal static class DoubtRule
{
    /// <summary>Somebody who writes so many times as often as they are written to may be a newsletter.</summary>
    private const int OneSided = 5;
    private const int LeastMails = 3;

    /// <summary>
    /// The mail of this address that is looked into, newest first, in Unix seconds: the one that ends the silence, because an absence note
    /// must not, or three of somebody one-sided. None where nobody would see a difference.
    /// </summary>
    /// <param name="isOnCard">The address stands in the address book, so that its mail is shown even when it was never answered.</param>
    public static IReadOnlyList<long> Of(EncounterSet encounters, bool isOnCard)
    {
        var mail = Mail.Of(encounters);
        if (mail.Heard == 0 || !(isOnCard || Tie.IsAcquaintance(encounters))) return [];
        if (!mail.IsOneSided) return mail.IsHeardLast ? [mail.LastHeard] : [];
        return [.. encounters.Where(each => each.Kind == EncounterKind.Heard).TakeLast(LeastMails).Select(each => each.UnixSeconds).Reverse()];
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

    private readonly record struct Mail(int Wrote, int Heard, long LastHeard, bool IsHeardLast)
    {
        public bool IsOneSided => Heard >= LeastMails && Heard > OneSided * Wrote;

        public static Mail Of(EncounterSet encounters)
        {
            var mail = default(Mail);
            foreach (var packed in encounters.Packed)
            {
                var encounter = EncounterSet.Unpack(packed);
                if (!encounter.Kind.IsContact()) continue;
                mail = encounter.Kind == EncounterKind.Heard
                    ? mail with { Heard = mail.Heard + 1, LastHeard = encounter.UnixSeconds, IsHeardLast = true }
                    : mail with { Wrote = mail.Wrote + (encounter.Kind == EncounterKind.Wrote ? 1 : 0), IsHeardLast = false };
            }

            return mail;
        }
    }
}
