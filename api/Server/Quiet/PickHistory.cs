using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>What earlier weeks, and this one, did with each person; who is not in it was never proposed.</summary>
public sealed record PickHistory(IReadOnlyDictionary<PersonId, PersonPast> People)
{
    public static PickHistory None { get; } = new(new Dictionary<PersonId, PersonPast>());

    public PersonPast Of(PersonId id) => People.GetValueOrDefault(id, PersonPast.None);
}

/// <param name="LastProposed">The day of the last proposal. One within the week that is being picked does not count against the person.</param>
/// <param name="LastHeld">The day of the last coffee that took place.</param>
/// <param name="PassedThisWeek">The user said "someone else" or "not this week".</param>
/// <param name="UnansweredInRow">Invitations without an answer since the last answer or contact.</param>
/// <param name="HasOpenCoffee">A hold or an invitation is still open.</param>
public sealed record PersonPast(
    LocalDate? LastProposed = null,
    LocalDate? LastHeld = null,
    bool PassedThisWeek = false,
    int UnansweredInRow = 0,
    bool HasOpenCoffee = false)
{
    public static PersonPast None { get; } = new();
}
