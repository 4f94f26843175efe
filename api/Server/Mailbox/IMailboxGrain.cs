using Orleans.Concurrency;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// One mailbox, key <c>tenant/user</c>. Everything that changes a mailbox goes through its grain, one turn at a time, so that two
/// clicks, a sync and a report never race.
/// </summary>
public interface IMailboxGrain : IGrainWithStringKey, IMeCalls, IReadingCalls, IPeopleCalls, IWeekCalls, ICoffeeCalls, IReportCalls, IScheduleCalls;

/// <summary>The user and their settings.</summary>
public interface IMeCalls
{
    Task<Reply<Me>> GetMe();

    Task<Settings> GetSettings();

    /// <param name="settings">Held against <see cref="SettingsRule"/> before.</param>
    Task<Settings> PutSettings(Settings settings);

    /// <summary>The calendars that may be marked in the settings.</summary>
    Task<Reply<CalendarChoices>> GetCalendars();

    /// <summary>The product's own texts in the user's language.</summary>
    Task<OwnTexts> GetTexts();

    /// <summary>Everything held about this mailbox.</summary>
    Task<Export> ExportAll();

    /// <summary>Forgets the mailbox, and stops what runs for it.</summary>
    Task Erase();
}

/// <summary>Reading the mailbox.</summary>
public interface IReadingCalls
{
    /// <summary>Begins to read; joins the reading that is under way.</summary>
    Task StartSync();

    /// <summary>Every step after <paramref name="number"/>; waits a while when there is none yet, and may come back with none.</summary>
    [AlwaysInterleave]
    Task<IReadOnlyList<SyncProgress>> ProgressAfter(long number);

    /// <summary>The steps of a run; each answers what is read so far, or null when the run is no longer wanted.</summary>
    Task<Reading?> TakeProfile(Guid run, Profile profile);

    Task<Reading?> EnterPhase(Guid run, SyncPhase phase);

    Task<Reading?> TakeFolders(Guid run, FoldersRead folders);

    Task<Reading?> TakeCards(Guid run, IReadOnlyList<Card> cards);

    Task<Reading?> TakeCalendar(Guid run, CalendarRead calendar);

    Task<Reading?> TakeMail(Guid run, MailRead mail);

    /// <summary>All mail is read: finds the folders that grew by more than that, and counts from here on.</summary>
    Task<Reading?> SettleFolders(Guid run);

    /// <summary>What had to be read again is.</summary>
    Task<Reading?> FinishAgain(Guid run);

    /// <summary>The addresses of those who look quiet by the user's own mail.</summary>
    Task<IReadOnlyList<string>?> FindFirstCandidates(Guid run);

    /// <summary>All that these addresses wrote in two years is read, so that their people may be proposed.</summary>
    Task<Reading?> TakeFirstLook(Guid run, IReadOnlyList<string> addresses);

    /// <summary>Seconds in which a machine may have written, for their headers to be read.</summary>
    /// <param name="asked">Those whose headers were read already.</param>
    Task<IReadOnlyList<long>?> FindDoubts(Guid run, IReadOnlyList<long> asked);

    /// <param name="asked">The seconds whose headers were read.</param>
    Task<Reading?> SettleDoubts(Guid run, IReadOnlyList<long> asked);

    /// <param name="problem">Why the run stopped before its end; null when it came to it.</param>
    Task FinishSync(Guid run, Refusal? problem);
}
