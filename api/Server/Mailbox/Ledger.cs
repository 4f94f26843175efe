using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>One address in memory. While pages come in, parts only pile up; they are put together when somebody asks.</summary>
internal sealed class Ledger(Correspondent first)
{
    private readonly List<Correspondent> parts = [first];

    /// <summary>Something came by page that the address's own row does not hold yet.</summary>
    public bool IsAhead { get; private set; }

    public Correspondent Now
    {
        get
        {
            if (parts.Count > 1)
            {
                var whole = Correspondent.Together(parts);
                parts.Clear();
                parts.Add(whole);
            }

            return parts[0];
        }
    }

    public static Ledger OfPage(Correspondent part) => new(part) { IsAhead = true };

    public void Add(Correspondent part)
    {
        parts.Add(part);
        IsAhead = true;
    }

    public void Replace(Correspondent whole)
    {
        parts.Clear();
        parts.Add(whole);
    }

    public void Settle() => IsAhead = false;
}
