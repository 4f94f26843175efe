using CsCheck;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class LedgerTests
{
    private static readonly string[] Names = ["Grace", "Grace Okafor", "G. Okafor", "Okafor"];
    private static readonly Gen<Correspondent> Parts =
        Gen.Select(Gen.Select(Gen.Long[0, 5_000], Gen.Int[0, 13]).List[1, 12], Gen.Int[0, 3].Select(i => Names[i]), Gen.Long[0, 9], Gen.Bool)
            .Select((encounters, name, seconds, writes) => new Correspondent(
                "grace@fabrikam.example", [new SeenName(name, seconds)], EncounterSet.From(encounters.Select(one => new Encounter(one.Item1, (EncounterKind)one.Item2))), writes ? new SeenName(name, seconds) : null));

    [Fact]
    public void Pages_put_together_on_the_way_are_what_they_would_be_put_together_at_the_end() => Parts.List[1, 60].Sample(pages =>
    {
        var ledger = Ledger.OfPage(pages[0]);
        foreach (var page in pages[1..]) ledger.Add(page);
        Assert.Equal(EncounterSet.Union(pages.Select(page => page.Encounters)), ledger.Now.Encounters);
        Assert.Equal(pages.Select(page => page.WritesAs).Max(seen => seen?.Seconds), ledger.Now.WritesAs?.Seconds);
        Assert.Equal(SeenNames.NewestOf(pages.Select(page => page.WritesAs).Reverse()), ledger.Now.WritesAs);
        Assert.Equal(pages.SelectMany(page => page.Seen).Max(seen => seen.Seconds), ledger.Now.Seen[0].Seconds);
        Assert.Equal(ledger.Now.Seen.DistinctBy(seen => seen.Name).OrderByDescending(seen => seen.Seconds).Take(3).Select(seen => seen.Seconds), ledger.Now.Seen.Select(seen => seen.Seconds));
    });
}
