using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using OutlookCoffee.SignIn;
using OutlookCoffee.Time;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

internal static class MeEndpoints
{
    public static void MapMe(this RouteGroupBuilder api)
    {
        var me = api.MapGroup("/me").WithTags("Me");
        me.MapGet("", Get);
        me.MapDelete("", Erase);
        me.MapGet("/export", Export);
        me.MapGet("/settings", GetSettings);
        me.MapPut("/settings", PutSettings);
        me.MapGet("/calendars", Calendars);
        me.MapGet("/holidays", Countries);
        me.MapGet("/texts", Texts);
        me.MapPost("/sync", StartSync);
        me.MapGet("/sync/events", Events);
    }

    private static async Task<Results<Ok<Me>, ProblemHttpResult>> Get(Caller caller) => (await caller.Mailbox.GetMe()).Http();

    private static async Task<NoContent> Erase(Caller caller)
    {
        await caller.Mailbox.Erase();
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Export>> Export(Caller caller) => TypedResults.Ok(await caller.Mailbox.ExportAll());

    private static async Task<Ok<Settings>> GetSettings(Caller caller) => TypedResults.Ok(await caller.Mailbox.GetSettings());

    private static async Task<Results<Ok<Settings>, ProblemHttpResult>> PutSettings(Caller caller, Settings settings) =>
        SettingsRule.Check(settings) is { } refusal ? Problems.From(refusal) : TypedResults.Ok(await caller.Mailbox.PutSettings(settings));

    /// <summary>The calendars that may be marked in the settings.</summary>
    private static async Task<Results<Ok<IReadOnlyList<CalendarChoice>>, ProblemHttpResult>> Calendars(Caller caller)
    {
        var reply = await caller.Mailbox.GetCalendars();
        return reply.Value is { } choices ? TypedResults.Ok(choices.Calendars) : Problems.From(reply.Refusal!);
    }

    /// <summary>The countries whose public holidays are known, ISO 3166-1 alpha-2.</summary>
    private static Ok<IReadOnlyList<string>> Countries() => TypedResults.Ok(Holidays.Countries);

    private static async Task<Ok<IReadOnlyList<OwnText>>> Texts(Caller caller) => TypedResults.Ok((await caller.Mailbox.GetTexts()).Texts);

    private static async Task<Accepted> StartSync(Caller caller)
    {
        await caller.Mailbox.StartSync();
        return TypedResults.Accepted("/api/me");
    }

    private static ServerSentEventsResult<SyncView> Events(Caller caller, CancellationToken cancellation) =>
        TypedResults.ServerSentEvents(Steps(caller.Mailbox, cancellation));

    /// <summary>One <c>progress</c> for each step of the reading under way, then <c>done</c> or <c>failed</c>; that alone when none is.</summary>
    private static async IAsyncEnumerable<SseItem<SyncView>> Steps(
        IMailboxGrain mailbox, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var seen = -1L;
        while (!cancellation.IsCancellationRequested)
        {
            foreach (var step in await mailbox.ProgressAfter(seen))
            {
                seen = step.Number;
                yield return new SseItem<SyncView>(SyncView.From(step), EventType(step.State));
                if (step.State != SyncState.Running) yield break;
            }
        }
    }

    private static string EventType(SyncState state) => state switch
    {
        SyncState.Running => "progress",
        SyncState.Failed => "failed",
        _ => "done",
    };
}
