using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.SignIn;
using OutlookCoffee.Web;

namespace OutlookCoffee.People;

internal static class PeopleEndpoints
{
    private const int LongestNote = 4_000;
    private const int MostPerPage = 500;

    public static void MapPeople(this RouteGroupBuilder api)
    {
        var people = api.MapGroup("/people").WithTags("People").ProducesProblem(StatusCodes.Status404NotFound);
        people.MapGet("", List);
        people.MapGet("/by-address", ByAddress);
        people.MapGet("/{id}", Get);
        people.MapPut("/{id}/choice", Choose);
        people.MapPut("/{id}/note", Remark);
        people.MapPut("/{id}/evidence", Correct);
        people.MapPost("/{id}/met", Met);
        people.MapDelete("/{id}/met", TakeBackMet);
        people.MapPost("/{id}/split", Split);
        people.MapPost("/merge", Merge);
        people.MapPost("/apart", Apart);
        people.MapGet("/suggestions", Suggest);
    }

    private static async Task<Results<Ok<PeoplePage>, ProblemHttpResult>> List(
        Caller caller, string view = "quiet", string? q = null, string? introducedBy = null, int limit = 50, string? cursor = null)
    {
        if (Wire.Read<PeopleView>(view) is not { } known) return Problems.From(Refusal.BadField("view", $"must be one of {Wire.All<PeopleView>()}."));
        if (limit is < 1 or > MostPerPage)
            return Problems.From(Refusal.BadField("limit", FormattableString.Invariant($"must be between 1 and {MostPerPage}.")));
        return (await caller.Mailbox.ListPeople(known, q, introducedBy, limit, cursor)).Http();
    }

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> Get(Caller caller, string id) =>
        (await caller.Mailbox.GetPerson(new PersonId(id))).Http();

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> ByAddress(Caller caller, string address) =>
        (await caller.Mailbox.FindByAddress(address)).Http();

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> Choose(Caller caller, string id, Choice choice) =>
        (await caller.Mailbox.Choose(new PersonId(id), choice)).Http();

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> Remark(Caller caller, string id, Remark remark)
    {
        if (remark.Note?.Length > LongestNote)
            return Problems.From(Refusal.BadField("note", FormattableString.Invariant($"at most {LongestNote} characters.")));
        if (remark.IntroducedBy?.Length > LongestNote)
            return Problems.From(Refusal.BadField("introducedBy", FormattableString.Invariant($"at most {LongestNote} characters.")));
        return (await caller.Mailbox.Remark(new PersonId(id), remark.Note, remark.IntroducedBy)).Http();
    }

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> Correct(Caller caller, string id, Correction correction) =>
        (await caller.Mailbox.Correct(new PersonId(id), correction)).Http();

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> Met(Caller caller, string id, MetOn met) =>
        (await caller.Mailbox.MetOn(new PersonId(id), met.On, met: true)).Http();

    /// <param name="on">A day named before; any other changes nothing.</param>
    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> TakeBackMet(Caller caller, string id, string on) =>
        LocalDatePattern.Iso.Parse(on) is { Success: true } day
            ? (await caller.Mailbox.MetOn(new PersonId(id), day.Value, met: false)).Http()
            : Problems.From(Refusal.BadField("on", "a date, for example 2026-11-20."));

    private static async Task<Results<Ok<PersonView>, ProblemHttpResult>> Merge(Caller caller, MergeRequest merge) =>
        merge.Ids.Any(string.IsNullOrEmpty) ? NoId : (await caller.Mailbox.Merge([.. merge.Ids.Select(id => new PersonId(id))])).Http();

    private static async Task<Results<NoContent, ProblemHttpResult>> Apart(Caller caller, ApartRequest apart) =>
        apart.Ids.Any(string.IsNullOrEmpty) ? NoId
        : await caller.Mailbox.KeepApart([.. apart.Ids.Select(id => new PersonId(id))]) is { } refusal ? Problems.From(refusal)
        : TypedResults.NoContent();

    private static async Task<Ok<Suggestions>> Suggest(Caller caller) => TypedResults.Ok(await caller.Mailbox.SuggestMerges());

    private static async Task<Results<Ok<SplitPeople>, ProblemHttpResult>> Split(Caller caller, string id, SplitRequest split) =>
        (await caller.Mailbox.Split(new PersonId(id), split.Address)).Http();

    private static ProblemHttpResult NoId => Problems.From(Refusal.BadField("ids", "each must be a person's id."));
}

/// <summary>A note and who introduced the two; null or empty removes it.</summary>
public sealed record Remark(string? Note = null, string? IntroducedBy = null);

/// <param name="On">A day, not in the future.</param>
public sealed record MetOn(LocalDate On);

/// <param name="Ids">At least two.</param>
public sealed record MergeRequest(IReadOnlyList<string> Ids);

/// <param name="Ids">At least two; each is somebody else than the others.</param>
public sealed record ApartRequest(IReadOnlyList<string> Ids);

/// <param name="Address">One of the person's addresses.</param>
public sealed record SplitRequest(string Address);
