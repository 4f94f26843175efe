using NodaTime;

namespace OutlookCoffee.People;

/// <summary>
/// What counts as contact, for one mail or one meeting. Each call gives at most one encounter an address, never one for the user himself.
/// Mail is between the user and each recipient when he wrote it, and between the sender and the user when somebody else did:
/// the others who got somebody else's mail have no encounter with him.
/// </summary>
public static class ContactRule
{
    private static readonly ContactLimits Defaults = new();

    /// <param name="limits">null: eight people.</param>
    public static IReadOnlyList<AddressEncounter> FromMail(MailFacts mail, Owner owner, ContactLimits? limits = null)
    {
        if (mail.From is not { } from || AddressForm.Normalize(from.Address) is not { } sender) return [];
        var seconds = mail.At.ToUnixTimeSeconds();
        var room = (limits ?? Defaults).PeopleOnMail;
        if (owner.Addresses.Contains(sender)) return Written(mail, owner, room, seconds);
        var kind = Uncounted(mail)
            ?? (Robots.IsRobot(sender, from.Name) ? EncounterKind.Bulk
            : mail.To.Any(to => IsOwner(to, owner)) && People(mail.To.Concat(mail.Cc), owner) <= room ? EncounterKind.Heard
            : EncounterKind.CrowdMail);
        return [new AddressEncounter(sender, from.Name.Trim(), new Encounter(seconds, kind))];
    }

    /// <param name="now">A meeting that ends after it has not taken place yet.</param>
    /// <param name="limits">null: eight people.</param>
    public static IReadOnlyList<AddressEncounter> FromMeeting(MeetingFacts meeting, Owner owner, Instant now, ContactLimits? limits = null)
    {
        var people = meeting.Attendees.Where(attendee => !attendee.IsResource).ToList();
        if (meeting.Organizer is { } organizer) people.Insert(0, new MeetingAttendee(organizer, MeetingAnswer.Organizer, IsResource: false));
        var others = People(people.Select(attendee => attendee.Who).Where(who => !IsOwner(who, owner)), owner);
        var crowd = others + 1 > (limits ?? Defaults).PeopleInMeeting;
        var seconds = meeting.Start.ToUnixTimeSeconds();
        return [.. people
            .Select(attendee => (Attendee: attendee, Address: AddressForm.Normalize(attendee.Who.Address)))
            .Where(each => each.Address is not null && !owner.Addresses.Contains(each.Address))
            .GroupBy(each => each.Address!, each => each.Attendee, StringComparer.Ordinal)
            .Select(each => new AddressEncounter(
                each.Key,
                each.Select(attendee => attendee.Who.Name.Trim()).FirstOrDefault(name => name.Length > 0, ""),
                new Encounter(seconds, KindOf(meeting, each.Key, [.. each], crowd, now))))];
    }

    private static EncounterKind KindOf(MeetingFacts meeting, string address, MeetingAttendee[] entries, bool crowd, Instant now) =>
        Robots.IsRobot(address, entries[0].Who.Name) ? EncounterKind.Bulk
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
    private static List<AddressEncounter> Written(MailFacts mail, Owner owner, int room, long seconds)
    {
        var open = People(mail.To.Concat(mail.Cc), owner) <= room ? EncounterKind.Wrote : EncounterKind.CrowdMail;
        var hidden = People(mail.To.Concat(mail.Cc).Concat(mail.Bcc), owner) <= room ? EncounterKind.Wrote : EncounterKind.CrowdMail;
        var uncounted = Uncounted(mail);
        var lines = mail.To.Select(who => (Who: who, Kind: open))
            .Concat(mail.Bcc.Select(who => (Who: who, Kind: hidden)))
            .Concat(mail.Cc.Select(who => (Who: who, Kind: EncounterKind.CrowdMail)));
        return [.. lines
            .Select(line => (line.Who, line.Kind, Address: AddressForm.Normalize(line.Who.Address)))
            .Where(line => line.Address is not null && !owner.Addresses.Contains(line.Address))
            .GroupBy(line => line.Address!, StringComparer.Ordinal)
            .Select(lines => new AddressEncounter(
                lines.Key,
                lines.First().Who.Name.Trim(),
                new Encounter(seconds, uncounted
                    ?? (Robots.IsRobot(lines.Key, lines.First().Who.Name) ? EncounterKind.Bulk : lines.Min(line => line.Kind)))))];
    }

    /// <summary>What is no contact whoever it is from; an automatic reply often calls itself bulk too, and is named for what it is.</summary>
    private static EncounterKind? Uncounted(MailFacts mail) =>
        mail.IsMeetingMail ? EncounterKind.MeetingMail
        : mail.IsAutomatic ? EncounterKind.Automatic
        : mail.IsBulk ? EncounterKind.Bulk
        : null;

    /// <summary>Different people, all the user's own addresses being one; who has no SMTP address is still somebody.</summary>
    private static int People(IEnumerable<NamedAddress> named, Owner owner) => named
        .Select(who => AddressForm.Normalize(who.Address) ?? who.Address.Trim().ToLowerInvariant())
        .Where(address => address.Length > 0)
        .Select(address => owner.Addresses.Contains(address) ? "" : address)
        .Distinct(StringComparer.Ordinal)
        .Count();

    private static bool IsOwner(NamedAddress who, Owner owner) =>
        AddressForm.Normalize(who.Address) is { } address && owner.Addresses.Contains(address);
}
