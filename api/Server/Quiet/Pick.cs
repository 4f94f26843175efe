using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>This week's proposal.</summary>
/// <param name="Person">null when nobody is left.</param>
/// <param name="Alternates">At most two; the first is who comes next when the person is passed.</param>
/// <param name="EmptyBecause">Everybody who fell out, each counted once under the first reason that holds; there also when somebody is
/// proposed. Who was let go is in no count.</param>
public sealed record Pick(PersonId? Person, IReadOnlyList<PersonId> Alternates, IReadOnlyList<FellOut> EmptyBecause);

/// <param name="Reason">snoozed, openCoffee, plannedMeeting, passed, unanswered, noAddress, tooLittleHistory, inTouch or recent.</param>
public sealed record FellOut(string Reason, int Count);
