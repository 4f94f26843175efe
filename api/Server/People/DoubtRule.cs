namespace OutlookCoffee.People;

/// <summary>Which mail a machine may have written, as far as times and counts can tell; whether it did, its headers say.</summary>
internal static class DoubtRule
{
    /// <summary>Somebody who writes so many times as often as they are written to may be a newsletter.</summary>
    private const int OneSided = 5;
    private const int LeastMails = 3;

    /// <summary>So many mails of a friend who writes newsletters too are looked into one by one.</summary>
    private const int MostMails = 100;

    /// <summary>
    /// The mail of this address that is looked into, newest first, in Unix seconds: the one that ends the silence, because an absence note
    /// must not; everything since the user's own last word when that one was a machine's, because then the ones before it may be too; or
    /// three of somebody one-sided. None where nobody would see a difference.
    /// </summary>
    /// <param name="isOnCard">The address stands in the address book, so that its mail is shown even when it was never answered.</param>
    public static IReadOnlyList<long> Of(EncounterSet encounters, bool isOnCard)
    {
        var mail = Mail.Of(encounters);
        if (mail.Heard == 0 || !(isOnCard || Tie.IsAcquaintance(encounters))) return [];
        if (!mail.IsOneSided && !mail.IsHeardLast) return [];
        var most = mail.IsOneSided ? LeastMails : mail.IsMachineLast ? MostMails : 1;
        return [.. mail.InDoubt(encounters).TakeLast(most).Select(each => each.UnixSeconds).Reverse()];
    }

    /// <summary>
    /// When the newest mails all were a machine's, so are the rest, of somebody one-sided all of them and else those since the user's own last
    /// word: what was heard, named bulk. Null when that is not so.
    /// </summary>
    /// <param name="asked">The seconds whose headers were read.</param>
    public static EncounterSet? Machine(EncounterSet encounters, bool isOnCard, IReadOnlySet<long> asked)
    {
        var found = encounters.Count(each => each.Kind is EncounterKind.Bulk or EncounterKind.Automatic && asked.Contains(each.UnixSeconds));
        if (found < LeastMails || Of(encounters, isOnCard) is not [var newest, ..] || asked.Contains(newest)) return null;
        return EncounterSet.From(Mail.Of(encounters).InDoubt(encounters).Select(each => each with { Kind = EncounterKind.Bulk }));
    }

    /// <param name="LastOwn">When the user last wrote or the two last met; in Unix seconds, as the others are.</param>
    private readonly record struct Mail(int Wrote, int Heard, long LastHeard, long LastOwn, long LastMachine)
    {
        public bool IsOneSided => Heard >= LeastMails && Heard > OneSided * Wrote;

        public bool IsHeardLast => LastHeard > LastOwn;

        public bool IsMachineLast => LastMachine > LastHeard;

        public static Mail Of(EncounterSet encounters)
        {
            var mail = new Mail(0, 0, long.MinValue, long.MinValue, long.MinValue);
            foreach (var packed in encounters.Packed) mail = mail.With(EncounterSet.Unpack(packed));
            return mail;
        }

        public IEnumerable<Encounter> InDoubt(EncounterSet encounters)
        {
            var from = IsOneSided ? long.MinValue : LastOwn;
            return encounters.Where(each => each.Kind == EncounterKind.Heard && each.UnixSeconds > from);
        }

        private Mail With(Encounter encounter) => encounter.Kind switch
        {
            EncounterKind.Heard => this with { Heard = Heard + 1, LastHeard = encounter.UnixSeconds },
            EncounterKind.Wrote => this with { Wrote = Wrote + 1, LastOwn = encounter.UnixSeconds },
            EncounterKind.Met or EncounterKind.MetByHand => this with { LastOwn = encounter.UnixSeconds },
            EncounterKind.Bulk or EncounterKind.Automatic => this with { LastMachine = encounter.UnixSeconds },
            _ => this,
        };
    }
}
