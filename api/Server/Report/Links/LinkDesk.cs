using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Report.Links;

/// <summary>Does what a link in the mail says.</summary>
internal sealed class LinkDesk(MailboxMemory memory, PeopleDesk people, WeekDesk week, ReportStore store, IClock clock)
{
    private const int SnoozeDays = 90;
    private const int PauseDays = 28;

    /// <summary>Null when it was used, or whom it is about is not known any more.</summary>
    public async Task<LinkSubject?> LookAsync(LinkOrder order) => await store.IsLinkUsedAsync(order.Id) ? null : Subject(order);

    private LinkSubject? Subject(LinkOrder order) =>
        order.PersonId is not { } id ? new LinkSubject(null) : people.Find(new PersonId(id)) is { } one ? new LinkSubject(one.Person.Name) : null;

    /// <summary>What it acted on; null when it did not, because it did before or can no longer.</summary>
    public async Task<LinkSubject?> UseAsync(LinkOrder order, DateTimeOffset until)
    {
        if (Subject(order) is not { } subject) return null;
        if (!await store.UseLinkAsync(memory.State.Id, order.Id, Instant.FromDateTimeOffset(until), clock.GetCurrentInstant())) return null;
        await (order switch
        {
            { Action: LinkAction.Snooze, PersonId: { } id } => people.Choose(new PersonId(id), new Choice(ChoiceKind.Snoozed, people.Today.PlusDays(SnoozeDays))),
            { Action: LinkAction.LetGo, PersonId: { } id } => people.Choose(new PersonId(id), new Choice(ChoiceKind.LetGo)),
            { Action: LinkAction.SomeoneElse, PersonId: { } id } => week.PassAsync(new PersonId(id), wholeWeek: false),
            { Action: LinkAction.Pause } => Set(settings => settings with { Paused = new Paused(people.Today.PlusDays(PauseDays)) }),
            { Action: LinkAction.Stop } => Set(settings => settings with { Report = settings.Report with { Enabled = false } }),
            _ => Task.CompletedTask,
        });
        return subject;
    }

    private Task Set(Func<Settings, Settings> change) => memory.CommitAsync(state => new Change { Settings = change(state.Settings) });
}
