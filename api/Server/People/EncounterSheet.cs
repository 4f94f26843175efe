namespace OutlookCoffee.People;

/// <summary>Takes down what each mail or meeting of a page says, by address. One sheet serves page after page.</summary>
public sealed class EncounterSheet
{
    private readonly Dictionary<string, Row> rows = new(StringComparer.Ordinal);
    private readonly Stack<Row> spare = new();

    /// <param name="who">Has an address; the user himself is never noted.</param>
    public void Note(Who who, Encounter encounter)
    {
        if (who.Address is not { } address || who.IsOwner) return;
        if (!rows.TryGetValue(address, out var row)) rows[address] = row = spare.TryPop(out var old) ? old : new Row();
        row.Packed.Add(EncounterSet.Pack(encounter));
        if (who.Name.Length > 0) row.Name(who.Name, encounter.UnixSeconds);
    }

    /// <summary>What was noted, in the order in which the addresses first came; the sheet is empty afterwards.</summary>
    public IReadOnlyList<Correspondent> Take()
    {
        var taken = new Correspondent[rows.Count];
        var count = 0;
        foreach (var (address, row) in rows)
        {
            taken[count++] = new Correspondent(address, SeenNames.Newest(row.Names), EncounterSet.OfPacked(row.Packed));
            row.Clear();
            spare.Push(row);
        }

        rows.Clear();
        return taken;
    }

    private sealed class Row
    {
        public List<long> Packed { get; } = [];

        public List<SeenName> Names { get; } = [];

        public void Name(string name, long seconds)
        {
            for (var i = 0; i < Names.Count; i++)
            {
                if (Names[i].Name != name) continue;
                if (Names[i].Seconds < seconds) Names[i] = new SeenName(name, seconds);
                return;
            }

            Names.Add(new SeenName(name, seconds));
        }

        public void Clear()
        {
            Packed.Clear();
            Names.Clear();
        }
    }
}
