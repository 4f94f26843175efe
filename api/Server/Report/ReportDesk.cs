using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report.Links;
using OutlookCoffee.Report.Mail;
using OutlookCoffee.Web;

namespace OutlookCoffee.Report;

/// <summary>Gathers what the weekly mail is made from.</summary>
internal sealed class ReportDesk(MailboxMemory memory, PeopleDesk people, WeekDesk week, CoffeeDesk coffee, ActionLinks links, IClock clock)
{
    private const int MostSlipping = 50;

    /// <summary>What the mail says; a refusal when the mailbox was never read.</summary>
    public async Task<Reply<WeeklyReport>> GetAsync()
    {
        var state = memory.State;
        if (state.Profile is null || state.Reading.CompletedAt is null) return NotRead;
        await coffee.LookAsync();
        var reply = await week.GetAsync();
        if (reply.Value is not { } now) return reply.Refusal!;
        var person = now.State == WeekState.Proposed && now.Person is { } shown ? people.Find(new PersonId(shown.Id)) : null;
        var times = person is null ? [] : await coffee.Times(person, now.Kind, now.Minutes);
        return ReportRule.Of(new ReportFacts(
            now,
            times,
            person is null ? null : coffee.AskLetter(person, now.Kind, times),
            Slipping(),
            Asked(),
            [.. state.Coffees.Select(one => CoffeeViews.From(one, clock.GetCurrentInstant()))],
            people.Everybody.Where(one => one.Choice.Kind is ChoiceKind.LetGo or ChoiceKind.Snoozed).Select(one => one.Person.Id.Value).ToHashSet(StringComparer.Ordinal),
            clock.GetCurrentInstant(),
            state.Zone,
            state.Language,
            state.Profile.Name,
            links.Pane,
            links.For(state.Id, person?.Person, state.Language)));
    }

    /// <summary>The mail as it would be sent now.</summary>
    public async Task<Reply<ReportLetter>> WriteAsync()
    {
        var reply = await GetAsync();
        return reply.Value is { } report ? await ReportMail.WriteAsync(report) : reply.Refusal!;
    }

    /// <summary>Enough that the few which the mail names can be chosen among them; a mailbox may hold thousands.</summary>
    private IReadOnlyList<PersonView> Slipping() =>
    [
        .. PeopleList.Select(people.Everybody, PeopleView.Quiet, null, null).Where(one => one.Rhythm.State == RhythmState.Slipping)
            .Take(MostSlipping).Select(one => people.View(one)),
    ];

    private IReadOnlyList<PersonView> Asked() =>
        [.. people.Everybody.Where(one => one.Person.IsListed && one.Person.Record.Asks.Count > 0).Select(one => people.View(one)).Where(one => one.Asked is not null)];

    private static Refusal NotRead { get; } = new(
        StatusCodes.Status409Conflict, "not-read", "Your mailbox has not been read yet.", "POST /api/me/sync and ask again when it is done.");
}
