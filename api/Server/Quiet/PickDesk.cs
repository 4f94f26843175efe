using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Time;

namespace OutlookCoffee.Quiet;

/// <summary>Chooses whom a week proposes, from everybody who may be judged by now.</summary>
internal sealed class PickDesk(MailboxMemory memory, PeopleDesk people, AwayDesk away, IClock clock)
{
    /// <summary>So often somebody turns out to be away and the choice is made again; each time costs a question to Graph.</summary>
    private const int MostRounds = 4;

    /// <param name="isEarly">Only those are judged whom a first look found.</param>
    public async Task<Pick> ChooseAsync(IsoWeek week, bool isEarly)
    {
        var now = clock.GetCurrentInstant();
        var judged = people.Everybody.Where(one => one.Person.IsListed && (!isEarly || memory.State.IsKnownEarly(one.Person))).ToList();
        var past = Past.Of(memory.State, judged, week, now);
        var (gone, coffees) = (new HashSet<PersonId>(), CoffeeStarts());
        for (var round = 1; ; round++)
        {
            var pick = WeeklyPick.Choose([.. judged.Select(one => Of(one, gone, HasMeetingAhead(one, now, coffees)))], memory.State.Id.ToString(), week, past, people.Today);
            if (pick.Person is null || round == MostRounds) return pick;
            var chosen = pick.Alternates.Prepend(pick.Person.Value).Select(people.Find).OfType<JudgedPerson>();
            var found = await away.AwayAsync(chosen.Where(one => !gone.Contains(one.Person.Id)));
            if (found.Count == 0) return pick;
            gone.UnionWith(found);
        }
    }

    /// <summary>A meeting lies ahead; one that is a coffee of ours does not speak against another proposal, its own state does.</summary>
    public bool HasMeetingAhead(JudgedPerson one, Instant now) => HasMeetingAhead(one, now, CoffeeStarts());

    private static bool HasMeetingAhead(JudgedPerson one, Instant now, ILookup<PersonId, long> coffees) =>
        Clocks.HasMeetingAhead(one.Person.Encounters, now, coffees[one.Person.Id]);

    /// <summary>In Unix seconds.</summary>
    private ILookup<PersonId, long> CoffeeStarts() => memory.State.Coffees.ToLookup(coffee => coffee.PersonId, coffee => coffee.Start.ToUnixTimeSeconds());

    private static Candidate Of(JudgedPerson one, HashSet<PersonId> gone, bool hasMeetingAhead) => new(
        one.Person.Id, one.Rhythm, one.Choice, one.Person.SameOrganization, one.Person.Addresses.Count > 0, hasMeetingAhead)
    {
        IsAway = gone.Contains(one.Person.Id),
    };
}
