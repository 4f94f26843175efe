import type { Texts } from "./en";

/** Each in its own catalogue, which is loaded when it is spoken. */
const CATALOGUES = {
  en: () => import("./en").then(({ en }) => en),
  de: () => import("./de").then(({ de }) => de),
  fr: () => import("./fr").then(({ fr }) => fr),
  es: () => import("./es").then(({ es }) => es),
  ja: () => import("./ja").then(({ ja }) => ja),
  ar: () => import("./ar").then(({ ar }) => ar),
} satisfies Record<string, () => Promise<Texts>>;

export type Language = keyof typeof CATALOGUES;

/** In their own names, because whoever looks for theirs may not read the one that is shown. */
export const LANGUAGES: Record<Language, string> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  ja: "日本語",
  ar: "العربية",
};

/** Where dates and numbers have no wish of the browser's to follow: a German date in an English sentence would read badly. */
const PLACES: Partial<Record<Language, string>> = { en: "en-GB" };

export const textsIn = (language: Language): Promise<Texts> => CATALOGUES[language]();

/** The first wish (BCP 47, such as `de-AT`) that there is a catalogue for; English without one. */
export function languageOf(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const tag = wish?.toLowerCase().split(/[-_]/)[0] ?? "";
    if (Object.hasOwn(CATALOGUES, tag)) return tag as Language;
  }
  return "en";
}

/** The kind of the language that the person uses elsewhere: `de-AT` rather than `de`, which says no place. */
export function localeOf(language: Language, wishes: readonly (string | null | undefined)[]): string {
  const placed = wishes.find((wish) => wish?.toLowerCase().startsWith(`${language}-`));
  const locale = placed ?? PLACES[language] ?? language;
  // Outlook counts by the Gregorian calendar, and the sentences hold digits as they are written in Europe and the Maghreb.
  return language === "ar" ? `${locale}-u-ca-gregory-nu-latn` : locale;
}

export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}
