using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>What else lies in a mailbox: drafts, junk, notes to oneself, a mail stuck in the outbox, chats, synchronization logs.</summary>
internal sealed class OddMail(Timeline timeline, Cast cast, PostOffice post, Chance chance)
{
    private static readonly string[] JunkSubjects =
        ["You have won a coffee machine", "Your parcel is waiting", "Cheap office chairs", "Invoice attached, please open", "Work from anywhere, earn everywhere"];

    private static readonly string[] ChatTexts =
        ["Are you in already?", "Two minutes, the train is late", "Lunch?", "Sent you the link", "Thank you!!", "Can you hear me?", "In the small room", "Great work today"];

    private readonly ZoneClock home = timeline.Home;

    public void Write()
    {
        Junk();
        Drafts();
        NotesToOneself();
        Chats();
        Send(Cast.Owner, [cast.People[1].Address], "Slides, the big version", "This one is too large to leave.", timeline.QuarterDay - 20, FolderTree.Outbox);
        for (var i = 0; i < 12; i++)
            Send(Cast.Owner, [Cast.Owner], "Synchronization Log", "Done.", timeline.QuarterDay - (i * 9), FolderTree.SyncIssues);
    }

    private void Junk()
    {
        for (var day = 10; day < timeline.MailDays; day += chance.Between(20, 50))
            Send(new("Prize Desk", $"desk{day % 7}@prizes.example"), CrowdMail.ToTheOwner, chance.Pick(JunkSubjects), "Click here before it is too late!", day, FolderTree.Junk);
    }

    private void Drafts()
    {
        foreach (var person in cast.Of(TieKind.OldFriend).Take(5))
            Send(Cast.Owner, [person.Address], "Long time no see", "I wanted to write to you for weeks now", timeline.QuarterDay - chance.Between(5, 300), FolderTree.Drafts);
        Send(Cast.Owner, [], "Ideas for the offsite", "Walk first, talk second.", timeline.QuarterDay - 12, FolderTree.Drafts);
    }

    private void NotesToOneself()
    {
        for (var day = 30; day < timeline.MailDays; day += chance.Between(25, 80))
            Send(Cast.Owner, [chance.In(0.5) ? Cast.OwnerAlias : Cast.Owner], "Note to self", "Call the dentist, water the plants, read the long article.", day, null);
    }

    private void Chats()
    {
        var partners = cast.People.Take(FixedCast.Colleagues.Count).ToList();
        for (var day = timeline.QuarterDay - 700; day < timeline.MailDays; day += chance.Between(3, 9))
            Send(chance.Pick(partners).Address, CrowdMail.ToTheOwner, "Conversation in Teams", chance.Pick(ChatTexts), day, FolderTree.Chats);
    }

    private void Send(MailAddress from, IReadOnlyList<MailAddress> to, string subject, string text, int day, int? folder) => post.Send(new()
    {
        From = from,
        To = to,
        Sent = home.At(timeline.WorkdayFrom(day), chance.Between(480, 1140)) + chance.Between(0, 60),
        Subject = subject,
        Conversation = post.NewConversation(),
        Body = () => text,
        Folder = folder,
        IsDraft = folder is FolderTree.Drafts or FolderTree.Outbox,
    });
}
