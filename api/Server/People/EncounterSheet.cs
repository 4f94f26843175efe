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
        if (encounter.Kind == EncounterKind.Heard) row.NewestHeard = Math.Max(row.NewestHeard, encounter.UnixSeconds);
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
        private const long Never = long.MinValue;

        public List<long> Packed { get; } = [];

        public long Newest { get; set; } = Never;

        public long NewestHeard { get; set; } = Never;

        public Correspondent Take(Who who)
        {
            SeenName[] seen = who.Name.Length > 0 ? [new SeenName(who.Name, Newest)] : [];
            SeenName? writesAs = who.Name.Length > 0 && NewestHeard != Never ? new SeenName(who.Name, NewestHeard) : null;
            return new Correspondent(who.Address!, seen, EncounterSet.OfPacked(Packed), writesAs);
        }

        public void Clear()
        {
            Packed.Clear();
            (Newest, NewestHeard) = (Never, Never);
        }
    }
}
