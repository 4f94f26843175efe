using NodaTime;

namespace OutlookCoffee.People;

/// <summary>
/// What counts as contact, for one mail or one meeting. Each notes at most one encounter an address, never one for the user himself.
/// Mail is between the user and each recipient when he wrote it, and between the sender and the user when somebody else did:
/// the others who got somebody else's mail have no encounter with him.
/// </summary>
public static class ContactRule
{
    private static readonly ContactLimits Defaults = new();

    /// <param name="limits">null: eight people.</param>
    public static void FromMail(in MailFacts mail, EncounterSheet into, ContactLimits? limits = null)
    {
        if (mail.From is not { Address: not null } from) return;
        var room = (limits ?? Defaults).PeopleOnMail;
        if (from.IsOwner)
        {
            Written(mail, into, room);
            return;
        }

        var kind = Uncounted(mail)
            ?? (from.IsRobot ? EncounterKind.Bulk
            : HasOwner(mail.To) && AreFew(room, mail.To, mail.Cc, []) ? EncounterKind.Heard
            : EncounterKind.CrowdMail);
        into.Note(from, new Encounter(mail.Seconds, kind));
    }

    /// <param name="now">A meeting that ends after it has not taken place yet.</param>
    /// <param name="limits">null: eight people.</param>
    public static void FromMeeting(MeetingFacts meeting, Instant now, EncounterSheet into, ContactLimits? limits = null)
    {
        var people = meeting.Attendees.Where(attendee => !attendee.IsResource).ToList();
        if (meeting.Organizer is { } organizer) people.Insert(0, new MeetingAttendee(organizer, MeetingAnswer.Organizer, IsResource: false));
        var others = people.Where(attendee => !attendee.Who.IsOwner).ToLookup(attendee => attendee.Who.Key, StringComparer.Ordinal);
        var crowd = others.Count + 1 > (limits ?? Defaults).PeopleInMeeting;
        foreach (var entries in others)
        {
            var named = entries.FirstOrDefault(attendee => attendee.Who.Name.Length > 0, entries.First());
            into.Note(named.Who, new Encounter(meeting.Start.ToUnixTimeSeconds(), KindOf(meeting, [.. entries], crowd, now)));
        }
    }

    private static EncounterKind KindOf(MeetingFacts meeting, MeetingAttendee[] entries, bool crowd, Instant now) =>
        entries[0].Who.IsRobot ? EncounterKind.Bulk
        : meeting.IsAllDay ? EncounterKind.AllDay
        : meeting.IsCancelled ? EncounterKind.Cancelled
        : meeting.MyResponse == MeetingAnswer.Declined || entries.Any(entry => entry.Answer == MeetingAnswer.Declined) ? EncounterKind.Declined
        : meeting.End > now ? (crowd ? EncounterKind.FutureCrowd : EncounterKind.Future)
        : crowd ? EncounterKind.CrowdMeeting
        : EncounterKind.Met;

    /// <summary>
    /// On To: direct among few. On Cc: a crowd. On Bcc: the user singled that person out, so it is direct as long as To, Cc and Bcc
    /// together are few; a long Bcc is a round letter. Who stands on several lines gets the strongest.
    /// </summary>
    private static void Written(in MailFacts mail, EncounterSheet into, int room)
    {
        var uncounted = Uncounted(mail);
        var open = AreFew(room, mail.To, mail.Cc, []) ? EncounterKind.Wrote : EncounterKind.CrowdMail;
        var hidden = open == EncounterKind.Wrote && AreFew(room, mail.To, mail.Cc, mail.Bcc) ? EncounterKind.Wrote : EncounterKind.CrowdMail;
        // By number, because enumerating an interface makes an object for every mail.
        for (var i = 0; i < mail.To.Count; i++) Note(mail.To[i], mail.Seconds, uncounted ?? open, into);
        for (var i = 0; i < mail.Bcc.Count; i++)
        {
            if (hidden == open || !Stands(mail.Bcc[i], mail.To)) Note(mail.Bcc[i], mail.Seconds, uncounted ?? hidden, into);
        }

        for (var i = 0; i < mail.Cc.Count; i++)
        {
            var who = mail.Cc[i];
            var stronger = (open == EncounterKind.Wrote && Stands(who, mail.To)) || (hidden == EncounterKind.Wrote && Stands(who, mail.Bcc));
            if (!stronger) Note(who, mail.Seconds, uncounted ?? EncounterKind.CrowdMail, into);
        }
    }

    private static void Note(Who who, long seconds, EncounterKind kind, EncounterSheet into) =>
        into.Note(who, new Encounter(seconds, who.IsRobot && kind is EncounterKind.Wrote or EncounterKind.CrowdMail ? EncounterKind.Bulk : kind));

    /// <summary>What is no contact whoever it is from; an automatic reply often calls itself bulk too, and is named for what it is.</summary>
    private static EncounterKind? Uncounted(in MailFacts mail) =>
        mail.IsMeetingMail ? EncounterKind.MeetingMail
        : mail.IsAutomatic ? EncounterKind.Automatic
        : mail.IsBulk ? EncounterKind.Bulk
        : null;

    /// <summary>
    /// Whether the different people on all lines together are at most so many; who has no SMTP address is still somebody. It stops at the
    /// first one too many, so a long list costs no more than a short one.
    /// </summary>
    private static bool AreFew(int room, IReadOnlyList<Who> to, IReadOnlyList<Who> cc, IReadOnlyList<Who> bcc)
    {
        if (to.Count + cc.Count + bcc.Count <= room) return true;
        var count = 0;
        for (var i = 0; i < to.Count + cc.Count + bcc.Count; i++)
        {
            if (!IsRepeated(i) && ++count > room) return false;
        }

        return true;

        Who At(int index) => index < to.Count ? to[index] : index < to.Count + cc.Count ? cc[index - to.Count] : bcc[index - to.Count - cc.Count];

        bool IsRepeated(int index)
        {
            var key = At(index).Key;
            for (var earlier = 0; earlier < index; earlier++)
            {
                if (At(earlier).Key == key) return true;
            }

            return false;
        }
    }

    private static bool Stands(Who who, IReadOnlyList<Who> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].Key == who.Key) return true;
        }

        return false;
    }

    private static bool HasOwner(IReadOnlyList<Who> line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].IsOwner) return true;
        }

        return false;
    }
}
