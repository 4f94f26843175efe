using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph;

/// <summary>Reads messages by listing them in windows of received time, newest first (Mail.ReadBasic): only when and with whom.</summary>
internal sealed class MailReader(GraphServiceClient graph)
{
    // Internet headers make a page about ten times larger, and very large pages are answered 504; hence not the 1,000 that Graph allows.
    private const int PageSize = 500;

    private static readonly string[] Fields =
    [
        "id", "receivedDateTime", "parentFolderId", "isDraft", "from", "sender", "toRecipients", "ccRecipients", "bccRecipients",
        "internetMessageHeaders",
    ];

    /// <summary>The newest messages of the range.</summary>
    public Task<MailPage> NewestAsync(ReadRange range, CancellationToken cancellation)
    {
        var request = graph.Me.Messages.ToGetRequestInformation(get =>
        {
            get.QueryParameters.Filter = $"receivedDateTime ge {Text(range.From)} and receivedDateTime lt {Text(range.To)}";
            get.QueryParameters.Orderby = ["receivedDateTime desc"];
            get.QueryParameters.Select = Fields;
            get.QueryParameters.Top = PageSize;
        });
        return SendAsync(request, cancellation);
    }

    /// <summary>The page behind a nextLink: used only inside one second that fills more than a page.</summary>
    public Task<MailPage> FollowAsync(string nextLink, CancellationToken cancellation) =>
        SendAsync(graph.Me.Messages.WithUrl(nextLink).ToGetRequestInformation(), cancellation);

    private async Task<MailPage> SendAsync(RequestInformation request, CancellationToken cancellation)
    {
        // Without the mapping an error answer would surface as a bare status; with it, as Graph's own error.
        var errors = new Dictionary<string, Microsoft.Kiota.Abstractions.Serialization.ParsableFactory<Microsoft.Kiota.Abstractions.Serialization.IParsable>>
        {
            ["XXX"] = Microsoft.Graph.Models.ODataErrors.ODataError.CreateFromDiscriminatorValue,
        };
        await using var body = await graph.RequestAdapter.SendPrimitiveAsync<Stream>(request, errors, cancellation)
            ?? throw new HttpRequestException("Graph answered a list of messages with nothing.");
        using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
        var items = json.RootElement.GetProperty("value").EnumerateArray().Select(MessageJson.Read).OfType<MailItem>().ToList();
        var next = json.RootElement.TryGetProperty("@odata.nextLink", out var link) ? link.GetString() : null;
        return new MailPage(items, next);
    }

    private static string Text(long seconds) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(seconds));
}

/// <summary>One page of messages, newest first.</summary>
/// <param name="NextLink">Null when the range holds no more.</param>
internal sealed record MailPage(IReadOnlyList<MailItem> Items, string? NextLink);
