using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>Sends a mail: everybody named gets a delivery, people inside the tenant find it in their inbox.</summary>
internal static class SendMail
{
    private const int MostRecipients = 500;

    public static GraphAnswer Send(GraphCall call)
    {
        var isMime = call.Body is { ValueKind: JsonValueKind.String };
        var draft = Checked(isMime ? MimeMail.Read(call, call.Body!.Value.GetString()!) : Read(call));
        if (isMime || (call.RequiredBody().Flag("saveToSentItems") ?? true)) Mail.Put(call.Box, "sentitems", draft with { IsRead = true });
        foreach (var who in draft.To.Concat(draft.Cc).Concat(draft.Bcc))
        {
            var delivery = new Delivery(call.Now, call.Box.Address, who.Address, "message", draft.Subject);
            call.Outbox.Send(delivery, box => Mail.Put(box, "inbox", draft with { Bcc = [] }));
        }
        return GraphAnswer.Accepted();
    }

    private static Mail Read(GraphCall call)
    {
        var message = call.RequiredBody().Get("message") ?? throw GraphFailure.InvalidBody("'message' is missing.");
        return new Mail(new MailAddress(call.Box.DisplayName, call.Box.Address), message.Text("subject") ?? "", call.Now)
        {
            To = Recipients(message, "toRecipients"),
            Cc = Recipients(message, "ccRecipients"),
            Bcc = Recipients(message, "bccRecipients"),
            Text = message.Get("body")?.Text("content") ?? "",
            Headers = [.. message.Items("internetMessageHeaders").Select(Header)],
        };
    }

    private static Mail Checked(Mail mail)
    {
        var recipients = mail.To.Count + mail.Cc.Count + mail.Bcc.Count;
        if (recipients == 0) throw new GraphFailure(400, "ErrorInvalidRecipients", "At least one recipient is required.");
        if (recipients > MostRecipients) throw new GraphFailure(400, "ErrorInvalidRecipients", "The number of recipients exceeds the limit of 500.");
        return mail;
    }

    private static MailAddress[] Recipients(JsonElement message, string name) => [.. message.Items(name).Select(item => item.Recipient())];

    // https://learn.microsoft.com/graph/api/user-sendmail: a custom header's name begins with x-.
    private static KeyValuePair<string, string> Header(JsonElement header)
    {
        var name = header.Text("name") ?? "";
        if (!name.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            throw new GraphFailure(400, "InvalidInternetMessageHeader", $"The internet message header name '{name}' should start with 'x-' or 'X-'.");
        return new(name, header.Text("value") ?? "");
    }
}
