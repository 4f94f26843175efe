namespace OutlookCoffee.People;

/// <summary>
/// Which keys (addresses and cards) are one person: a union-find that knows which keys the user wants apart.
/// Where two joins exclude each other, the one made first holds.
/// </summary>
internal sealed class KeyGroups
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> keys = [];
    private readonly List<int> parents = [];
    private readonly List<(int One, int Other)> apart = [];

    public int Count => keys.Count;

    public void Add(string key)
    {
        if (!places.TryAdd(key, keys.Count)) return;
        parents.Add(keys.Count);
        keys.Add(key);
    }

    public bool Has(string key) => places.ContainsKey(key);

    /// <summary>The group of a key that was added, named by one of its keys' places.</summary>
    public int Of(string key) => Root(places[key]);

    /// <returns>false when the user wants some key of the one group apart from one of the other.</returns>
    public bool Join(string one, string other)
    {
        var (first, second) = (Of(one), Of(other));
        if (first == second) return true;
        if (apart.Exists(pair => IsBetween(pair, first, second))) return false;
        parents[Math.Max(first, second)] = Math.Min(first, second);
        return true;
    }

    /// <summary>Each key with the first before it that it may be one with, so that one which must stay apart does not part the others.</summary>
    public void JoinAll(IReadOnlyList<string> all)
    {
        for (var i = 1; i < all.Count; i++)
        {
            var earlier = 0;
            while (earlier < i && !Join(all[earlier], all[i])) earlier++;
        }
    }

    /// <summary>Keeps two keys apart from now on, unless they are one already.</summary>
    public void Separate(string one, string other)
    {
        if (Of(one) != Of(other)) apart.Add((places[one], places[other]));
    }

    private bool IsBetween((int One, int Other) pair, int first, int second)
    {
        var (one, other) = (Root(pair.One), Root(pair.Other));
        return (one == first && other == second) || (one == second && other == first);
    }

    private int Root(int place)
    {
        while (parents[place] != place) place = parents[place] = parents[parents[place]];
        return place;
    }
}
