using Microsoft.Graph;
using NodaTime;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Everything the product asks of Graph in the name of one mailbox's user.</summary>
internal sealed class MailboxGraph(GraphServiceClient client, MailboxGate gate, IClock clock)
{
    public MeetingReader Meetings { get; } = new(client);

    public BusyReader Busy { get; } = new(client);

    public MailSender Sender { get; } = new(client);

    public CalendarList Calendars { get; } = new(client);

    public EventWriter Events { get; } = new(client);

    public async Task<Profile> ProfileAsync(CancellationToken cancellation)
    {
        var batch = new GraphBatch(client, gate);
        var (user, settings) = (batch.Add(ProfileReader.User(client)), batch.Add(ProfileReader.Settings(client)));
        var answers = await batch.SendAsync(cancellation);
        return ProfileReader.Read(answers[user], answers[settings], clock.GetCurrentInstant());
    }

    public Task<Opening> OpenAsync(OpeningQuestions questions, CancellationToken cancellation) => Opening.AskAsync(client, gate, questions, clock.GetCurrentInstant(), cancellation);

    public Task<IReadOnlyList<Card>> ContactsAsync(Opening opening, CancellationToken cancellation) =>
        new ContactsReader(client).ReadAsync(opening.Contacts, opening.ContactFolders, cancellation);

    /// <param name="people">Shared by all readers of one reading.</param>
    public MailReader Mail(WhoTable people, MailFolders folders) => new(client, people, folders);

    /// <summary>What to do with the messages of a folder that was not listed.</summary>
    public Task<MailFolder> FolderAsync(string id, MailFolders known, CancellationToken cancellation) =>
        FolderReader.ResolveAsync(client, id, known, cancellation);
}
