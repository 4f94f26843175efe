using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Coffee;

namespace OutlookCoffee.Report.Words;

/// <summary>English, with days and hours as Britain or as the United States write them.</summary>
internal static class English
{
    private static readonly WhyWords Why = new()
    {
        Long = Long,
        Every = every => every switch
        {
            { Unit: Unit.HalfYear } => "about twice a year",
            { Unit: Unit.Year, Count: 1 } => "about once a year",
            { Count: 1 } => "about every " + Name(every.Unit),
            _ => "about every " + Long(every),
        },
        Ago = ago => ago switch
        {
            { Unit: Unit.Day, Count: 0 } => "today",
            { Unit: Unit.Day, Count: 1 } => "yesterday",
            _ => (ago.IsMore ? "more than " : "") + Long(ago) + " ago",
        },
        MoreThan = length => "more than " + length,
        Usually = every => $"You were in touch {every}.",
        UsuallyMet = every => $"You met {every}.",
        Last = ago => $"You were in touch {ago}.",
        LastMet = ago => $"You met {ago}.",
        Since = length => $"It has been {length}.",
        Wanted = days => $"You wanted to be in touch every {(days == 1 ? "day" : Long(new Stretch(days, Unit.Day)))}.",
        NoContactYet = "There is no contact on record yet.",
        TooLittle = "There is too little shared history to tell.",
    };

    private static readonly StateWords States = new()
    {
        Proposed = (kind, name) => $"{Meeting(kind)} with {name} this week?",
        Drafted = (kind, name) => $"{Meeting(kind)} with {name}: the time is held",
        Booked = (kind, name, day) => $"{Meeting(kind)} with {name} on {day}",
        Held = (kind, name) => $"{Meeting(kind)} with {name}: that was a cup",
        Skipped = "No coffee this week, and that is fine",
        None = "Nobody to propose this week",
        OnlyYours = "Held in your own calendar only. Nobody has been mailed.",
        NextWeek = "Next week brings another name.",
        NoneBecause = "Next week may bring a name. This is why there is none now:",
        NextWeekPerhaps = "Next week may bring a name.",
    };

    private static readonly TimeWords Times = new()
    {
        Title = "Times that suit",
        Note = "Each one opens an invitation in Outlook, filled in. Nothing is sent until you send it.",
        NoTimes = "No time suits in the weeks ahead. Something shorter may fit.",
        Free = name => $"{name} is free",
        Tentative = name => $"{name} has something tentative",
        Unknown = "Free in your calendar",
        OverTentative = "Over something tentative of yours",
        AskNote = name => $"It has been a while. A short mail with a few times lets {name} choose.",
        AskButton = name => $"Ask {name} first",
        OrInvite = "Or invite right away:",
    };

    private static readonly OpenWords Open = new()
    {
        AheadTitle = "Coffees ahead",
        Title = "Still open",
        SaidYes = name => $"{name} said yes.",
        SaidMaybe = name => $"{name} said maybe.",
        NoAnswerYet = "No answer yet.",
        Answered = name => $"{name} answered your mail. Now is a good moment to find a time.",
        Silent = name => $"No word from {name} yet. Something smaller may be easier.",
        Declined = name => $"{name} can’t make it. Another time may suit better.",
        Proposes = (name, when) => $"{name} proposes {when}.",
        Asked = (name, date) => $"You wrote to {name} on {date}. No answer yet.",
    };

    public static ReportWords British { get; } = Words("en-GB", new DateWords
    {
        Day = Coffee.Invite.English.British.Day,
        Date = Pattern("d MMMM uuuu"),
        Week = (first, last) => (first.Month == last.Month ? Pattern("%d") : Pattern("d MMMM"))(first) + " – " + Pattern("d MMMM")(last),
        Hours = (start, end) => Coffee.Invite.English.British.Time(start) + " – " + Coffee.Invite.English.British.Time(end),
    });

    public static ReportWords American { get; } = Words("en-US", new DateWords
    {
        Day = Coffee.Invite.English.American.Day,
        Date = Pattern("MMMM d, uuuu"),
        Week = (first, last) => Pattern("MMMM d")(first) + " – " + (first.Month == last.Month ? Pattern("%d") : Pattern("MMMM d"))(last),
        Hours = (start, end) => Coffee.Invite.English.American.Time(start) + " – " + Coffee.Invite.English.American.Time(end),
    });

    private static ReportWords Words(string tag, DateWords dates) => new()
    {
        Tag = tag,
        Dates = dates,
        Why = Why,
        States = States,
        Times = Times,
        Open = Open,
        Greeting = name => name is null ? "Hello," : $"Hello {name},",
        LastWrote = date => $"You last wrote on {date}.",
        LastHeard = (name, date) => $"{name} last wrote to you on {date}.",
        LastMet = date => $"You last met on {date}.",
        Welcome = "A word out of the blue is welcome more often than one thinks.",
        SomeoneElse = "Someone else",
        Snooze = "Not now, ask me later",
        LetGo = "Let go, in private",
        OpenPane = "Open Outlook Coffee",
        InCalendar = "Open in the calendar",
        SlippingTitle = "Others you may miss",
        SeeAll = "See everyone",
        YearTitle = year => $"The year {year}",
        YearLine = (held, goal) => $"{Number(held)} of {Number(goal)} cups.",
        NoCupYet = "No cup yet. The first one is a name away.",
        MoreBooked = count => $"{Number(count)} more in the calendar.",
        Reason = Reason,
        Weekly = "This mail comes once a week, to you alone.",
        Pause = "Pause it for a while",
        Stop = "Stop it",
        PauseInPane = "Pause or stop it in the settings of Outlook Coffee.",
        Privacy = "Outlook Coffee sees when and with whom, never what was written.",
    };

    private static string Meeting(CoffeeKind kind) => kind switch
    {
        CoffeeKind.Lunch => "Lunch",
        CoffeeKind.Decaf => "A quick call",
        CoffeeKind.Hello => "A hello",
        _ => "Coffee",
    };

    private static string Reason(string reason, int count) => reason switch
    {
        "inTouch" => $"{Number(count)} you are in touch with",
        "tooLittleHistory" => $"{Number(count)} with too little history",
        "snoozed" => $"{Number(count)} snoozed",
        "recent" => $"{Number(count)} proposed in the last 90 days",
        "unanswered" => $"{Number(count)} with three unanswered invitations",
        "openCoffee" => $"{Number(count)} with a coffee already planned",
        "plannedMeeting" => $"{Number(count)} you are about to meet",
        "passed" => $"{Number(count)} you passed on this week",
        "outOfOffice" => $"{Number(count)} out of office",
        "noAddress" => $"{Number(count)} without an address",
        "noCoffeesWanted" => "You asked for no coffees in the settings.",
        "paused" => "You are on a pause.",
        "notReadYet" => "Your mailbox has not been read yet.",
        "sharedMailbox" => "This is a shared mailbox, and a coffee is between two people.",
        _ => $"{Number(count)} for another reason",
    };

    private static string Long(Stretch length) => $"{Number(length.Count)} {Name(length.Unit)}{Plural.OneOrMore(length.Count, "", "s")}";

    private static string Name(Unit unit) => unit switch
    {
        Unit.Day => "day",
        Unit.Week => "week",
        Unit.Month => "month",
        _ => "year",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static Func<LocalDate, string> Pattern(string pattern) => LocalDatePattern.Create(pattern, CultureInfo.InvariantCulture).Format;
}
