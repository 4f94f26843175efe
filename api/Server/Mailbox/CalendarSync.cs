using System.Text.Json;
using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>Reads the calendar: the weeks around today each time, older ones once.</summary>
internal sealed class CalendarSync(MailboxGraph graph, IMailboxGrain mailbox, Guid run, WhoTable people, Instant now)
{
    /// <param name="first">The first page, where it came with the opening.</param>
    public async Task NearAsync(JsonElement first, CancellationToken cancellation)
    {
        var near = SyncPlan.NearCalendar(now);
        // Read to its end before anything is replaced, so that a failure in the middle leaves what stood there.
        await SyncRun.Accepted(mailbox.TakeCalendar(run, new CalendarRead(await Range(near, first, SyncPhase.Calendar, cancellation), near, Replaces: true)));
    }

    /// <param name="during">The phase in which it is read.</param>
    public async Task OlderAsync(IEnumerable<ReadRange> newestFirst, SyncPhase during, CancellationToken cancellation)
    {
        foreach (var range in newestFirst)
            await SyncRun.Accepted(mailbox.TakeCalendar(run, new CalendarRead(await Range(range, default, during, cancellation), range, Replaces: false)));
    }

    private async Task<IReadOnlyList<Correspondent>> Range(ReadRange range, JsonElement first, SyncPhase during, CancellationToken cancellation)
    {
        var sheet = new EncounterSheet();
        await foreach (var page in graph.Meetings.PagesAsync(range, people, first, cancellation))
        {
            foreach (var meeting in page) ContactRule.FromMeeting(meeting, now, sheet);
            await SyncRun.Accepted(mailbox.EnterPhase(run, during));
        }

        return sheet.Take();
    }
}
