using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// One address in memory. While pages come in, small parts pile up in front of larger ones; they are put together when somebody asks, or
/// when a part is no longer small beside the one before it, so each encounter is copied a few times and no thousand parts are kept.
/// </summary>
internal sealed class Ledger(Correspondent first)
{
    /// <summary>A part is small when so many of its size would not make the one before it.</summary>
    private const int Small = 4;

    /// <summary>So many small parts are put together at once: fewer would be copied more often, more would be more objects.</summary>
    private const int Many = 16;

    private readonly List<Correspondent> parts = [first];

    /// <summary>Something came by page that the address's own row does not hold yet.</summary>
    public bool IsAhead { get; private set; }

    public Correspondent Now
    {
        get
        {
            Join(0);
            return parts[0];
        }
    }

    public static Ledger OfPage(Correspondent part) => new(part) { IsAhead = true };

    public void Add(Correspondent part)
    {
        parts.Add(part);
        IsAhead = true;
        var first = parts.Count - 1;
        for (var size = part.Encounters.Count; first > 0 && size * Small > parts[first - 1].Encounters.Count; first--) size += parts[first - 1].Encounters.Count;
        if (parts.Count - first > Many) Join(first);
    }

    public void Replace(Correspondent whole)
    {
        parts.Clear();
        parts.Add(whole);
    }

    public void Settle() => IsAhead = false;

    private void Join(int first)
    {
        if (parts.Count - first < 2) return;
        var joined = Correspondent.Together(parts[first..]);
        parts.RemoveRange(first, parts.Count - first);
        parts.Add(joined);
    }
}
