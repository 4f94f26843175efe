using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Coffee;

/// <summary>Two users of one tenant may be proposed to each other in the same week: the first invitation wins, the second is not sent.</summary>
internal sealed class PairDesk(MailboxMemory memory, PairClaims claims, IClock clock)
{
    /// <summary>To be asked just before an invitation leaves; false when they are inviting the user already.</summary>
    public async Task<bool> Claim(CoffeeRecord coffee, JudgedPerson person)
    {
        var state = memory.State;
        if (!person.Person.SameOrganization || state.Profile is null) return true;
        return await claims.ClaimAsync(
            state.Id, coffee.Id, OwnerRule.From(state.Profile).Addresses.ToList(), person.Person.Addresses, coffee.End, clock.GetCurrentInstant());
    }

    /// <summary>Nobody is invited, or not any more.</summary>
    public Task Release(CoffeeRecord coffee) => claims.ReleaseAsync(memory.State.Id, coffee.Id);
}
