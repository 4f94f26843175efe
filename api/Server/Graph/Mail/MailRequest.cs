using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using NodaTime.Text;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Lists of messages as requests to Graph (Mail.ReadBasic): only when and with whom.</summary>
internal static class MailRequest
{
    /// <summary>Graph's most (user-list-messages).</summary>
    public const int PageSize = 1000;
    private const int PageSizeWithHeaders = 200;

    private static readonly string[] Fields =
        ["id", "receivedDateTime", "parentFolderId", "isDraft", "from", "sender", "toRecipients", "ccRecipients", "bccRecipients"];

    private static readonly string[] FieldsWithHeaders = [.. Fields, "internetMessageHeaders"];

    public static RequestInformation Of(GraphServiceClient graph, MailQuery query)
    {
        var (filter, order) = query.Seconds is null ? (Filter(query), NewestFirst) : (AnyOf(query.Seconds), null);
        var (fields, size) = query.WithHeaders ? (FieldsWithHeaders, PageSizeWithHeaders) : (Fields, PageSize);
        return query.Folder is { } folder
            ? graph.Me.MailFolders[folder].Messages.ToGetRequestInformation(get =>
                (get.QueryParameters.Filter, get.QueryParameters.Orderby, get.QueryParameters.Select, get.QueryParameters.Top) = (filter, order, fields, size))
            : graph.Me.Messages.ToGetRequestInformation(get =>
                (get.QueryParameters.Filter, get.QueryParameters.Orderby, get.QueryParameters.Select, get.QueryParameters.Top) = (filter, order, fields, size));
    }

    /// <summary>What a list is ordered by has to stand first in its filter (user-list-messages), else the answer is 400 InefficientFilter.</summary>
    private static string Filter(MailQuery query)
    {
        var range = $"receivedDateTime ge {Text(query.Range.From)} and receivedDateTime lt {Text(query.Range.To)}";
        if (query.From is not { Count: > 0 } senders) return range;
        var anyOf = string.Join(" or ", senders.Select(address => $"from/emailAddress/address eq '{address.Replace("'", "''", StringComparison.Ordinal)}'"));
        return $"{range} and ({anyOf})";
    }

    private static string AnyOf(IReadOnlyList<long> seconds) => string.Join(" or ", seconds.Select(second =>
        $"(receivedDateTime ge {Text(second)} and receivedDateTime lt {Text(second + 1)})"));

    private static string[] NewestFirst { get; } = ["receivedDateTime desc"];

    private static string Text(long seconds) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(seconds));
}
