using NodaTime;
using OutlookCoffee.Sandbox.Seed;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Seed;

/// <summary>What software stumbles over is there, whatever the seed.</summary>
public class TrapsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 30);

    private static readonly string[] Answers = ["organizer", "accepted", "declined", "tentativelyAccepted", "notResponded"];
    private static readonly string[] Shown = ["free", "tentative", "busy", "oof", "workingElsewhere"];

    public static TheoryData<int> Seeds => [1, 7, 99];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Mail_that_is_no_contact(int seed)
    {
        var box = SeededTenant.Create(new() { Seed = seed }, Now).Mailboxes[0];
        var mails = box.Messages.OldestFirst;
        int With(string header, string value = "") => mails.Count(m => m.Headers.Any(h => h.Key == header && h.Value.Contains(value, StringComparison.Ordinal)));
        Assert.True(With("List-Unsubscribe") > 500);
        Assert.True(With("List-Id", "platform") > 20);
        Assert.True(With("Auto-Submitted", "auto-replied") > 5);
        Assert.True(mails.Count(m => m.From.Address.StartsWith("no-reply@", StringComparison.Ordinal)) > 50);
        Assert.True(mails.Count(m => m.To.Count > 20 && box.Owns(m.From.Address)) > 5);
        Assert.True(mails.Count(m => m.Cc.Any(cc => box.Owns(cc.Address)) && m.Meeting is null) > 50);
        Assert.True(mails.Count(m => box.Owns(m.From.Address) && m.To.All(to => box.Owns(to.Address)) && m.To.Count > 0) > 10);
        Assert.True(mails.Count(m => m.To.Any(to => to.Address == "ada.lind@contoso.example")) > 50);
        Assert.All(Enum.GetValues<MeetingMail>(), kind => Assert.Contains(mails, m => m.Meeting == kind));
        Assert.All(mails, m => Assert.True(box.Folders[m.Folder].WellKnownName != "sentitems" || m.Headers.Count == 0));
        Assert.Contains(box.Contacts, card => mails.Any(m => card.Addresses.Contains(m.From) && m.Headers.Any(h => h.Key == "List-Unsubscribe")));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_kind_of_meeting(int seed)
    {
        var events = SeededTenant.Create(new() { Seed = seed }, Now).Mailboxes[0].Events;
        Assert.Contains(events, item => item.Attendees.Count >= 40);
        Assert.All(Answers, answer => Assert.Contains(events, item => item.Response == answer));
        Assert.All(Shown, shown => Assert.Contains(events, item => item.ShowAs == shown));
        Assert.Contains(events, item => item.IsOrganizer && item.Attendees.Count == 1 && item.Attendees[0].Response == "declined");
        Assert.Contains(events, item => item.IsCancelled && item.Subject.StartsWith("Canceled: ", StringComparison.Ordinal));
        Assert.Contains(events, item => item.Sensitivity == "private");
        Assert.Contains(events, item => item.IsAllDay && item.ShowAs == "oof" && item.End > item.Start.PlusDays(2));
        Assert.Contains(events, item => item.Recurrence is { } series && series.Exceptions.Values.Any(moved => moved is null) && series.Exceptions.Values.Any(moved => moved is not null));
        Assert.All(events.Where(item => item.IsAllDay), item => Assert.Equal(LocalTime.Midnight, item.End.TimeOfDay));
        Assert.Equal(events.Count, events.Select(item => item.Id).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Cards_that_are_not_one_person_each(int seed)
    {
        var cards = SeededTenant.Create(new() { Seed = seed }, Now).Mailboxes[0].Contacts;
        Assert.Contains(cards, card => card.Addresses.Count == 0);
        Assert.Contains(cards, card => card.Addresses.Count == 3);
        Assert.True(cards.GroupBy(card => card.DisplayName).Count(same => same.Count() > 1) >= 2);
        Assert.Contains(cards, card => card.Addresses.Any(address => address.Address.StartsWith("/o=", StringComparison.Ordinal)));
        Assert.Contains(cards, card => card.Birthday is not null);
        Assert.Contains(cards, card => card.FolderId is not null);
        Assert.True(cards.Count(card => card.DisplayName.Any(c => c > 0x250)) >= 3);
        Assert.All(cards, card => Assert.True(card.Addresses.Count <= 3));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_next_eight_weeks_leave_room_for_a_coffee_but_not_everywhere(int seed)
    {
        var box = SeededTenant.Create(new() { Seed = seed }, Now).Mailboxes[0];
        var today = Now.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date;
        // Single events only, and two and a half hours a week more for each of the weekly series that a week surely has.
        var minutes = box.Events.Where(item => item.Recurrence is null && item.ShowAs is "busy" or "tentative" && item.Start.Date >= today && item.Start.Date < today.PlusDays(56))
            .Sum(item => Period.Between(item.Start, item.End, PeriodUnits.Minutes).Minutes);
        var workingMinutes = 8 * 5 * 9 * 60;
        Assert.InRange(minutes / (double)workingMinutes, 0.2, 0.45);
    }

    [Fact]
    public void Every_well_known_folder_is_there_and_chats_are_hidden()
    {
        var box = SeededTenant.Create(new(), Now).Mailboxes[0];
        string[] names = ["inbox", "sentitems", "drafts", "deleteditems", "junkemail", "outbox", "archive", "conversationhistory", "syncissues"];
        foreach (var name in names)
        {
            var index = box.Folders.FindIndex(folder => folder.WellKnownName == name);
            Assert.True(box.Messages.OldestFirst.Any(message => message.Folder == index), name);
        }

        Assert.True(box.Folders.Single(folder => folder.WellKnownName == "conversationhistory").IsHidden);
        Assert.Equal(2, box.Folders.Count(folder => folder.ParentId == box.Folders.Single(parent => parent.DisplayName == "Projects").Id));
    }
}
