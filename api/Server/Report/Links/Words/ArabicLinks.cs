namespace OutlookCoffee.Report.Links;

internal static class ArabicLinks
{
    public static LinkWords Words { get; } = new(
        "ar",
        new Dictionary<LinkAction, LinkSentences>
        {
            [LinkAction.Snooze] = new(
                "هل نسأل عن {name} مجددا بعد ثلاثة أشهر؟",
                "نعم، لاحقا",
                "تم. يرتاح {name} ثلاثة أشهر."),
            [LinkAction.LetGo] = new(
                "هل تريد ترك {name}؟ لن يقترح هذا الاسم مجددا حتى تقرر غير ذلك، ولن يعلم أحد.",
                "نعم، اترك",
                "تم. لن يذكر {name} بعد الآن."),
            [LinkAction.SomeoneElse] = new(
                "هل نقترح شخصا آخر بدلا من {name} هذا الأسبوع؟",
                "نعم، شخص آخر",
                "تم. سنقترح شخصا آخر."),
            [LinkAction.Pause] = new(
                "هل تريد التوقف أربعة أسابيع؟ لا اقتراحات ولا رسائل حتى ذلك الحين.",
                "نعم، توقف مؤقت",
                "تم. نلتقي بعد أربعة أسابيع."),
            [LinkAction.Stop] = new(
                "هل تريد إيقاف الرسالة الأسبوعية؟ يبقى الجزء الجانبي كما هو.",
                "نعم، إيقاف",
                "تم. لا رسائل أسبوعية بعد الآن."),
        },
        "أدى هذا الرابط مهمته.",
        "استخدم من قبل أو انتهت مدته. كل ما كان يفعله يمكن فعله داخل Outlook Coffee.");
}
