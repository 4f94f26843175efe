using System.Text;
using OutlookCoffee.People;

namespace OutlookCoffee.Storage;

/// <summary>
/// How a page of a reading is stored: one version byte (2), then each address with its names, how they write it themselves, and its encounters
/// (<see cref="EncounterSet.ToBytes"/>). Texts are UTF-8 behind their length; counts and lengths are varints. Version 1 does not say how they
/// write it.
/// </summary>
internal static class PageBytes
{
    private const byte Version = 2, WithoutWritesAs = 1;

    /// <summary>A reading writes page after page; they are put together in the same room.</summary>
    [ThreadStatic]
    private static MemoryStream? room;

    public static byte[] Write(IReadOnlyList<Correspondent> page)
    {
        var bytes = room ??= new MemoryStream();
        bytes.SetLength(0);
        using var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true);
        writer.Write(Version);
        writer.Write7BitEncodedInt(page.Count);
        foreach (var one in page)
        {
            writer.Write(one.Address);
            writer.Write7BitEncodedInt(one.Seen.Count);
            foreach (var seen in one.Seen) Write(writer, seen);
            writer.Write(one.WritesAs is not null);
            if (one.WritesAs is { } writesAs) Write(writer, writesAs);

            var encounters = one.Encounters.ToBytes();
            writer.Write7BitEncodedInt(encounters.Length);
            writer.Write(encounters);
        }

        writer.Flush();
        return bytes.ToArray();
    }

    /// <exception cref="InvalidDataException">It has another version.</exception>
    public static Correspondent[] Read(byte[] page)
    {
        using var reader = new BinaryReader(new MemoryStream(page));
        var version = reader.ReadByte();
        if (version is not (Version or WithoutWritesAs)) throw new InvalidDataException($"A stored page has version {version}; the newest that is known is {Version}.");
        var read = new Correspondent[reader.Read7BitEncodedInt()];
        for (var i = 0; i < read.Length; i++)
        {
            var address = reader.ReadString();
            var seen = new SeenName[reader.Read7BitEncodedInt()];
            for (var name = 0; name < seen.Length; name++) seen[name] = ReadName(reader);
            SeenName? writesAs = version != WithoutWritesAs && reader.ReadBoolean() ? ReadName(reader) : null;
            read[i] = new Correspondent(address, seen, EncounterSet.FromBytes(reader.ReadBytes(reader.Read7BitEncodedInt())), writesAs);
        }

        return read;
    }

    private static void Write(BinaryWriter writer, SeenName seen)
    {
        writer.Write(seen.Name);
        writer.Write(seen.Seconds);
    }

    private static SeenName ReadName(BinaryReader reader) => new(reader.ReadString(), reader.ReadInt64());
}
