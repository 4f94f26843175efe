using System.Text;
using OutlookCoffee.People;

namespace OutlookCoffee.Storage;

/// <summary>
/// How a page of a reading is stored: one version byte (1), then each address with its names and its encounters
/// (<see cref="EncounterSet.ToBytes"/>). Texts are UTF-8 behind their length; counts and lengths are varints.
/// </summary>
internal static class PageBytes
{
    private const byte Version = 1;

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
            foreach (var seen in one.Seen)
            {
                writer.Write(seen.Name);
                writer.Write(seen.Seconds);
            }

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
        if (reader.ReadByte() is var version and not Version) throw new InvalidDataException($"A stored page has version {version}; only version {Version} is known.");
        var read = new Correspondent[reader.Read7BitEncodedInt()];
        for (var i = 0; i < read.Length; i++)
        {
            var address = reader.ReadString();
            var seen = new SeenName[reader.Read7BitEncodedInt()];
            for (var name = 0; name < seen.Length; name++) seen[name] = new SeenName(reader.ReadString(), reader.ReadInt64());
            read[i] = new Correspondent(address, seen, EncounterSet.FromBytes(reader.ReadBytes(reader.Read7BitEncodedInt())));
        }

        return read;
    }
}
