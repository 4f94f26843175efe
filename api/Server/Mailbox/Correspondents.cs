using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>Every address in memory, by row and by the pages that are not folded into the rows yet.</summary>
internal sealed class Correspondents
{
    private readonly Dictionary<string, Ledger> byAddress;

    public Correspondents(IReadOnlyList<Correspondent> rows, IEnumerable<Correspondent> pages)
    {
        byAddress = rows.ToDictionary(one => one.Address, one => new Ledger(one), StringComparer.Ordinal);
        Add(pages);
    }

    public IEnumerable<Correspondent> All => byAddress.Values.Select(ledger => ledger.Now);

    /// <summary>Those whose rows lag behind.</summary>
    public IEnumerable<Correspondent> Ahead => byAddress.Values.Where(ledger => ledger.IsAhead).Select(ledger => ledger.Now);

    public Correspondent? Find(string address) => byAddress.GetValueOrDefault(address)?.Now;

    public void Add(IEnumerable<Correspondent> page)
    {
        foreach (var part in page)
        {
            if (byAddress.TryGetValue(part.Address, out var ledger)) ledger.Add(part);
            else byAddress.Add(part.Address, Ledger.OfPage(part));
        }
    }

    /// <summary>Takes over rows that were written whole.</summary>
    public void Replace(IEnumerable<Correspondent> rows)
    {
        foreach (var row in rows)
        {
            if (byAddress.TryGetValue(row.Address, out var ledger)) ledger.Replace(row);
            else byAddress.Add(row.Address, new Ledger(row));
        }
    }

    public void Settle()
    {
        foreach (var ledger in byAddress.Values) ledger.Settle();
    }
}
