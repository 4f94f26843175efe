using System.Numerics;
using NodaTime;

namespace OutlookCoffee.People;

/// <summary>
/// How an encounter set is stored: one version byte (1), the count, the first encounter, then the distance of each from the one before.
/// Numbers are LEB128 varints (seven bits a byte, low bits first, as in Protocol Buffers); an encounter is seconds × 16 + kind;
/// the first is zigzag-coded because a mail's clock may lie before 1970; a later one is (seconds since the one before) × 16 + kind.
/// </summary>
internal static class EncounterBytes
{
    public const byte Version = 1;
    private const int LongestVarint = 10;

    /// <summary>The range of <see cref="Instant"/> in Unix seconds, so that every stored second can be read as an instant.</summary>
    public static readonly long FirstSecond = Instant.MinValue.ToUnixTimeSeconds();
    public static readonly long LastSecond = Instant.MaxValue.ToUnixTimeSeconds();

    public static byte[] Write(ReadOnlySpan<long> packed)
    {
        var length = 1 + Length((ulong)packed.Length);
        for (var i = 0; i < packed.Length; i++) length += Length(Number(packed, i));
        var bytes = new byte[length];
        bytes[0] = Version;
        var end = WriteVarint(bytes, 1, (ulong)packed.Length);
        for (var i = 0; i < packed.Length; i++) end = WriteVarint(bytes, end, Number(packed, i));
        return bytes;
    }

    /// <exception cref="ArgumentException">The set has a kind that is never stored; written down, it could not be read again.</exception>
    private static ulong Number(ReadOnlySpan<long> packed, int i) =>
        !EncounterSet.Unpack(packed[i]).Kind.IsStored() ? throw new ArgumentException("The encounter set was made for judging and is not stored.", nameof(packed))
        : i == 0
        ? (ulong)((packed[0] << 1) ^ (packed[0] >> 63))
        : (ulong)(packed[i] - (packed[i - 1] >> EncounterSet.KindBits << EncounterSet.KindBits));

    private static int Length(ulong value) => 1 + (BitOperations.Log2(value | 1) / 7);

    public static long[] Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty) throw new FormatException("The encounter set is empty: not even a version byte.");
        if (bytes[0] != Version) throw new FormatException($"The encounter set has version {bytes[0]}; only version {Version} is known.");
        var at = 1;
        var count = ReadVarint(bytes, ref at);
        if (count > (ulong)(bytes.Length - at)) throw new FormatException($"The encounter set announces {count} encounters but ends too soon.");
        var packed = new long[(int)count];
        for (var i = 0; i < packed.Length; i++)
        {
            var value = ReadVarint(bytes, ref at);
            packed[i] = i == 0 ? First(value) : Next(packed[i - 1], value);
        }

        return at == bytes.Length ? packed : throw new FormatException($"The encounter set has {bytes.Length - at} bytes after its end.");
    }

    private static long First(ulong value) => Checked((long)(value >> 1) ^ -(long)(value & 1));

    private static long Next(long previous, ulong distance)
    {
        var start = previous >> EncounterSet.KindBits << EncounterSet.KindBits;
        if (distance > (ulong)(LastSecond - FirstSecond) << EncounterSet.KindBits) throw new FormatException("The encounter set leaps out of time.");
        var next = Checked(start + (long)distance);
        return next > previous ? next : throw new FormatException("The encounter set is out of order.");
    }

    private static long Checked(long packed)
    {
        var encounter = EncounterSet.Unpack(packed);
        if (!encounter.Kind.IsStored()) throw new FormatException($"The encounter set has the unknown kind {(int)encounter.Kind}.");
        return encounter.UnixSeconds >= FirstSecond && encounter.UnixSeconds <= LastSecond
            ? packed
            : throw new FormatException($"The encounter set has an impossible time, {encounter.UnixSeconds} s.");
    }

    private static int WriteVarint(byte[] bytes, int at, ulong value)
    {
        for (; value >= 0x80; value >>= 7) bytes[at++] = (byte)(value | 0x80);
        bytes[at++] = (byte)value;
        return at;
    }

    private static ulong ReadVarint(ReadOnlySpan<byte> bytes, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; shift < 7 * LongestVarint; shift += 7)
        {
            if (at >= bytes.Length) throw new FormatException("The encounter set ends in the middle of a number.");
            var part = bytes[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw new FormatException("The encounter set has a number of more than ten bytes.");
    }
}
