const KEY = "outlook-coffee:language";

/** The language of the last visit, so that the next one begins in it; null where there was none, or nothing can be kept. */
export function recall(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null; // a browser that blocks storage in frames
  }
}

export function remember(language: string | null): void {
  try {
    if (language) window.localStorage.setItem(KEY, language);
    else window.localStorage.removeItem(KEY);
  } catch {
    // the next visit begins in Outlook's language and changes when the settings are read
  }
}
