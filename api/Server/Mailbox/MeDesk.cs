using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.People;
using OutlookCoffee.SignIn;
using OutlookCoffee.Storage;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Answers who the user is and keeps the settings.</summary>
internal sealed class MeDesk(MailboxMemory memory, ReadingDesk reading, PeopleDesk people, GraphAccess graph, ReportStore reports, AccountMode mode, IClock clock)
{
    public async Task<Reply<Me>> GetAsync()
    {
        if (memory.State.Profile is null && await Introduce() is { } refusal) return refusal;
        var state = memory.State;
        var week = IsoWeek.Of(people.Today).ToString();
        return new Me(
            mode.Name,
            state.Profile!.Name,
            state.Profile.Address,
            Zones.IanaId(state.Zone),
            clock.GetCurrentInstant(),
            people.Counts(),
            SyncView.From(reading.Now),
            await reports.FindAsync(state.Id, week) is { State: ReportState.Skipped } ? week : null);
    }

    public async Task<Settings> PutAsync(Settings settings)
    {
        await memory.CommitAsync(_ => new Change { Settings = settings });
        return memory.State.Settings;
    }

    public async Task<Reply<CalendarChoices>> CalendarsAsync()
    {
        try
        {
            return CalendarChoices.Of(await graph.For(memory.State.Id, Patience.Person).Calendars.ReadAsync(), memory.State);
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } problem)
        {
            return problem;
        }
    }

    /// <summary>In the user's language.</summary>
    public OwnTexts Texts() => new([.. CoffeeKinds.Bookable.Select(kind =>
    {
        var template = InviteText.OwnTemplate(kind, memory.State.Language);
        return new OwnText(Wire.Name(kind), template.Subject, template.Body);
    })]);

    /// <summary>The first question of a mailbox: who is this?</summary>
    private async Task<Refusal?> Introduce()
    {
        try
        {
            var profile = await graph.For(memory.State.Id, Patience.Person).ProfileAsync(CancellationToken.None);
            await memory.CommitAsync(_ => new Change { Profile = profile });
            return null;
        }
        catch (Exception exception) when (GraphProblem.From(exception) is { } problem)
        {
            return problem;
        }
    }
}
