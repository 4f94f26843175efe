using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Links;
using OutlookCoffee.Report.Mail;
using OutlookCoffee.Report.Sending;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>The one owner of a mailbox: hands each call to the desk of its feature, one turn at a time.</summary>
internal sealed class MailboxGrain(MailboxDesks desks) : Grain, IMailboxGrain, IIncomingGrainCallFilter
{
    private MailboxMemory memory = null!;
    private ReadingDesk reading = null!;
    private PeopleDesk people = null!;
    private NamesakeDesk namesakes = null!;
    private WeekDesk week = null!;
    private CoffeeDesk coffee = null!;
    private MeDesk me = null!;
    private ReportDesk report = null!;
    private SendingDesk sending = null!;
    private LinkDesk links = null!;
    private ScheduleDesk schedule = null!;
    private bool isVisitedOnly = true;

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        memory = desks.Memory(MailboxId.Parse(this.GetPrimaryKeyString()));
        reading = desks.Reading(memory);
        people = desks.People(memory);
        namesakes = new NamesakeDesk(memory, people);
        week = desks.Week(memory, people);
        coffee = desks.Coffee(memory, people);
        me = desks.Me(memory, reading, people);
        report = desks.Report(memory, people, week, coffee);
        sending = desks.Sending(memory, report);
        links = desks.Links(memory, people, week);
        schedule = desks.Schedule(memory, sending);
        await memory.LoadAsync();
    }

    /// <summary>Notes whether anybody but the clock wants something.</summary>
    public Task Invoke(IIncomingGrainCallContext context)
    {
        isVisitedOnly &= context.MethodName == nameof(Visit);
        return context.Invoke();
    }

    public Task<Reply<Me>> GetMe() => me.GetAsync();

    public Task<Settings> GetSettings() => Task.FromResult(memory.State.Settings);

    public Task<Settings> PutSettings(Settings settings) => me.PutAsync(settings);

    public Task<Reply<CalendarChoices>> GetCalendars() => me.CalendarsAsync();

    public Task<OwnTexts> GetTexts() => Task.FromResult(me.Texts());

    public Task<Export> ExportAll() => Task.FromResult(memory.State.Export());

    public async Task Erase()
    {
        if (reading.Run is { } run) desks.Runner.Stop(run);
        reading.Stop();
        await memory.EraseAsync();
    }

    public Task StartSync()
    {
        Read(isWaitedFor: true);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<SyncProgress>> ProgressAfter(long number) => reading.After(number);

    public Task<Reading?> TakeProfile(Guid run, Profile profile) => reading.Take(run, state => ReadingChanges.Begin(state, profile));

    public Task<Reading?> EnterPhase(Guid run, SyncPhase phase) => Task.FromResult(reading.Enter(run, phase));

    public Task<Reading?> TakeFolders(Guid run, FoldersRead folders) => reading.TakeFolders(run, folders);

    public Task<Reading?> TakeCards(Guid run, IReadOnlyList<Card> cards) => reading.TakeCards(run, cards);

    public Task<Reading?> TakeCalendar(Guid run, CalendarRead calendar) => reading.Take(run, state => ReadingChanges.Calendar(state, calendar));

    public Task<Reading?> TakeMail(Guid run, MailRead mail) => reading.Take(run, state => ReadingChanges.Mail(state, mail));

    public Task<Reading?> SettleFolders(Guid run) => reading.SettleFolders(run);

    public Task<Reading?> FinishAgain(Guid run) => reading.Take(run, ReadingChanges.FinishAgain);

    public Task<IReadOnlyList<string>?> FindFirstCandidates(Guid run) =>
        Task.FromResult(reading.Run == run ? FirstCandidates.Of(people.Everybody) : null);

    public Task<Reading?> TakeFirstLook(Guid run, IReadOnlyList<string> addresses)
    {
        if (reading.Run == run) memory.State.KnowEarly(addresses);
        return Task.FromResult(reading.Enter(run, SyncPhase.Mail));
    }

    public Task<IReadOnlyList<long>?> FindDoubts(Guid run, IReadOnlyList<long> asked) =>
        Task.FromResult<IReadOnlyList<long>?>(reading.Run == run ? DoubtChanges.Seconds(memory.State, asked) : null);

    public Task<Reading?> SettleDoubts(Guid run, IReadOnlyList<long> asked) => reading.Take(run, state => DoubtChanges.Settle(state, asked));

    public Task FinishSync(Guid run, Refusal? problem) => reading.Finish(run, problem);

    public Task<Reply<PeoplePage>> ListPeople(PeopleView view, string? query, string? introducedBy, int limit, string? cursor) =>
        Task.FromResult(people.List(view, query, introducedBy, limit, cursor));

    public Task<Reply<PersonView>> GetPerson(PersonId id) => Task.FromResult(people.Get(id));

    public Task<Reply<PersonView>> FindByAddress(string address) => Task.FromResult(people.ByAddress(address));

    public Task<Reply<PersonView>> Choose(PersonId id, Choice choice) => people.Choose(id, choice);

    public Task<Reply<PersonView>> Remark(PersonId id, string? note, string? introducedBy) => people.Remark(id, note, introducedBy);

    public Task<Reply<PersonView>> Correct(PersonId id, Correction correction) => people.Correct(id, correction);

    public Task<Reply<PersonView>> MetOn(PersonId id, LocalDate day, bool met) => people.MetOn(id, day, met);

    public Task<Reply<PersonView>> Merge(IReadOnlyList<PersonId> ids) => people.Merge(ids);

    public Task<Reply<SplitPeople>> Split(PersonId id, string address) => people.Split(id, address);

    public Task<Suggestions> SuggestMerges() => Task.FromResult(namesakes.Suggest());

    public Task<Refusal?> KeepApart(IReadOnlyList<PersonId> ids) => namesakes.KeepApart(ids);

    public async Task<Reply<ThisWeek>> GetThisWeek()
    {
        await coffee.LookAsync();
        return await week.GetAsync();
    }

    public async Task<Reply<ThisWeek>> Pass(PersonId id, bool wholeWeek)
    {
        return await coffee.DropHold(id) is { } refusal ? refusal : await week.PassAsync(id, wholeWeek);
    }

    public Task<Reply<ThisWeek>> TakeBackPass(PersonId id) => week.TakeBackPassAsync(id);

    public Task<Reply<SlotsView>> FindSlots(PersonId id, CoffeeKind kind, int? minutes) => coffee.FindSlots(id, kind, minutes);

    public Task<Reply<LetterView>> DraftLetter(PersonId id, CoffeeKind kind, int? minutes) => coffee.DraftLetter(id, kind, minutes);

    public Task<Booking> Move(string coffeeId, Instant start, Instant end) => coffee.Move(coffeeId, start, end);

    public Task<Reply<InviteView>> DraftInvite(CoffeeRequest request) => coffee.DraftInvite(request);

    public Task<Booking> Book(CoffeeRequest request, string key) => coffee.Book(request, key);

    public Task<Booking> Send(string coffeeId) => coffee.Send(coffeeId);

    public Task<Refusal?> Cancel(string coffeeId) => coffee.Cancel(coffeeId);

    public Task<Reply<CoffeeView>> SetOutcome(string coffeeId, bool held, string? note) => coffee.SetOutcome(coffeeId, held, note);

    public Task<Reply<WeeklyReport>> GetReport() => report.GetAsync();

    public Task<Reply<ReportLetter>> WriteReport() => report.WriteAsync();

    public Task<Refusal?> SendReport(string key) => sending.SendNowAsync(key);

    public Task<LinkSubject?> LookAtLink(LinkOrder order) => links.LookAsync(order);

    public Task<LinkSubject?> UseLink(LinkOrder order, DateTimeOffset until) => links.UseAsync(order, until);

    public async Task Visit()
    {
        await schedule.VisitAsync(() => Read(isWaitedFor: false));
        // All those that are visited on a Monday at eight would fill the memory.
        if (isVisitedOnly && reading.Run is null) DeactivateOnIdle();
    }

    public Task<YearView> GetYear(int? year) => coffee.Year(year);

    private bool Read(bool isWaitedFor) =>
        reading.Run is not null || desks.Runner.Start(memory.State.Id, this.AsReference<IMailboxGrain>(), reading.Begin, isWaitedFor);
}
