using System.Buffers.Binary;
using System.Buffers.Text;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>
/// Graph's ids of messages. A default id holds the folder too, so it changes with a move; an immutable one does not
/// (https://learn.microsoft.com/graph/outlook-immutable-id).
/// </summary>
internal static class MessageIds
{
    private const string Prefix = "AAMk";
    private const int AnyFolder = 0xFFFF;
    private const int Size = 10;

    public static string Of(UserMailbox box, int number, int folder, bool immutable)
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Owner(box));
        BinaryPrimitives.WriteInt32BigEndian(bytes[4..], number);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[8..], (ushort)(immutable ? AnyFolder : folder));
        return Prefix + Base64Url.EncodeToString(bytes) + "AA=";
    }

    public static string OfConversation(UserMailbox box, int conversation) => "AAQk" + Of(box, conversation, AnyFolder, true)[Prefix.Length..];

    /// <summary>The message with this id. Refused as malformed, or as not found when it was moved, deleted or is another mailbox's.</summary>
    public static Message Find(UserMailbox box, string id)
    {
        Span<byte> bytes = stackalloc byte[Size + 2];
        if (!id.StartsWith(Prefix, StringComparison.Ordinal) || !id.EndsWith("AA=", StringComparison.Ordinal)
            || !Base64Url.TryDecodeFromChars(id.AsSpan(Prefix.Length, Math.Max(0, id.Length - Prefix.Length - 3)), bytes, out var length) || length != Size)
            throw GraphFailure.InvalidId();
        var message = BinaryPrimitives.ReadUInt32BigEndian(bytes) == Owner(box) ? box.Messages.Find(BinaryPrimitives.ReadInt32BigEndian(bytes[4..])) : null;
        var folder = BinaryPrimitives.ReadUInt16BigEndian(bytes[8..]);
        return message is not null && (folder == AnyFolder || folder == message.Folder) ? message : throw GraphFailure.ItemNotFound();
    }

    // FNV-1a: the same in every run, unlike string.GetHashCode.
    private static uint Owner(UserMailbox box)
    {
        var hash = 2166136261;
        foreach (var letter in box.Id) hash = (hash ^ letter) * 16777619;
        return hash;
    }
}
