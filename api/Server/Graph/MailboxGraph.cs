using Microsoft.Graph;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Everything the product asks of Graph in the name of one mailbox's user.</summary>
internal sealed class MailboxGraph(GraphServiceClient client)
{
    public MailReader Mail { get; } = new(client);

    public MeetingReader Meetings { get; } = new(client);

    public BusyReader Busy { get; } = new(client);

    public EventWriter Events { get; } = new(client);

    public Task<Profile> ProfileAsync(CancellationToken cancellation) => ProfileReader.ReadAsync(client, cancellation);

    /// <param name="page">Told how many cards each page brought.</param>
    public Task<IReadOnlyList<Card>> ContactsAsync(Func<int, Task> page, CancellationToken cancellation) =>
        ContactsReader.ReadAsync(client, page, cancellation);

    /// <summary>The ids of the folders whose messages are no contact.</summary>
    public Task<IReadOnlySet<string>> FoldersLeftOutAsync(CancellationToken cancellation) => FolderReader.LeftOutAsync(client, cancellation);
}
