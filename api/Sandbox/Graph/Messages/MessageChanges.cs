using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Folders;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>What the user does with a message that is there: read it, move it, delete it.</summary>
internal static class MessageChanges
{
    public static GraphAnswer Update(GraphCall call)
    {
        var message = Message(call);
        foreach (var property in call.RequiredBody().EnumerateObject())
        {
            if (property.Name.StartsWith('@')) continue;
            if (!property.NameEquals("isRead")) throw GraphFailure.InvalidRequest($"Only 'isRead' of a message can be changed here, not '{property.Name}'.");
            if (property.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False)) throw GraphFailure.InvalidBody("'isRead' must be true or false.");
            call.Box.Messages.MarkRead(message, property.Value.GetBoolean());
        }
        return Shown(call, message, 200);
    }

    public static GraphAnswer Move(GraphCall call)
    {
        var message = Message(call);
        if (call.RequiredBody().Text("destinationId") is not { } destination) throw GraphFailure.InvalidBody("'destinationId' is missing.");
        call.Box.Messages.Move(message, FolderTree.Find(call.Box, destination));
        return Shown(call, message, 201);
    }

    /// <summary>Into Deleted Items; from there for good.</summary>
    public static GraphAnswer Delete(GraphCall call)
    {
        var message = Message(call);
        var deleted = call.Box.Folders.FindIndex(folder => folder.WellKnownName == "deleteditems");
        if (deleted < 0 || message.Folder == deleted) call.Box.Messages.Remove(message);
        else call.Box.Messages.Move(message, deleted);
        return GraphAnswer.NoContent();
    }

    private static Message Message(GraphCall call) => MessageIds.Find(call.Box, call.Keys["message"]);

    private static GraphAnswer Shown(GraphCall call, Message message, int status) =>
        GraphPage.Single(call, new MessageRow(call.Box, message, call.Prefer.ImmutableIds), MessageShape.Json.Writer(null), "messages/$entity", status);
}
