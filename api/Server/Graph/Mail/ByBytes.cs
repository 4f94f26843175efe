using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Finds by bytes as they stand in an answer, without making anything of them.</summary>
internal sealed class ByBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
{
    // Keeps who writes to a mailbox from choosing what collides.
    private static readonly ulong Seed = (ulong)Random.Shared.NextInt64();

    public static ByBytes Comparer { get; } = new();

    /// <summary>Eight bytes at a time.</summary>
    public static ulong Hash(ReadOnlySpan<byte> bytes, ulong hash = 0)
    {
        hash += Seed + (ulong)bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..]) hash = Mixed(hash ^ MemoryMarshal.Read<ulong>(bytes));
        foreach (var rest in bytes) hash = Mixed(hash ^ rest);
        return hash;
    }

    public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

    public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

    public int GetHashCode(ReadOnlySpan<byte> alternate)
    {
        var hash = Hash(alternate);
        return (int)(hash ^ (hash >> 32));
    }

    public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();

    private static ulong Mixed(ulong value) => BitOperations.RotateLeft(value * 0x9E3779B97F4A7C15, 31);
}
