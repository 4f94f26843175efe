/** جمل اللوحة بالعربية. */
import type { Texts } from "../en";
import { pluralsOf } from "../plurals";
import { coffee } from "./coffee";
import { apart } from "./names";
import { people } from "./people";
import { settings } from "./settings";

const n = pluralsOf("ar");

export const ar: Texts = {
  ...coffee,
  ...people,
  ...settings,
  thisWeek: "هذا الأسبوع",
  missedReport: "تعذر إرسال رسالة هذا الأسبوع في وقتها فلم ترسل.",
  nav: { label: "Outlook Coffee", week: "الأسبوع", people: "الأشخاص", year: "السنة", settings: "الإعدادات" },
  here: (name) => `أنت و${apart(name)}`,
  loadingMore: "لحظة…",
  loading: "نبحث عن شخص تشتاق إليه…",

  why: {
    resumeInTen: (tens) =>
      tens <= 0
        ? "نادراً ما تعود صلة كهذه من تلقاء نفسها."
        : tens >= 10
          ? "معظم الصلات كهذه تعود من تلقاء نفسها."
          : `نحو ${tens} من كل 10 صلات كهذه تعود من تلقاء نفسها.`,
    tooLittle: "التاريخ المشترك أقصر من أن يقال عنه شيء.",
    noContactYet: "لا يوجد تواصل مسجل بعد.",
    usually: (every) => `كنتما تتواصلان ${every}.`,
    usuallyMet: (every) => `كنتما تلتقيان ${every}.`,
    last: (ago) => `آخر تواصل بينكما: ${ago}.`,
    lastMet: (ago) => `آخر لقاء بينكما: ${ago}.`,
    since: (span) => `مضى على ذلك ${span}.`,
    moreThan: (span) => `أكثر من ${span}`,
    wanted: (days, span) => (days === 1 ? "أردت أن تتواصلا كل يوم." : `أردت أن تتواصلا كل ${span}.`),
    every: (count, unit, span) => {
      if (unit === "halfYear") return "نحو مرتين في السنة";
      if (count > 1) return `كل ${span} تقريباً`;
      return {
        day: "كل يوم تقريباً",
        week: "كل أسبوع تقريباً",
        month: "كل شهر تقريباً",
        year: "نحو مرة في السنة",
      }[unit];
    },
  },
  clocks: {
    wrote: "كتبتَ",
    heard: "كُتب إليك",
    met: "التقيتما",
    crowd: "ضمن جمع",
    crowdNote: "لا يُحسب: اجتماع كبير أو قائمة طويلة",
    never: "أبداً",
  },

  actions: {
    someoneElse: "شخص آخر",
    notThisWeek: "ليس هذا الأسبوع",
    more: "خيارات أخرى",
    snooze: { month: "تأجيل شهراً", quarter: "تأجيل ثلاثة أشهر", half: "تأجيل نصف سنة" },
    letGo: "ترك",
    letGoNote: "خاص بك وحدك. لن يُقترح بعد الآن.",
    undo: "تراجع",
    dismiss: "إغلاق",
    back: "رجوع",
    backTo: (name) => `العودة إلى ${apart(name)}`,
    retry: "حاول مرة أخرى",
    openInOutlook: "فتح في Outlook",
    lookAgain: "ابحث مرة أخرى",
    signIn: "تسجيل الدخول",
  },
  notices: {
    snoozed: (name, until) => `${apart(name)}: مؤجل حتى ${until}.`,
    letGo: (name) => `تركت ${apart(name)}. لا يُخبر أحد بذلك.`,
    undone: (name) => `تم التراجع. يمكن اقتراح ${apart(name)} من جديد.`,
    pinned: (name, span) => `${apart(name)}: مثبت، تواصل كل ${span}.`,
    unpinned: (name) => `لم يعد لك اختيار بشأن ${apart(name)}.`,
    takenBack: "تم التراجع.",
    skipped: "لا قهوة هذا الأسبوع. لا يُخبر أحد بذلك.",
    removed: "أُزيل الحجز. لم يصل بريد إلى أحد.",
    cancelled: (name) => `أُلغيت القهوة، وOutlook يخبر ${apart(name)}.`,
    onePerson: (name) => `${apart(name)} صار شخصاً واحداً.`,
    nextPerson: (name) => `هذا الأسبوع: ${apart(name)}.`,
  },
  alternates: { title: "أو…", later: "إن غيّرت رأيك", instead: "بدلاً من ذلك:" },

  empty: {
    title: "لا أحد يُقترح هذا الأسبوع",
    text: "قد يأتي الأسبوع القادم باسم. وهذا سبب غيابه الآن:",
    unexplained: "قد يأتي الأسبوع القادم باسم.",
  },
  emptyReasons: {
    inTouch: (count) => n(count, { other: "على تواصل معك: #" }),
    tooLittleHistory: (count) => n(count, { other: "تاريخ قصير جداً: #" }),
    snoozed: (count) => n(count, { other: "مؤجل: #" }),
    recent: (count) => n(count, { other: "اقتُرح في آخر 90 يوماً: #" }),
    unanswered: (count) => n(count, { other: "ثلاث دعوات بلا رد: #" }),
    openCoffee: (count) => n(count, { other: "قهوة مقررة بالفعل: #" }),
    plannedMeeting: (count) => n(count, { other: "ستلتقيه قريباً: #" }),
    passed: (count) => n(count, { other: "تجاوزته هذا الأسبوع: #" }),
    outOfOffice: (count) => n(count, { other: "خارج المكتب: #" }),
    noAddress: (count) => n(count, { other: "بلا عنوان: #" }),
    sharedMailbox: () => "هذا صندوق بريد مشترك، والقهوة بين شخصين.",
    noCoffeesWanted: () => "اخترت في الإعدادات عدم تناول القهوة.",
    paused: () => "أنت في استراحة.",
    notReadYet: () => "لم يُقرأ بريدك بعد.",
    other: (count, reason) => `${count} × ${reason}`,
  },
  skipped: { title: "لا قهوة هذا الأسبوع", text: "لا بأس أبداً. يوم الاثنين القادم يأتي باسم آخر." },

  begin: {
    title: "قهوة واحدة كل أسبوع",
    reads: "يقرأ متى ومع من تراسلت والتقيت: من بريدك وتقويمك وجهات اتصالك.",
    never: "لا يقرأ أبداً موضوعاً أو نصاً أو مرفقاً، ولا يُرسل شيء من دون نقرتك.",
    yes: "ابدأ",
  },
  reading: {
    title: "نتعرف على بريدك",
    product: "اسم واحد كل أسبوع: شخص انقطع تواصلك معه. ونقرة واحدة تجد الوقت.",
    text: "متى ومع من فقط. لا موضوع ولا نص، أبداً.",
    contacts: "جهات الاتصال",
    calendar: "التقويم",
    mail: "البريد",
    done: "قُرئ",
    now: "جارٍ",
    next: "التالي",
    nowReading: {
      contacts: "قراءة جهات الاتصال",
      calendar: "قراءة التقويم",
      mail: "قراءة البريد",
    },
    measured: (read, total, where) => `${read} من نحو ${total} رسالة${where}`,
    unmeasured: (read, where) => `${read} رسالة حتى الآن${where}`,
    inFolders: (_, shown) => ` (المجلدات: ${shown})`,
    moments: "أقل من دقيقة",
    minutes: (count) => n(count, { one: "نحو دقيقة", two: "نحو دقيقتين", few: "نحو # دقائق", other: "نحو # دقيقة" }),
    hours: (count) => n(count, { one: "نحو ساعة", two: "نحو ساعتين", few: "نحو # ساعات", other: "نحو # ساعة" }),
    first: "يمكنك متابعة عملك. قد يأتي أول اسم قبل انتهاء القراءة بكثير.",
    over: "قُرئ بريدك",
  },

  failure: {
    title: "لم ينجح ذلك",
    signedOut: "لست مسجل الدخول",
    signedOutText: "سجل الدخول بحساب Microsoft للمتابعة. لم يضع شيء.",
    consent: "ينقص إذن واحد",
    consentText: "لا يرى Outlook Coffee إلا متى ومع من. وافق عند تسجيل الدخول، أو اسأل المسؤول.",
    adminConsent: "الصفحة الخاصة بالمسؤول",
    signInStopped: "لم يكتمل تسجيل الدخول. حاول مرة أخرى.",
    offline: "أنت غير متصل",
    offlineText: "يُستأنف تلقائياً عند عودة الشبكة.",
    unreachable: "خادم القهوة لا يجيب",
    unreachableText: "لم يضع شيء. انتظر لحظة ثم حاول مرة أخرى.",
    alreadyInvited: "دعوة في انتظارك",
    alreadyInvitedText: "وصلتك دعوة إلى قهوة بالفعل. انظر في بريدك الوارد: تكفي الموافقة هناك. لم يُكتب شيء.",
    sharedMailbox: "هذا صندوق بريد مشترك",
    sharedMailboxText: "القهوة بين شخصين. افتح اللوحة في صندوق بريدك.",
    unknown: "حدث خطأ في الخادم. لم يُرسل شيء إلى أحد. حاول مرة أخرى بعد لحظة.",
    reference: (id) => `المرجع: ${id}`,
  },
};
