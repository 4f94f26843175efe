using MimeKit;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>A mail that comes as MIME in base64.</summary>
internal static class MimeMail
{
    /// <exception cref="GraphFailure">It cannot be read.</exception>
    public static Mail Read(GraphCall call, string base64)
    {
        try
        {
            using var stream = new MemoryStream(Convert.FromBase64String(base64));
            using var message = MimeMessage.Load(stream);
            return new Mail(new MailAddress(call.Box.DisplayName, call.Box.Address), message.Subject ?? "", call.Now)
            {
                To = Addresses(message.To),
                Cc = Addresses(message.Cc),
                Bcc = Addresses(message.Bcc),
                Text = message.TextBody ?? "",
                Html = message.HtmlBody,
                Headers = [.. message.Headers.Where(header => header.Field.StartsWith("x-", StringComparison.OrdinalIgnoreCase)).Select(header => new KeyValuePair<string, string>(header.Field, header.Value))],
            };
        }
        catch (FormatException)
        {
            throw new GraphFailure(400, "ErrorMimeContentInvalidBase64String", "Invalid base64 string for MIME content.");
        }
    }

    private static MailAddress[] Addresses(InternetAddressList list) => [.. list.Mailboxes.Select(one => new MailAddress(one.Name ?? "", one.Address))];
}
