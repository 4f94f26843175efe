namespace OutlookCoffee.People;

/// <summary>Takes down what each mail or meeting of a page says, by address. One sheet serves page after page.</summary>
public sealed class EncounterSheet
{
    private readonly Dictionary<Who, Row> rows = [];
    private readonly Stack<Row> spare = new();
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <param name="who">Nothing is noted of the user himself, nor of somebody with neither an address nor a name inside Exchange.</param>
    public void Note(Who who, Encounter encounter)
    {
        if (who.Address is null || who.IsOwner) return;
        if (!rows.TryGetValue(who, out var row)) rows[who] = row = spare.TryPop(out var old) ? old : new Row();
        row.Packed.Add(EncounterSet.Pack(encounter));
        row.Newest = Math.Max(row.Newest, encounter.UnixSeconds);
    }

    /// <summary>What was noted, in the order in which the addresses first came; the sheet is empty afterwards.</summary>
    public IReadOnlyList<Correspondent> Take()
    {
        var taken = new List<Correspondent>(rows.Count);
        foreach (var (who, row) in rows)
        {
            var one = row.Take(who);
            if (places.TryAdd(one.Address, taken.Count)) taken.Add(one);
            else taken[places[one.Address]] = Correspondent.Together([taken[places[one.Address]], one]);
        }

        Clear();
        return taken;
    }

    public void Clear()
    {
        foreach (var row in rows.Values)
        {
            row.Clear();
            spare.Push(row);
        }

        rows.Clear();
        places.Clear();
    }

    /// <summary>One spelling of one person.</summary>
    private sealed class Row
    {
        public List<long> Packed { get; } = [];

        public long Newest { get; set; } = long.MinValue;

        public Correspondent Take(Who who)
        {
            SeenName[] seen = who.Name.Length > 0 ? [new SeenName(who.Name, Newest)] : [];
            return new Correspondent(who.Address!, seen, EncounterSet.OfPacked(Packed));
        }

        public void Clear()
        {
            Packed.Clear();
            Newest = long.MinValue;
        }
    }
}
