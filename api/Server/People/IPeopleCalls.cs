using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.People;

/// <summary>Whom the user knows.</summary>
public interface IPeopleCalls
{
    /// <param name="introducedBy">A name, or the id of a person whose name it is; null for everybody of the view.</param>
    /// <param name="cursor">From the answer before; null for the first page.</param>
    Task<Reply<PeoplePage>> ListPeople(PeopleView view, string? query, string? introducedBy, int limit, string? cursor);

    Task<Reply<PersonView>> GetPerson(PersonId id);

    Task<Reply<PersonView>> FindByAddress(string address);

    Task<Reply<PersonView>> Choose(PersonId id, Choice choice);

    Task<Reply<PersonView>> Remark(PersonId id, string? note, string? introducedBy);

    /// <summary>Whether a kind of evidence counts for this person, from now on.</summary>
    Task<Reply<PersonView>> Correct(PersonId id, Correction correction);

    /// <summary>Names a day on which the two met.</summary>
    /// <param name="met">False takes it back.</param>
    Task<Reply<PersonView>> MetOn(PersonId id, LocalDate day, bool met);

    Task<Reply<PersonView>> Merge(IReadOnlyList<PersonId> ids);

    Task<Reply<SplitPeople>> Split(PersonId id, string address);

    Task<Suggestions> SuggestMerges();

    /// <returns>null when it is done.</returns>
    Task<Refusal?> KeepApart(IReadOnlyList<PersonId> ids);
}
