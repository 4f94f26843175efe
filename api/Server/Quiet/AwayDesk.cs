using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>Asks whether colleagues are out of office; nobody else's calendar can be seen. When Graph is away nobody is taken for away.</summary>
internal sealed class AwayDesk(MailboxMemory memory, GraphAccess graph, IClock clock)
{
    /// <summary>Graph takes no more at once (calendar-getschedule).</summary>
    private const int Most = 20;

    public async Task<IReadOnlyList<PersonId>> AwayAsync(IEnumerable<JudgedPerson> people)
    {
        var colleagues = people.Where(one => one.Person is { SameOrganization: true, Addresses.Count: > 0 }).Take(Most).ToList();
        if (colleagues.Count == 0) return [];
        var now = clock.GetCurrentInstant();
        var calendars = await graph.For(memory.State.Id, Patience.Person).Busy.TheirsAsync(
            [.. colleagues.Select(one => one.Person.Addresses[0])], new Interval(now, now + AwayRule.Ahead), now);
        return [.. colleagues.Zip(calendars).Where(pair => AwayRule.IsAway(pair.Second, now, memory.State.Zone)).Select(pair => pair.First.Person.Id)];
    }
}
