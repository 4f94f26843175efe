using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>Where a delta round of a folder stands. Opaque to clients; holds the options of the first request, as Graph's tokens do.</summary>
internal sealed record MessageDeltaToken(int Folder, string? Select, string? Filter)
{
    /// <summary>The state that the client has when this round ends: every message up to this number, every change up to this one.</summary>
    public required int Number { get; init; }

    public required int Change { get; init; }

    /// <summary>First round only: the last message served, by Unix second and number.</summary>
    public (long Second, int Number)? After { get; init; }

    /// <summary>First round only: how many were served.</summary>
    public int Served { get; init; }

    /// <summary>Later rounds only: the state that the client had before.</summary>
    public (int Number, int Change)? Since { get; init; }

    /// <summary>Later rounds only: the number up to which changes were served.</summary>
    public int Told { get; init; }

    public string Encode() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this, Options));

    /// <summary>Refused with 410 when it is none of ours, or tells of a state that this mailbox never had (the sandbox began anew).</summary>
    public static MessageDeltaToken Decode(GraphCall call, string token, int folder)
    {
        var decoded = TryRead(token);
        if (decoded is null || decoded.Folder != folder || decoded.Number > call.Box.Messages.LastNumber || decoded.Change > call.Box.Messages.Changes.Count)
            throw new GraphFailure(410, "SyncStateNotFound", "The sync state generation is not found; generation=0;[highest=0].")
            {
                Headers = new Dictionary<string, string> { ["Location"] = $"{call.Root}/{call.Path}?$deltatoken=" },
            };
        return decoded;
    }

    private static readonly JsonSerializerOptions Options = new() { IncludeFields = true };

    private static MessageDeltaToken? TryRead(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<MessageDeltaToken>(Base64Url.DecodeFromChars(token), Options);
        }
        catch (Exception error) when (error is JsonException or FormatException or DecoderFallbackException)
        {
            return null;
        }
    }
}
