/** 作業ウィンドウの日本語の文。 */
import type { Texts } from "../en";
import { coffee } from "./coffee";
import { people } from "./people";
import { settings } from "./settings";

export const ja: Texts = {
  ...coffee,
  ...people,
  ...settings,
  thisWeek: "今週",
  missedReport: "今週のメールは時間内に送れなかったため、お休みします。",
  nav: { label: "Outlook Coffee", week: "今週", people: "人", year: "一年", settings: "設定" },
  here: (name) => `あなたと${name}さん`,
  loadingMore: "お待ちください…",
  loading: "会いたい人を探しています…",

  why: {
    resumeInTen: (tens) =>
      tens <= 0
        ? "このような関係が自然に戻ることは、ほとんどありません。"
        : tens >= 10
          ? "このような関係の多くは、自然に戻ります。"
          : `このような関係は、10件のうち約${tens}件が自然に戻ります。`,
    tooLittle: "これまでのやり取りが少なく、まだ何とも言えません。",
    noContactYet: "やり取りの記録はまだありません。",
    usually: (every) => `${every}連絡を取り合っていました。`,
    usuallyMet: (every) => `${every}会っていました。`,
    last: (ago) => `最後の連絡は${ago}です。`,
    lastMet: (ago) => `最後に会ったのは${ago}です。`,
    since: (span) => `それから${span}たちました。`,
    moreThan: (span) => `${span}以上`,
    wanted: (days, span) => (days === 1 ? "毎日連絡を取りたい人です。" : `${span}ごとに連絡を取りたい人です。`),
    every: (count, unit, span) => {
      if (unit === "halfYear") return "年に2回ほど";
      if (count > 1) return `約${span}ごとに`;
      return { day: "ほぼ毎日", week: "ほぼ毎週", month: "ほぼ毎月", year: "年に1回ほど" }[unit];
    },
  },
  clocks: {
    wrote: "あなたから",
    heard: "相手から",
    met: "会った",
    crowd: "大勢で",
    crowdNote: "数えません：大きな会議や長い宛先",
    never: "なし",
  },

  actions: {
    someoneElse: "別の人",
    notThisWeek: "今週はやめる",
    more: "その他の選択肢",
    snooze: { month: "1か月休む", quarter: "3か月休む", half: "半年休む" },
    letGo: "手放す",
    letGoNote: "あなただけの選択です。もう提案されません。",
    undo: "元に戻す",
    dismiss: "閉じる",
    back: "戻る",
    backTo: (name) => `${name}さんに戻る`,
    retry: "もう一度試す",
    openInOutlook: "Outlook で開く",
    lookAgain: "もう一度探す",
    signIn: "サインイン",
  },
  notices: {
    snoozed: (name, until) => `${name}さんは${until}まで休みです。`,
    letGo: (name) => `${name}さんを手放しました。誰にも知らされません。`,
    undone: (name) => `元に戻しました。${name}さんはまた提案されます。`,
    pinned: (name, span) => `${name}さんを固定しました：${span}ごとに連絡。`,
    unpinned: (name) => `${name}さんについての選択はなくなりました。`,
    takenBack: "元に戻しました。",
    skipped: "今週のコーヒーはなしです。誰にも知らされません。",
    removed: "仮の予定を消しました。誰にもメールは届いていません。",
    cancelled: (name) => `コーヒーを取り消しました。Outlook が${name}さんに知らせます。`,
    onePerson: (name) => `${name}さんは一人の人になりました。`,
    nextPerson: (name) => `今週：${name}さん。`,
  },
  alternates: { title: "または…", later: "気が変わったら", instead: "代わりに：" },

  empty: {
    title: "今週は提案がありません",
    text: "来週は名前が出るかもしれません。今ない理由：",
    unexplained: "来週は名前が出るかもしれません。",
  },
  emptyReasons: {
    inTouch: (count) => `連絡を取り合っている：${count}人`,
    tooLittleHistory: (count) => `やり取りが少ない：${count}人`,
    snoozed: (count) => `休み中：${count}人`,
    recent: (count) => `90日以内に提案済み：${count}人`,
    unanswered: (count) => `返事のない招待が3回：${count}人`,
    openCoffee: (count) => `コーヒーの予定あり：${count}人`,
    plannedMeeting: (count) => `もうすぐ会う：${count}人`,
    passed: (count) => `今週は見送り：${count}人`,
    outOfOffice: (count) => `不在：${count}人`,
    noAddress: (count) => `アドレスなし：${count}人`,
    sharedMailbox: () => "共有メールボックスです。コーヒーは二人のものです。",
    noCoffeesWanted: () => "設定でコーヒーなしを選んでいます。",
    paused: () => "お休み中です。",
    notReadYet: () => "メールボックスはまだ読まれていません。",
    other: (count, reason) => `${count} × ${reason}`,
  },
  skipped: { title: "今週のコーヒーはなし", text: "それで大丈夫です。来週の月曜に別の名前が出ます。" },

  begin: {
    title: "週に一杯のコーヒー",
    reads: "読むのは、いつ、誰とやり取りし、会ったかだけです。メール、予定表、連絡先から読みます。",
    never: "件名、本文、添付ファイルは決して読みません。クリックなしに何かが送られることもありません。",
    yes: "始める",
  },
  reading: {
    title: "メールボックスを読んでいます",
    product: "週に一度、疎遠になった人の名前が一つ。ワンクリックで時間が見つかります。",
    text: "いつ、誰と、だけを見ます。件名も本文も見ません。",
    contacts: "連絡先",
    calendar: "予定表",
    mail: "メール",
    done: "済み",
    now: "読み取り中",
    next: "次",
    nowReading: {
      contacts: "連絡先を読んでいます",
      calendar: "予定表を読んでいます",
      mail: "メールを読んでいます",
    },
    measured: (read, total, where) => `約${total}通のうち${read}通${where}`,
    unmeasured: (read, where) => `これまでに${read}通${where}`,
    inFolders: (_, shown) => `（${shown}フォルダー）`,
    moments: "残り1分未満",
    minutes: (count) => `残り約${count}分`,
    hours: (count) => `残り約${count}時間`,
    first: "そのまま仕事を続けられます。全部読む前に最初の名前が出ることもあります。",
    over: "メールを読み終えました",
  },

  failure: {
    title: "うまくいきませんでした",
    signedOut: "サインアウトしています",
    signedOutText: "続けるには Microsoft アカウントでサインインしてください。何も失われていません。",
    consent: "許可が一つ足りません",
    consentText:
      "Outlook Coffee が見るのは、いつ、誰と、だけです。サインイン時に同意するか、管理者に相談してください。",
    adminConsent: "管理者向けのページ",
    signInStopped: "サインインが完了しませんでした。もう一度お試しください。",
    offline: "オフラインです",
    offlineText: "ネットワークが戻ると自動で続きます。",
    unreachable: "コーヒーのサーバーが応答しません",
    unreachableText: "何も失われていません。少し待ってから、もう一度試してください。",
    alreadyInvited: "招待が届いています",
    alreadyInvitedText:
      "相手がすでにコーヒーに招いています。受信トレイをご覧ください。承諾するだけで済みます。何も書き込まれていません。",
    sharedMailbox: "共有メールボックスです",
    sharedMailboxText: "コーヒーは二人のものです。自分のメールボックスで開いてください。",
    unknown: "サーバーで問題が起きました。誰にも何も送られていません。少し待ってから、もう一度試してください。",
    reference: (id) => `参照番号：${id}`,
  },
};
