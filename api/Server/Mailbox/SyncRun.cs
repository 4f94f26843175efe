using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Mail;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// One reading of a mailbox. It runs beside the grain and hands over page after page, each saved at once; stopped anywhere, the next run
/// goes on from what was saved.
/// </summary>
internal sealed class SyncRun(MailboxGraph graph, IMailboxGrain mailbox, Guid run, Instant now, int historyYears)
{
    private readonly long second = now.ToUnixTimeSeconds();

    public async Task ReadAsync(CancellationToken cancellation)
    {
        var reading = await Accepted(mailbox.EnterPhase(run, SyncPhase.Contacts));
        var ranges = SyncPlan.Mail(reading.Mail, now, historyYears);
        ReadRange? tail = ranges is [var only] && SyncPlan.IsLittle(only) ? only : null;
        var opening = await graph.OpenAsync(Questions(reading, tail), cancellation);
        reading = await Accepted(mailbox.TakeProfile(run, opening.Profile));
        reading = await Accepted(mailbox.TakeFolders(run, Counting(opening.Folders)));
        var people = new WhoTable(OwnerRule.From(opening.Profile));
        using var mail = new MailSync(graph, mailbox, run, people, opening.Folders, second);
        mail.CountSince(reading.Folders!.Since);
        var calendar = new CalendarSync(graph, mailbox, run, people, now);
        await Beginning(opening, calendar, mail, reading, cancellation);
        reading = await Accepted(mailbox.EnterPhase(run, SyncPhase.Mail));
        await AtOnce.RunAsync(
            cancellation,
            token => calendar.OlderAsync(SyncPlan.OldCalendar(reading.Calendar, now, historyYears), SyncPhase.Mail, token),
            token => Mail(mail, opening, tail, ranges, token));
        await Again(mail, cancellation);
        await new Doubts(mail, mailbox, run).ResolveAsync(cancellation);
    }

    /// <summary>A round asks for everything at once; a first reading only for what a first look needs, which then goes on beside the rest.</summary>
    private OpeningQuestions Questions(Reading reading, ReadRange? tail) => IsFirst(reading)
        ? new OpeningQuestions(Near: null, Tail: null, WithContacts: false)
        : new OpeningQuestions(SyncPlan.NearCalendar(now), tail, WithContacts: SyncPlan.IsContactsDue(reading.CardsAt, now));

    private static bool IsFirst(Reading reading) => reading.Mail.Ranges.Count == 0;

    /// <summary>Address book, the meetings around today, and in a first reading whoever may be proposed before everything is read.</summary>
    private async Task Beginning(Opening opening, CalendarSync calendar, MailSync mail, Reading reading, CancellationToken cancellation)
    {
        if (!IsFirst(reading))
        {
            await Contacts(opening, reading, cancellation);
            await calendar.NearAsync(opening.Near, cancellation);
            return;
        }

        var look = new FirstLook(mail, mailbox, run, opening.Profile, now);
        await AtOnce.RunAsync(
            cancellation,
            look.MineAsync,
            token => Contacts(opening, reading, token),
            token => calendar.NearAsync(opening.Near, token),
            token => calendar.OlderAsync(SyncPlan.OldCalendar(reading.Calendar, now, historyYears).Take(1), SyncPhase.Calendar, token));
        await look.TheirsAsync(cancellation);
    }

    private async Task Contacts(Opening opening, Reading reading, CancellationToken cancellation)
    {
        if (SyncPlan.IsContactsDue(reading.CardsAt, now)) await Accepted(mailbox.TakeCards(run, await graph.ContactsAsync(opening, cancellation)));
        await Accepted(mailbox.EnterPhase(run, SyncPhase.Calendar));
    }

    private static async Task Mail(MailSync mail, Opening opening, ReadRange? tail, IReadOnlyList<ReadRange> ranges, CancellationToken cancellation)
    {
        if (tail is { } little && opening.Tail.ValueKind == System.Text.Json.JsonValueKind.Object)
            await mail.ReadAsync(new MailPiece(new MailQuery(little, WithHeaders: true), isCovering: true, double.NaN), mail.Page(opening.Tail), cancellation);
        else
            await mail.ReadAsync(ranges.Select(range => new MailPiece(new MailQuery(range), isCovering: true, double.NaN)), cancellation);
    }

    /// <summary>Folders into which mail with an old date came.</summary>
    private async Task Again(MailSync mail, CancellationToken cancellation)
    {
        var reading = await Accepted(mailbox.SettleFolders(run));
        var pieces = reading.Again.SelectMany(again => SyncPlan.Mail(again.Read, now, historyYears).Select(range =>
            new MailPiece(new MailQuery(range, again.Folder), isCovering: true, double.NaN)));
        await mail.ReadAsync(pieces, cancellation);
        if (reading.Again.Count > 0) await Accepted(mailbox.FinishAgain(run));
    }

    private FoldersRead Counting(MailFolders folders) => new(
        [.. folders.All.Where(folder => folder is { Counts: true, Total: not null }).Select(folder => new FolderTotal(folder.Id, folder.Total!.Value))], folders.Trash, second);

    /// <exception cref="OperationCanceledException">Another run has begun, or the mailbox was erased: this one has nothing to say any more.</exception>
    internal static async Task<T> Accepted<T>(Task<T?> turn)
        where T : class =>
        await turn ?? throw new OperationCanceledException("This reading is no longer wanted.");
}
