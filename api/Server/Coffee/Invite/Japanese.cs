using System.Globalization;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// Japanese, polite. People are called by the whole name as it is written and "san": which part of it is the given name is not
/// guessed, for to call somebody by that would be too close.
/// </summary>
internal static class Japanese
{
    private const string Days = "月火水木金土日";

    private static readonly LetterWords Letters = new()
    {
        TimesFollow = "次の日時でしたら空いています{zone}。",
        Zone = "({city}時間)",
        Cities = new Dictionary<string, string>
        {
            ["Amsterdam"] = "アムステルダム",
            ["Berlin"] = "ベルリン",
            ["Brussels"] = "ブリュッセル",
            ["Chicago"] = "シカゴ",
            ["Dubai"] = "ドバイ",
            ["Hong Kong"] = "香港",
            ["Kolkata"] = "インド",
            ["London"] = "ロンドン",
            ["Los Angeles"] = "ロサンゼルス",
            ["Madrid"] = "マドリード",
            ["New York"] = "ニューヨーク",
            ["Paris"] = "パリ",
            ["Rome"] = "ローマ",
            ["Seoul"] = "韓国",
            ["Shanghai"] = "中国",
            ["Singapore"] = "シンガポール",
            ["Sydney"] = "シドニー",
            ["Tokyo"] = "日本",
            ["Vienna"] = "ウィーン",
            ["Zurich"] = "チューリッヒ",
        },
        Bullet = "・",
        AnotherTime = "ほかの日時でも大丈夫ですので、お知らせください。",
        WhenSuits = "ご都合のよい日時を教えていただけますか。",
        HelloSubject = "{name}さん、こんにちは",
        Thought = Thought,
        JustHello = "ごあいさつだけですので、お返事はお気遣いなく。",
    };

    public static InviteWords Words { get; } = new()
    {
        Day = date => string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日({Days[(int)date.DayOfWeek - 1]})"),
        Time = time => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}"),
        Calling = FirstName.Whole,
        Subject = kind => kind switch
        {
            CoffeeKind.Lunch => "{name}さん、ランチをご一緒しませんか",
            CoffeeKind.Decaf => "{name}さん、少しお話ししませんか",
            _ => "{name}さん、コーヒーをご一緒しませんか",
        },
        Greeting = "{name}さん",
        GreetingWithoutName = "こんにちは。",
        Opening = Opening,
        Space = "",
        Question = Question,
        When = "{day} {time}",
        TheirTime = "(そちらの時間で{time})",
        TheirTimeOnAnotherDay = "(そちらの時間で{day} {time})",
        Proposal = "{when}からではいかがでしょうか。",
        ProposalWithPlace = "{when}からではいかがでしょうか。\n場所は{where}を考えています。",
        Closing = "ほかの日時のほうがよろしければ、お知らせください。",
        Letters = Letters,
    };

    private static string Opening(Silence silence) => silence switch
    {
        Silence.NeverInTouch => "一度ゆっくりお話しできたらうれしいです。",
        Silence.Weeks => "お元気でしょうか。近況を伺えたらうれしいです。",
        Silence.Months => "数か月ぶりのご連絡になりますが、お元気でしょうか。",
        Silence.AGoodWhile => "しばらくぶりのご連絡になりますが、いかがお過ごしでしょうか。",
        _ => "本当にお久しぶりです。その後いかがお過ごしでしょうか。",
    };

    private static string Question(CoffeeKind kind, bool online) => (kind, online) switch
    {
        (CoffeeKind.Lunch, false) => "ランチをご一緒しませんか。",
        (CoffeeKind.Decaf, _) => "少しだけオンラインでお話ししませんか。",
        (_, true) => "オンラインでコーヒーをご一緒しませんか。",
        _ => "コーヒーをご一緒しませんか。",
    };

    private static string Thought(Silence silence) => silence switch
    {
        Silence.Months => "数か月ぶりのご連絡になりますが、ふと思い出して書いています。お元気でお過ごしでしたらうれしいです。",
        Silence.AGoodWhile => "しばらくぶりのご連絡になりますが、ふと思い出して書いています。お元気でお過ごしでしたらうれしいです。",
        Silence.Years => "本当にお久しぶりです。ふと思い出して書いています。お元気でお過ごしでしたらうれしいです。",
        _ => "ふと思い出して書いています。お元気でお過ごしでしたらうれしいです。",
    };
}
