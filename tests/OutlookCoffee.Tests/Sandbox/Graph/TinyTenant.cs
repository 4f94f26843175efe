using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Graph;

/// <summary>A tenant small enough to know by heart: Ada with 25 mails in the inbox (one an hour), 3 sent, and Ben beside her.</summary>
internal static class TinyTenant
{
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    /// <summary>When the first mail came; the others follow one an hour.</summary>
    public static readonly Instant FirstMail = Instant.FromUtc(2026, 11, 1, 0, 0);

    public static readonly MailAddress Grace = new("Grace Okafor", "grace@fabrikam.example");

    public static Tenant Create(int inboxMails = 25)
    {
        var ada = Box("ada", "Ada Lind", aliases: "a.lind@contoso.example");
        var ben = Box("ben", "Ben Osei");
        FillMail(ada, inboxMails);
        FillContacts(ada);
        FillCalendar(ada);
        ben.Events.Add(Event("ben-busy", "Private matter", new LocalDateTime(2026, 11, 24, 9, 0), 60));
        return new Tenant("contoso.example", [ada, ben]);
    }

    public static CalendarEvent Event(string id, string subject, LocalDateTime start, int minutes, Recurrence? recurrence = null, string showAs = "busy") => new()
    {
        Id = id,
        ICalUId = "uid-" + id,
        Subject = subject,
        Start = start,
        End = start.PlusMinutes(minutes),
        TimeZone = "Europe/Berlin",
        ShowAs = showAs,
        Organizer = new MailAddress("Ada Lind", "ada@contoso.example"),
        IsOrganizer = true,
        Response = "organizer",
        Recurrence = recurrence,
        Created = Now,
        Modified = Now,
    };

    public static Message Mail(UserMailbox box, Instant at, int folder, string subject, MeetingMail? meeting = null) => new()
    {
        Number = box.Messages.NextNumber(),
        Received = at.ToUnixTimeSeconds(),
        Sent = at.ToUnixTimeSeconds(),
        Folder = folder,
        From = folder == 1 ? new MailAddress(box.DisplayName, box.Address) : Grace,
        To = [folder == 1 ? Grace : new MailAddress(box.DisplayName, box.Address)],
        Subject = subject,
        Meeting = meeting,
        IsRead = false,
        Headers = [new("List-Id", "<news.fabrikam.example>")],
        Body = () => "Hello from " + subject,
    };

    public static UserMailbox Box(string id, string name, CustomZone? hoursZone = null, string purpose = "user", params string[] aliases)
    {
        var hours = new WorkingHours(
            [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
            new LocalTime(9, 0),
            new LocalTime(17, 30),
            Custom: hoursZone);
        var box = new UserMailbox
        {
            Id = id,
            Address = $"{id}@contoso.example",
            DisplayName = name,
            Aliases = aliases,
            TimeZone = "W. Europe Standard Time",
            WorkingHours = hours,
            UserPurpose = purpose,
        };
        box.Folders.AddRange(
        [
            new Folder($"f-inbox-{id}", "Inbox", "inbox", null),
            new Folder($"f-sent-{id}", "Sent Items", "sentitems", null),
            new Folder($"f-deleted-{id}", "Deleted Items", "deleteditems", null),
            new Folder($"f-drafts-{id}", "Drafts", "drafts", null),
            new Folder($"f-projects-{id}", "Projects", null, $"f-inbox-{id}"),
            new Folder($"f-hidden-{id}", "Conversation Action Settings", null, null, IsHidden: true),
        ]);
        return box;
    }

    private static void FillMail(UserMailbox box, int inboxMails)
    {
        for (var i = 0; i < inboxMails; i++) box.Messages.Add(Mail(box, FirstMail.Plus(Duration.FromHours(i)), 0, $"Mail {i:000}"));
        for (var i = 0; i < 3; i++) box.Messages.Add(Mail(box, FirstMail.Plus(Duration.FromMinutes(30 + (60 * i))), 1, $"Sent {i:000}"));
        box.Messages.Add(Mail(box, FirstMail.Plus(Duration.FromMinutes(15)), 4, "Planning", MeetingMail.MeetingRequest));
    }

    private static void FillContacts(UserMailbox box)
    {
        box.ContactFolders.Add(new ContactFolder("cf-friends", "Friends"));
        for (var i = 0; i < 12; i++)
            box.Contacts.Add(new ContactCard($"c{i:00}", $"Person {i:00}", "Person", $"{i:00}", [new($"Person {i:00}", $"person{i:00}@fabrikam.example")], "Fabrikam", null));
        box.Contacts.Add(new ContactCard("c-friend", "Mira Stone", "Mira", "Stone", [], null, null, new LocalDate(1980, 2, 29), "cf-friends"));
    }

    /// <summary>A weekly meeting on Tuesdays at ten with one day cancelled and one moved, and a single event.</summary>
    private static void FillCalendar(UserMailbox box)
    {
        var moved = Event("weekly-moved", "Weekly, later", new LocalDateTime(2026, 11, 18, 14, 0), 30);
        var exceptions = new Dictionary<LocalDate, CalendarEvent?> { [new(2026, 11, 10)] = null, [new(2026, 11, 17)] = moved };
        box.Events.Add(Event("weekly", "Weekly", new LocalDateTime(2026, 10, 6, 10, 0), 30, new Recurrence("FREQ=WEEKLY;COUNT=20", exceptions)));
        box.Events.Add(Event("dentist", "Dentist", new LocalDateTime(2026, 11, 24, 16, 0), 45));
    }
}
