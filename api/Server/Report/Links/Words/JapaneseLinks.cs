namespace OutlookCoffee.Report.Links;

internal static class JapaneseLinks
{
    public static LinkWords Words { get; } = new(
        "ja",
        new Dictionary<LinkAction, LinkSentences>
        {
            [LinkAction.Snooze] = new(
                "{name}さんのことを3か月後にもう一度お知らせしますか？",
                "はい、後で",
                "完了しました。{name}さんは3か月間お休みです。"),
            [LinkAction.LetGo] = new(
                "{name}さんを候補から外しますか？変更するまで提案されません。相手に知られることはありません。",
                "はい、外す",
                "完了しました。{name}さんは今後表示されません。"),
            [LinkAction.SomeoneElse] = new(
                "今週は{name}さんの代わりに別の人を提案しますか？",
                "はい、別の人",
                "完了しました。別の人を提案します。"),
            [LinkAction.Pause] = new(
                "4週間お休みしますか？その間は提案もメールもありません。",
                "はい、休む",
                "完了しました。4週間後にまた。"),
            [LinkAction.Stop] = new(
                "毎週のメールを停止しますか？作業ウィンドウはこれまでどおり使えます。",
                "はい、停止する",
                "完了しました。毎週のメールは届きません。"),
        },
        "このリンクは役目を終えました。",
        "すでに使われたか、期限が切れています。同じことは Outlook Coffee の中でもできます。");
}
