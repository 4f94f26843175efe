using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Coffee;

/// <summary>Two users of one tenant may be proposed to each other in the same week: the first invitation wins, the second is not sent.</summary>
internal sealed class PairDesk(MailboxMemory memory, PairClaims claims, IClock clock)
{
    /// <summary>They are inviting the user already, so that no time has to be looked for.</summary>
    public async Task<bool> IsInvitedBy(JudgedPerson person) => Mine(person) is { } mine
        && await claims.IsClaimedAsync(memory.State.Id, mine, person.Person.Addresses, clock.GetCurrentInstant());

    /// <summary>To be asked just before an invitation leaves; false when they are inviting the user already.</summary>
    public async Task<bool> Claim(CoffeeRecord coffee, JudgedPerson person) => Mine(person) is not { } mine
        || await claims.ClaimAsync(memory.State.Id, coffee.Id, mine, person.Person.Addresses, coffee.End, clock.GetCurrentInstant());

    /// <summary>Nobody is invited, or not any more.</summary>
    public Task Release(CoffeeRecord coffee) => claims.ReleaseAsync(memory.State.Id, coffee.Id);

    /// <summary>Null where the other cannot be a user of this tenant.</summary>
    private List<string>? Mine(JudgedPerson person) =>
        person.Person.SameOrganization && memory.State.Profile is { } profile ? [.. OwnerRule.From(profile).Addresses] : null;
}
