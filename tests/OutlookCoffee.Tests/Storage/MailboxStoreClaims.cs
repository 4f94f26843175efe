using NodaTime;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Tests.Storage;

/// <summary>What two mailboxes of one tenant agree about.</summary>
public abstract class MailboxStoreClaims : MailboxStoreRaces
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);
    private static readonly Instant End = Now + Duration.FromDays(3);
    private static readonly MailboxId Ada = StoredMailbox.Ada;
    private static readonly MailboxId Ben = StoredMailbox.Ben;

    private PairClaims Claims => new(Database);

    [Fact]
    public async Task The_first_of_two_claims_against_each_other_holds_by_any_of_their_addresses()
    {
        Assert.True(await Claims.ClaimAsync(Ada, "c_1", ["ada@x.example", "a@x.example"], ["ben@x.example", "b@x.example"], End, Now));

        Assert.False(await Claims.ClaimAsync(Ben, "c_2", ["b@x.example"], ["a@x.example", "other@x.example"], End, Now));
        Assert.True(await Claims.ClaimAsync(Ben, "c_2", ["b@x.example"], ["cleo@x.example"], End, Now));
        Assert.True(await Claims.ClaimAsync(new("another", "ben"), "c_3", ["b@x.example"], ["a@x.example"], End, Now));
    }

    [Fact]
    public async Task The_same_coffee_may_claim_again_and_two_of_one_mailbox_do_not_meet()
    {
        Assert.True(await Claim(Ada, "c_1"));
        Assert.True(await Claim(Ada, "c_1"));
        Assert.True(await Claim(Ada, "c_2"));
    }

    [Fact]
    public async Task A_claim_ends_with_its_coffee_with_its_release_and_with_its_mailbox()
    {
        await Claim(Ada, "c_1");
        Assert.False(await Claim(Ben, "c_2"));
        Assert.True(await Claims.ClaimAsync(Ben, "c_2", ["ben@x.example"], ["ada@x.example"], End + Duration.FromDays(9), End));
        await Claims.ReleaseAsync(Ben, "c_2");

        await Claims.ReleaseAsync(Ada, "c_1");
        Assert.True(await Claim(Ben, "c_3"));
        await Store.EraseAsync(Ben);
        Assert.True(await Claim(Ada, "c_4"));
    }

    [Fact]
    public async Task Of_many_claims_at_the_same_moment_one_side_wins()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => Task.Run(async () =>
            (Side: number % 2, Holds: await Claim(number % 2 == 0 ? Ada : Ben, $"c_{number}")))));

        Assert.Single(answers.Where(answer => answer.Holds).Select(answer => answer.Side).Distinct());
        Assert.Equal(6, answers.Count(answer => answer.Holds));
    }

    private Task<bool> Claim(MailboxId id, string coffee) => id == Ada
        ? Claims.ClaimAsync(Ada, coffee, ["ada@x.example"], ["ben@x.example"], End, Now)
        : Claims.ClaimAsync(Ben, coffee, ["ben@x.example"], ["ada@x.example"], End, Now);
}
