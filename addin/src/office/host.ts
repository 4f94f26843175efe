const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const PATIENCE_MILLISECONDS = 10_000;

interface OfficeGlobal {
  onReady(): Promise<{ host: string | null }>;
  context?: { officeTheme?: { bodyBackgroundColor?: string } };
}

/** The parts of the browser that starting Office.js touches. */
export interface Page {
  location: { search: string; hash: string };
  name: string;
  stored(key: string): string | null;
  /** Resolves when the script has run, rejects when it could not be loaded. */
  load(url: string): Promise<OfficeGlobal>;
}

/**
 * Outlook names itself in the address (`_host_Info`) or, in desktop web views, in `window.name`; Office.js keeps the
 * former in session storage under `hostInfoValue` for reloads. Without these the real Office.js must not run:
 * inside a foreign frame it navigates the frame to about:blank (office.debug.js, build 1.1.110).
 */
export function inOutlook(page: Page): boolean {
  const address = page.location.search + page.location.hash;
  return /[?&#]_host_Info=/i.test(address) || page.name.includes("_host_Info") || page.stored("hostInfoValue") !== null;
}

/**
 * Starts Office.js beside the page, never before it. `onReady` never settles when one of its scripts is blocked,
 * so it is raced; `browser` = there is no Outlook, `silent` = Outlook did not answer in time.
 */
export async function startOffice(page: Page = thisPage()): Promise<"outlook" | "browser" | "silent"> {
  if (!inOutlook(page)) return "browser";
  // Office.js sets both to null; whoever navigates later still needs them (referencing the Office.js library, known issues).
  const { pushState, replaceState } = window.history;
  try {
    const ready = page.load(CDN).then(async (office) => {
      await office.onReady();
      showTheme(office.context?.officeTheme?.bodyBackgroundColor);
    });
    await Promise.race([ready, expiry()]);
    return "outlook";
  } catch {
    return "silent";
  } finally {
    Object.assign(window.history, { pushState, replaceState });
  }
}

/** Outlook gives colours but no `isDarkTheme`: a dark background is a dark theme. */
export function showTheme(background: string | undefined): void {
  const dark = background === undefined ? null : isDark(background);
  if (dark !== null) document.documentElement.dataset.theme = dark ? "dark" : "light";
}

/** Null when the colour is not `#rrggbb`. Weights: relative luminance, Rec. 709. */
export function isDark(color: string): boolean | null {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color) ?? [];
  if (!red || !green || !blue) return null;
  const value = (hex: string) => Number.parseInt(hex, 16);
  return 0.2126 * value(red) + 0.7152 * value(green) + 0.0722 * value(blue) < 128;
}

function expiry(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Error("Office.js is silent")), PATIENCE_MILLISECONDS));
}

function thisPage(): Page {
  return {
    location: window.location,
    name: window.name,
    stored: (key) => {
      try {
        return window.sessionStorage.getItem(key);
      } catch {
        return null; // a browser that blocks storage in frames
      }
    },
    load: (url) =>
      new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = url;
        script.addEventListener("load", () => resolve((window as unknown as { Office: OfficeGlobal }).Office));
        script.addEventListener("error", () => reject(new Error("Office.js could not be loaded")));
        document.head.append(script);
      }),
  };
}
