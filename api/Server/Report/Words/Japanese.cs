using System.Globalization;
using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;

namespace OutlookCoffee.Report.Words;

/// <summary>Japanese, polite. People are called by the whole name and "san", as in an invitation.</summary>
internal static class Japanese
{
    private static readonly WhyWords Why = new()
    {
        Long = Long,
        Every = every => every switch
        {
            { Unit: Unit.HalfYear } => "年に2回ほど",
            { Unit: Unit.Day, Count: 1 } => "ほぼ毎日",
            { Unit: Unit.Week, Count: 1 } => "ほぼ毎週",
            { Unit: Unit.Month, Count: 1 } => "ほぼ毎月",
            { Unit: Unit.Year, Count: 1 } => "年に1回ほど",
            _ => $"約{Long(every)}ごとに",
        },
        Ago = ago => ago switch
        {
            { Unit: Unit.Day, Count: 0 } => "今日",
            { Unit: Unit.Day, Count: 1 } => "昨日",
            _ => Long(ago) + (ago.IsMore ? "以上前" : "前"),
        },
        MoreThan = length => length + "以上",
        Usually = every => $"{every}連絡を取り合っていました。",
        UsuallyMet = every => $"{every}会っていました。",
        Last = ago => $"最後の連絡は{ago}です。",
        LastMet = ago => $"最後に会ったのは{ago}です。",
        Since = length => $"それから{length}たちました。",
        Wanted = days => days == 1 ? "毎日連絡を取りたい人です。" : $"{Long(new Stretch(days, Unit.Day))}ごとに連絡を取りたい人です。",
        NoContactYet = "やり取りの記録はまだありません。",
        TooLittle = "これまでのやり取りが少なく、まだ何とも言えません。",
        Space = "",
    };

    public static ReportWords Words { get; } = new()
    {
        Tag = "ja",
        Calling = FirstName.Whole,
        Dates = new DateWords
        {
            Day = Coffee.Invite.Japanese.Words.Day,
            Date = date => $"{Number(date.Year)}年{DayAndMonth(date)}",
            Week = (first, last) => DayAndMonth(first) + "～" + (first.Month == last.Month ? Number(last.Day) + "日" : DayAndMonth(last)),
            Hours = (start, end) => $"{Clock(start)}～{Clock(end)}",
            Comma = " ",
        },
        Why = Why,
        States = new StateWords
        {
            Proposed = (kind, name) => $"今週、{name}さんと{Meeting(kind)}はいかがですか",
            Drafted = (kind, name) => $"{name}さんとの{Meeting(kind)}：時間を押さえました",
            Booked = (kind, name, day) => $"{day}に{name}さんと{Meeting(kind)}",
            Held = (kind, name) => $"{name}さんとの{Meeting(kind)}が実現しました",
            Skipped = "今週はお休みです。それで大丈夫です",
            None = "今週は提案がありません",
            OnlyYours = "あなたの予定表だけの仮の予定です。誰にもメールは届いていません。",
            NextWeek = "来週は別の名前が出ます。",
            NoneBecause = "来週は名前が出るかもしれません。今ない理由：",
            NextWeekPerhaps = "来週は名前が出るかもしれません。",
        },
        Times = new TimeWords
        {
            Title = "ご都合のよい時間",
            Note = "押すと、記入済みの招待が Outlook で開きます。あなたが送るまで、何も送られません。",
            NoTimes = "これからの数週間に合う時間がありません。短めなら合うかもしれません。",
            Free = name => $"{name}さんは空いています",
            Tentative = name => $"{name}さんに仮の予定があります",
            Unknown = "あなたの予定は空いています",
            OverTentative = "あなたの仮の予定と重なります",
            AskNote = name => $"久しぶりです。候補を添えた短いメールなら、{name}さんが選べます。",
            AskButton = name => $"まず{name}さんに尋ねる",
            OrInvite = "またはすぐ招待する：",
        },
        Open = new OpenWords
        {
            AheadTitle = "これからのコーヒー",
            Title = "返事待ち",
            SaidYes = name => $"{name}さんが承諾しました。",
            SaidMaybe = name => $"{name}さんは「たぶん」と返事しました。",
            NoAnswerYet = "返事はまだありません。",
            Answered = name => $"{name}さんがメールに返事をくれました。時間を決めるよい機会です。",
            Silent = name => $"{name}さんからまだ返事がありません。もっと小さな一歩が楽かもしれません。",
            Declined = name => $"{name}さんは都合がつきません。別の時間がよいかもしれません。",
            Proposes = (name, when) => $"{name}さんの提案：{when}",
            Asked = (name, date) => $"{date}に{name}さんに書きました。返事はまだありません。",
        },
        Greeting = name => name is null ? "こんにちは。" : $"{name}さん、こんにちは。",
        LastWrote = date => $"最後にあなたが書いたのは{date}です。",
        LastHeard = (name, date) => $"最後に{name}さんから届いたのは{date}です。",
        LastMet = date => $"最後に会ったのは{date}です。",
        Welcome = "思いがけないひと言は、思うよりずっと喜ばれるものです。",
        SomeoneElse = "別の人",
        Snooze = "今はやめて、また後で",
        LetGo = "手放す(あなただけの選択です)",
        OpenPane = "Outlook Coffee を開く",
        InCalendar = "予定表で開く",
        SlippingTitle = "ほかにも会いたい人",
        SeeAll = "全員を見る",
        YearTitle = year => $"{year}年",
        YearLine = (held, goal) => $"{Number(goal)}杯のうち{Number(held)}杯。",
        NoCupYet = "まだ一杯もありません。最初の一杯は、名前一つ先です。",
        MoreBooked = count => $"予定表にあと{Number(count)}杯。",
        Reason = Reason,
        Weekly = "このメールは週に一度、あなただけに届きます。",
        Pause = "しばらく休む",
        Stop = "配信を止める",
        PauseInPane = "休止や停止は Outlook Coffee の設定でできます。",
        Privacy = "Outlook Coffee が見るのは、いつ、誰と、だけです。本文は読みません。",
    };

    private static string Meeting(CoffeeKind kind) => kind switch
    {
        CoffeeKind.Lunch => "ランチ",
        CoffeeKind.Decaf => "短い通話",
        CoffeeKind.Hello => "ひと言",
        _ => "コーヒー",
    };

    private static string Reason(string reason, int count) => reason switch
    {
        "inTouch" => $"連絡を取り合っている：{Number(count)}人",
        "tooLittleHistory" => $"やり取りが少ない：{Number(count)}人",
        "snoozed" => $"休み中：{Number(count)}人",
        "recent" => $"90日以内に提案済み：{Number(count)}人",
        "unanswered" => $"返事のない招待が3回：{Number(count)}人",
        "openCoffee" => $"コーヒーの予定あり：{Number(count)}人",
        "plannedMeeting" => $"もうすぐ会う：{Number(count)}人",
        "passed" => $"今週は見送り：{Number(count)}人",
        "outOfOffice" => $"不在：{Number(count)}人",
        "noAddress" => $"アドレスなし：{Number(count)}人",
        "noCoffeesWanted" => "設定でコーヒーなしを選んでいます。",
        "paused" => "お休み中です。",
        "notReadYet" => "メールボックスはまだ読まれていません。",
        "sharedMailbox" => "共有メールボックスです。コーヒーは二人のものです。",
        _ => $"その他の理由：{Number(count)}人",
    };

    private static string Long(Stretch length) => Number(length.Count) + (length.Unit switch
    {
        Unit.Day => "日",
        Unit.Week => "週間",
        Unit.Month => "か月",
        _ => "年",
    });

    private static string DayAndMonth(LocalDate date) => $"{Number(date.Month)}月{Number(date.Day)}日";

    private static string Clock(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
