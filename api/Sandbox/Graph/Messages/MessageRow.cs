using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>A message as one answer shows it.</summary>
internal readonly record struct MessageRow(UserMailbox Box, Message Message, bool ImmutableId)
{
    public string Id => MessageIds.Of(Box, Message.Number, Message.Folder, ImmutableId);

    public string InternetMessageId => Message.InternetMessageId ?? FormattableString.Invariant($"<{Message.Number:x8}.{Box.Id}@sandbox.example>");
}
