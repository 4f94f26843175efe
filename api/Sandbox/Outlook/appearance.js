import { element } from "./dom.js";

const LANGUAGES = { en: "English", de: "Deutsch", fr: "Français", es: "Español", ja: "日本語", ar: "العربية" };
const THEMES = { light: "Light", dark: "Dark" };

/**
 * The theme of this page, and the language that the pane is told is Outlook's; the page itself speaks English. Both begin as
 * the browser has them, and are remembered nowhere.
 */
export function appearanceOf(themes, languages, changed) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const preferred = navigator.languages.map((tag) => tag.split("-")[0]).find((tag) => tag in LANGUAGES) ?? "en";
  fill(themes, THEMES, themeOf(dark));
  fill(languages, LANGUAGES, preferred);
  const appearance = () => ({ theme: themes.value, language: languages.value });
  themes.addEventListener("change", () => {
    document.documentElement.dataset.theme = themes.value;
    changed(appearance());
  });
  languages.addEventListener("change", () => changed(appearance()));
  dark.addEventListener("change", () => {
    if (document.documentElement.dataset.theme) return;
    themes.value = themeOf(dark);
    changed(appearance());
  });
  return appearance;
}

const themeOf = (dark) => (dark.matches ? "dark" : "light");

function fill(select, choices, value) {
  for (const [name, text] of Object.entries(choices)) select.append(element("option", { value: name, text, lang: choices === LANGUAGES ? name : null }));
  select.value = value;
}
