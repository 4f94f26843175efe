using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Links;
using OutlookCoffee.Report.Sending;
using OutlookCoffee.SignIn;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Mailbox;

/// <summary>Makes a grain's desks, one for each feature, around the grain's memory.</summary>
internal sealed class MailboxDesks(MailboxStore store, IClock clock, GraphAccess graph, PairClaims claims, ReportStore reports, ActionLinks links, AccountMode mode,
    SyncRunner runner)
{
    public SyncRunner Runner { get; } = runner;

    public MailboxMemory Memory(MailboxId id) => new(id, store, clock);

    public ReadingDesk Reading(MailboxMemory memory) => new(memory, clock);

    public PeopleDesk People(MailboxMemory memory) => new(memory, clock);

    public WeekDesk Week(MailboxMemory memory, PeopleDesk people) => new(memory, people, new AwayDesk(memory, graph, clock), clock);

    public CoffeeDesk Coffee(MailboxMemory memory, PeopleDesk people) => new(memory, people, graph, claims, clock);

    public ReportDesk Report(MailboxMemory memory, PeopleDesk people, WeekDesk week, CoffeeDesk coffee) => new(memory, people, week, coffee, links, clock);

    public SendingDesk Sending(MailboxMemory memory, ReportDesk report) => new(memory, report, reports, graph, clock);

    public LinkDesk Links(MailboxMemory memory, PeopleDesk people, WeekDesk week) => new(memory, people, week, reports, clock);

    public ScheduleDesk Schedule(MailboxMemory memory, SendingDesk sending) => new(memory, sending, clock);

    public MeDesk Me(MailboxMemory memory, ReadingDesk reading, PeopleDesk people) => new(memory, reading, people, graph, reports, mode, clock);
}
