using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph;

/// <summary>What a round asks first, in one request; a round in which nothing changed asks nothing else.</summary>
/// <param name="Near">The range of the calendar around today; null = not now.</param>
/// <param name="Tail">The newest mail, when it is little enough to be read with its headers; null = there is more.</param>
/// <param name="WithContacts">The address book is to be read.</param>
internal sealed record OpeningQuestions(ReadRange? Near, ReadRange? Tail, bool WithContacts);

/// <summary>The answers. What is JSON is a first page; undefined = not asked, or not there.</summary>
internal sealed record Opening(Profile Profile, MailFolders Folders, JsonElement Near, JsonElement Tail, JsonElement Contacts, JsonElement ContactFolders)
{
    public static async Task<Opening> AskAsync(GraphServiceClient graph, MailboxGate gate, OpeningQuestions questions, Instant now, CancellationToken cancellation)
    {
        var batch = new GraphBatch(graph, gate);
        var user = batch.Add(ProfileReader.User(graph));
        var folders = batch.Add(FolderReader.List(graph));
        var settings = batch.Add(ProfileReader.Settings(graph));
        var near = Add(questions.Near is not null, () => new MeetingReader(graph).First(questions.Near!.Value));
        var tail = Add(questions.Tail is not null, () => MailRequest.Of(graph, new MailQuery(questions.Tail!.Value, WithHeaders: true)));
        var contacts = Add(questions.WithContacts, () => ContactsReader.First(graph));
        var contactFolders = Add(questions.WithContacts, () => ContactsReader.Folders(graph));
        var trash = batch.Add(FolderReader.One(graph, FolderReader.Trash));
        // Last, because a folder that is not there fails, and with it what stands behind it in its chain.
        var leftOut = FolderReader.LeftOut.Select(name => batch.Add(FolderReader.One(graph, name))).ToList();
        var answers = await batch.SendAsync(cancellation);
        return new Opening(
            ProfileReader.Read(answers[user], answers[settings], now),
            await FolderReader.ReadAsync(graph, answers[folders], answers[trash], leftOut.Select(number => answers[number]), cancellation),
            near is { } n ? answers[n] : default,
            tail is { } t ? answers[t] : default,
            contacts is { } c ? answers[c] : default,
            contactFolders is { } f ? answers[f] : default);

        int? Add(bool isAsked, Func<RequestInformation> make) => isAsked ? batch.Add(make()) : null;
    }
}
