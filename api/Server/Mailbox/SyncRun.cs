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
        var opening = await graph.OpenAsync(
            new OpeningQuestions(SyncPlan.NearCalendar(now), tail, WithContacts: SyncPlan.IsContactsDue(reading.CardsAt, now)), cancellation);
        reading = await Accepted(mailbox.TakeProfile(run, opening.Profile));
        reading = await Accepted(mailbox.TakeFolders(run, Counting(opening.Folders)));
        var owner = OwnerRule.From(opening.Profile);
        using var mail = new MailSync(graph, mailbox, run, owner, opening.Folders, second);
        mail.CountSince(reading.Folders!.Since);
        var calendar = new CalendarSync(graph, mailbox, run, owner, now);
        await Beginning(opening, calendar, mail, reading, cancellation);
        await calendar.OlderAsync(SyncPlan.OldCalendar((await Accepted(mailbox.EnterPhase(run, SyncPhase.Calendar))).Calendar, now, historyYears), cancellation);
        await Accepted(mailbox.EnterPhase(run, SyncPhase.Mail));
        await Mail(mail, opening, tail, ranges, cancellation);
        await Again(mail, cancellation);
        await new Doubts(mail, mailbox, run).ResolveAsync(cancellation);
    }

    /// <summary>Address book, the meetings around today, and in a first reading whoever may be proposed before everything is read.</summary>
    private async Task Beginning(Opening opening, CalendarSync calendar, MailSync mail, Reading reading, CancellationToken cancellation)
    {
        if (reading.Mail.Ranges.Count > 0)
        {
            await Book(opening, calendar, reading, cancellation);
            return;
        }

        var look = new FirstLook(mail, mailbox, run, opening.Profile, now);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var mine = look.MineAsync(ending.Token);
        try
        {
            await Book(opening, calendar, reading, cancellation);
            await calendar.OlderAsync(SyncPlan.OldCalendar(reading.Calendar, now, historyYears).Take(1), cancellation);
            await mine;
            await look.TheirsAsync(cancellation);
        }
        finally
        {
            // Whatever fails here, nothing goes on reading behind it.
            await ending.CancelAsync();
            await Task.WhenAny(mine);
        }
    }

    /// <summary>The address book when its day has come, and the meetings around today.</summary>
    private async Task Book(Opening opening, CalendarSync calendar, Reading reading, CancellationToken cancellation)
    {
        if (SyncPlan.IsContactsDue(reading.CardsAt, now)) await Accepted(mailbox.TakeCards(run, await graph.ContactsAsync(opening, cancellation)));
        await Accepted(mailbox.EnterPhase(run, SyncPhase.Calendar));
        await calendar.NearAsync(opening.Near, cancellation);
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
