using System.Text;
using Microsoft.Graph;
using MimeKit;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Report.Mail;

namespace OutlookCoffee.Graph;

/// <summary>Sends the user a mail (Mail.Send). It goes to the user and to nobody else: there is no parameter for another.</summary>
internal sealed class MailSender(GraphServiceClient graph)
{
    private const int Newest = 50;

    /// <summary>
    /// As MIME, because Graph's own message has room for one body and a mail wants its plain text beside it (user-sendmail, example 4).
    /// </summary>
    /// <param name="name">Names this one mail, so that it is found again.</param>
    public async Task SendAsync(ReportLetter letter, Profile owner, string name)
    {
        var request = graph.Me.SendMail.ToPostRequestInformation(new());
        var mime = Convert.ToBase64String(Encoding.UTF8.GetBytes(Mime(letter, owner, name)));
        request.Headers.Remove("Content-Type");
        request.SetStreamContent(new MemoryStream(Encoding.ASCII.GetBytes(mime)), "text/plain");
        await graph.RequestAdapter.SendNoContentAsync(request, GraphRequests.Errors);
    }

    /// <summary>
    /// Whether the mail of that name is in the mailbox. Not only in Sent Items: there Graph gives no headers (msgraph-sdk-dotnet#3025), but the
    /// copy that arrived has them.
    /// </summary>
    public async Task<bool> WasSentAsync(string name, Instant since)
    {
        var found = await graph.Me.Messages.GetAsync(request =>
        {
            request.QueryParameters.Filter = $"receivedDateTime ge {InstantPattern.General.Format(since - Duration.FromMinutes(1))}";
            request.QueryParameters.Orderby = ["receivedDateTime desc"];
            request.QueryParameters.Select = ["id", "internetMessageHeaders"];
            request.QueryParameters.Top = Newest;
        });
        return (found?.Value ?? []).Exists(message => (message.InternetMessageHeaders ?? []).Exists(header =>
            string.Equals(header.Name, ReportLetter.Header, StringComparison.OrdinalIgnoreCase) && header.Value == Value(name)));
    }

    private static string Mime(ReportLetter letter, Profile owner, string name)
    {
        var message = new MimeMessage { Subject = letter.Subject, Body = new BodyBuilder { HtmlBody = letter.Html, TextBody = letter.Text }.ToMessageBody() };
        message.From.Add(new MailboxAddress(owner.Name, owner.Address));
        message.To.Add(new MailboxAddress(owner.Name, owner.Address));
        message.Headers.Add(ReportLetter.Header, Value(name));
        using var stream = new MemoryStream();
        message.WriteTo(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Value(string name) => $"{ReportLetter.HeaderValue} {name}";
}
