using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// One reading of a mailbox: profile, address book, meetings, mail. It runs beside the grain and hands over page after page, each saved
/// at once; stopped anywhere, the next run goes on from what was saved.
/// </summary>
internal sealed class SyncRun(MailboxGraph graph, IMailboxGrain mailbox, Guid run, IClock clock, int historyYears)
{
    public async Task ReadAsync(CancellationToken cancellation)
    {
        var profile = await graph.ProfileAsync(cancellation);
        var reading = await Accepted(mailbox.TakeProfile(run, profile));
        var owner = OwnerRule.From(profile);
        await Contacts(cancellation);
        await Meetings(owner, reading, cancellation);
        await new MailSync(graph, mailbox, run, clock, owner).ReadAsync(reading, historyYears, cancellation);
    }

    private async Task Contacts(CancellationToken cancellation)
    {
        await Accepted(mailbox.EnterPhase(run, SyncPhase.Contacts));
        var cards = await graph.ContactsAsync(_ => Accepted(mailbox.EnterPhase(run, SyncPhase.Contacts)), cancellation);
        await Accepted(mailbox.TakeCards(run, cards));
    }

    private async Task Meetings(Owner owner, Reading reading, CancellationToken cancellation)
    {
        await Accepted(mailbox.EnterPhase(run, SyncPhase.Calendar));
        var now = clock.GetCurrentInstant();
        var near = SyncPlan.NearCalendar(now);
        // Read to its end before anything is replaced, so that a failure in the middle leaves what stood there.
        await Accepted(mailbox.TakeCalendar(run, new CalendarRead(await Range(near), near, Replaces: true)));
        foreach (var range in SyncPlan.OldCalendar(reading.Calendar, now, historyYears))
            await Accepted(mailbox.TakeCalendar(run, new CalendarRead(await Range(range), range, Replaces: false)));

        async Task<IReadOnlyList<AddressEncounter>> Range(ReadRange range)
        {
            var encounters = new List<AddressEncounter>();
            await foreach (var page in graph.Meetings.PagesAsync(range, cancellation))
            {
                encounters.AddRange(page.SelectMany(meeting => ContactRule.FromMeeting(meeting, owner, now)));
                await Accepted(mailbox.EnterPhase(run, SyncPhase.Calendar));
            }

            return encounters;
        }
    }

    /// <exception cref="OperationCanceledException">Another run has begun, or the mailbox was erased: this one has nothing to say any more.</exception>
    internal static async Task<Reading> Accepted(Task<Reading?> turn) =>
        await turn ?? throw new OperationCanceledException("This reading is no longer wanted.");
}
