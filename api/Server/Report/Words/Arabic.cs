using System.Globalization;
using NodaTime;
using OutlookCoffee.Coffee;

namespace OutlookCoffee.Report.Words;

/// <summary>
/// Arabic, written from right to left, with the digits that are read everywhere. Sentences are built so that nobody's sex is guessed.
/// </summary>
internal static class Arabic
{
    private static readonly string[] Days = ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"];

    private static readonly string[] Months =
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

    private static readonly WhyWords Why = new()
    {
        Long = length => Length(length),
        Every = every => every switch
        {
            { Unit: Unit.HalfYear } => "نحو مرتين في السنة",
            { Unit: Unit.Year, Count: 1 } => "نحو مرة في السنة",
            _ => $"كل {Length(every, genitive: true)} تقريباً",
        },
        Ago = ago => ago switch
        {
            { Unit: Unit.Day, Count: 0 } => "اليوم",
            { Unit: Unit.Day, Count: 1 } => "أمس",
            _ => (ago.IsMore ? "قبل أكثر من " : "قبل ") + Length(ago, genitive: true),
        },
        MoreThan = length => "أكثر من " + length,
        Usually = every => $"كنتما تتواصلان {every}.",
        UsuallyMet = every => $"كنتما تلتقيان {every}.",
        Last = ago => $"آخر تواصل بينكما: {ago}.",
        LastMet = ago => $"آخر لقاء بينكما: {ago}.",
        Since = length => $"مضى على ذلك {length}.",
        Wanted = days => days == 1 ? "أردت أن تتواصلا كل يوم." : $"أردت أن تتواصلا كل {Length(new Stretch(days, Unit.Day), genitive: true)}.",
        NoContactYet = "لا يوجد تواصل مسجل بعد.",
        TooLittle = "التاريخ المشترك أقصر من أن يقال عنه شيء.",
    };

    public static ReportWords Words { get; } = new()
    {
        Tag = "ar",
        IsRightToLeft = true,
        Dates = new DateWords
        {
            Day = date => $"{Days[(int)date.DayOfWeek - 1]}، {DayAndMonth(date)}",
            Date = date => $"{DayAndMonth(date)} {Number(date.Year)}",
            Week = (first, last) => (first.Month == last.Month ? Number(first.Day) : DayAndMonth(first)) + " – " + DayAndMonth(last),
            Hours = (start, end) => $"{Clock(start)} – {Clock(end)}",
            Comma = "، ",
        },
        Why = Why,
        States = new StateWords
        {
            Proposed = (kind, name) => $"{Meeting(kind)} مع {name} هذا الأسبوع؟",
            Drafted = (kind, name) => $"{Meeting(kind)} مع {name}: حُجز الوقت",
            Booked = (kind, name, day) => $"{Meeting(kind)} مع {name} يوم {day}",
            Held = (kind, name) => $"{Meeting(kind)} مع {name}: فنجان جديد",
            Skipped = "لا قهوة هذا الأسبوع، ولا بأس أبداً",
            None = "لا أحد يُقترح هذا الأسبوع",
            OnlyYours = "حجز مبدئي في تقويمك وحدك. لم يصل بريد إلى أحد.",
            NextWeek = "الأسبوع القادم يأتي باسم آخر.",
            NoneBecause = "قد يأتي الأسبوع القادم باسم. وهذا سبب غيابه الآن:",
            NextWeekPerhaps = "قد يأتي الأسبوع القادم باسم.",
        },
        Times = new TimeWords
        {
            Title = "أوقات مناسبة",
            Note = "كل وقت يفتح في Outlook دعوة جاهزة. لا يُرسل شيء قبل أن ترسله بنفسك.",
            NoTimes = "لا وقت مناسب في الأسابيع القادمة. قد يناسب لقاء أقصر.",
            Free = name => $"{name}: وقت متاح",
            Tentative = name => $"{name}: موعد مبدئي",
            Unknown = "متاح في تقويمك",
            OverTentative = "فوق موعد مبدئي لك",
            AskNote = name => $"مضى وقت طويل. رسالة قصيرة ببضعة أوقات تترك الخيار لـ{name}.",
            AskButton = name => $"سؤال {name} أولاً",
            OrInvite = "أو الدعوة مباشرة:",
        },
        Open = new OpenWords
        {
            AheadTitle = "قهوات قادمة",
            Title = "بانتظار رد",
            SaidYes = name => $"جاءت الموافقة من {name}.",
            SaidMaybe = name => $"جاء الرد من {name}: ربما.",
            NoAnswerYet = "لا رد بعد.",
            Answered = name => $"جاء رد من {name} على رسالتك. هذه فرصة للبحث عن وقت.",
            Silent = name => $"لا كلمة من {name} بعد. قد يكون شيء أصغر أيسر.",
            Declined = name => $"الوقت لا يناسب {name}. قد يكون وقت آخر أنسب.",
            Proposes = (name, when) => $"اقتراح من {name}: {when}.",
            Asked = (name, date) => $"كتبت إلى {name} في {date}. لا رد بعد.",
        },
        Greeting = name => name is null ? "مرحباً،" : $"مرحباً {name}،",
        LastWrote = date => $"آخر رسالة منك كانت في {date}.",
        LastHeard = (name, date) => $"آخر رسالة من {name} كانت في {date}.",
        LastMet = date => $"آخر لقاء بينكما كان في {date}.",
        Welcome = "الكلمة غير المنتظرة تُسعد أكثر مما نظن.",
        SomeoneElse = "شخص آخر",
        Snooze = "ليس الآن، لاحقاً",
        LetGo = "ترك، لا يعلم به أحد",
        OpenPane = "فتح Outlook Coffee",
        InCalendar = "فتح في التقويم",
        SlippingTitle = "آخرون قد تشتاق إليهم",
        SeeAll = "عرض الجميع",
        YearTitle = year => $"سنة {year}",
        YearLine = (held, goal) => $"{Number(held)} من {Cups(goal)}.",
        NoCupYet = "لا فنجان بعد. الأول على بعد اسم واحد.",
        MoreBooked = count => $"في التقويم بعدُ: {Number(count)}.",
        Reason = Reason,
        Weekly = "تصل هذه الرسالة مرة في الأسبوع، إليك وحدك.",
        Pause = "إيقافها مؤقتاً",
        Stop = "إيقافها نهائياً",
        PauseInPane = "يمكن إيقافها مؤقتاً أو نهائياً في إعدادات Outlook Coffee.",
        Privacy = "لا يرى Outlook Coffee إلا متى ومع من، ولا يرى ما كُتب.",
    };

    private static string Meeting(CoffeeKind kind) => kind switch
    {
        CoffeeKind.Lunch => "غداء",
        CoffeeKind.Decaf => "مكالمة قصيرة",
        CoffeeKind.Hello => "تحية",
        _ => "قهوة",
    };

    private static string Reason(string reason, int count) => reason switch
    {
        "inTouch" => $"على تواصل معك: {Number(count)}",
        "tooLittleHistory" => $"تاريخ قصير جداً: {Number(count)}",
        "snoozed" => $"مؤجل: {Number(count)}",
        "recent" => $"اقتُرح في آخر 90 يوماً: {Number(count)}",
        "unanswered" => $"ثلاث دعوات بلا رد: {Number(count)}",
        "openCoffee" => $"قهوة مقررة بالفعل: {Number(count)}",
        "plannedMeeting" => $"لقاء قريب مقرر: {Number(count)}",
        "passed" => $"تجاوزته هذا الأسبوع: {Number(count)}",
        "outOfOffice" => $"خارج المكتب: {Number(count)}",
        "noAddress" => $"بلا عنوان: {Number(count)}",
        "noCoffeesWanted" => "اخترت في الإعدادات عدم تناول القهوة.",
        "paused" => "أنت في استراحة.",
        "notReadYet" => "لم يُقرأ بريدك بعد.",
        "sharedMailbox" => "هذا صندوق بريد مشترك، والقهوة بين شخصين.",
        _ => $"لسبب آخر: {Number(count)}",
    };

    /// <summary>After "every" and "before" a pair stands in the genitive.</summary>
    private static string Length(Stretch length, bool genitive = false) => length.Unit switch
    {
        Unit.Day => Counted(length.Count, "يوم", genitive ? "يومين" : "يومان", "أيام", "يوماً", "يوم"),
        Unit.Week => Counted(length.Count, "أسبوع", genitive ? "أسبوعين" : "أسبوعان", "أسابيع", "أسبوعاً", "أسبوع"),
        Unit.Month => Counted(length.Count, "شهر", genitive ? "شهرين" : "شهران", "أشهر", "شهراً", "شهر"),
        _ => Counted(length.Count, "سنة", genitive ? "سنتين" : "سنتان", "سنوات", "سنة", "سنة"),
    };

    private static string Cups(int count) => Counted(count, "فنجان واحد", "فنجانين", "فناجين", "فنجاناً", "فنجان");

    /// <summary>One and two are said by the noun alone; none is the same as a hundred.</summary>
    private static string Counted(int count, string one, string two, string few, string many, string other) => Plural.Arabic(
        count, $"{Number(count)} {other}", one, two, $"{Number(count)} {few}", $"{Number(count)} {many}", $"{Number(count)} {other}");

    private static string DayAndMonth(LocalDate date) => $"{Number(date.Day)} {Months[date.Month - 1]}";

    private static string Clock(LocalTime time) => string.Create(
        CultureInfo.InvariantCulture, $"{(time.Hour + 11) % 12 + 1}:{time.Minute:00}\u00a0{(time.Hour < 12 ? "ص" : "م")}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
