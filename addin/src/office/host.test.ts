import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { inOutlook, isDark, type Page, startOffice } from "./host";

const HOST = "_host_Info=Outlook$Web$16.01$en-US$corr$$$0#";

function page(changes: Partial<Page> = {}): Page {
  return {
    location: { search: "", hash: "" },
    name: "",
    stored: () => null,
    load: () => Promise.reject(new Error("blocked")),
    ...changes,
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset.theme;
});

it.each([
  ["in its address", page({ location: { search: `?${HOST}`, hash: "" } })],
  ["behind other parameters", page({ location: { search: `?user=a&${HOST}`, hash: "" } })],
  ["in the window's name", page({ name: `{"_host_Info":"Outlook$Mac"}` })],
  ["from before a reload", page({ stored: (key) => (key === "hostInfoValue" ? HOST : null) })],
])("Outlook is seen %s", (_, where) => expect(inOutlook(where)).toBe(true));

it("In a plain browser Office.js is never loaded", async () => {
  const load = vi.fn();
  expect(await startOffice(page({ load }))).toBe("browser");
  expect(load).not.toHaveBeenCalled();
});

const outlook = (load: Page["load"]) => page({ location: { search: `?${HOST}`, hash: "" }, load });

it("Outlook's dark theme becomes the pane's", async () => {
  const office = {
    onReady: async () => ({ host: "Outlook" }),
    context: { officeTheme: { bodyBackgroundColor: "#1f1f1f" } },
  };
  expect(await startOffice(outlook(async () => office))).toBe("outlook");
  expect(document.documentElement.dataset.theme).toBe("dark");
});

it("The history that Office.js takes away is given back", async () => {
  const { pushState } = window.history;
  await startOffice(
    outlook(async () => {
      Object.assign(window.history, { pushState: null, replaceState: null });
      return { onReady: async () => ({ host: "Outlook" }) };
    }),
  );
  expect(window.history.pushState).toBe(pushState);
});

it("A blocked script and a silent Outlook do not keep the pane waiting", async () => {
  expect(await startOffice(outlook(() => Promise.reject(new Error("blocked"))))).toBe("silent");
  const silent = startOffice(outlook(async () => ({ onReady: () => new Promise(() => undefined) })));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await silent).toBe("silent");
});

it.each([
  ["#ffffff", false],
  ["#292929", true],
  ["#0078d4", true],
  ["red", null],
])("%s is dark: %s", (color, dark) => expect(isDark(color)).toBe(dark));
