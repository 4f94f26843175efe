import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../../mock/api";
import { openPane } from "../../../mock/pane";
import { settings } from "../../../mock/settings";
import { soon } from "../../../mock/soon";
import { ordered } from "./Hours";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(async () => {
  api = new MockApi();
  pane = openPane(api);
  await pane.click("Settings");
  await pane.reads("Cups a year");
});
afterEach(() => pane.close());

const kept = () => api.sent("PUT /api/me/settings").map(({ body }) => body as Record<string, unknown>);

function fieldOf(label: string) {
  const id = [...pane.root.querySelectorAll("label")].find((each) => each.textContent === label)?.htmlFor ?? "";
  const field = pane.root.querySelector<HTMLInputElement | HTMLSelectElement>(`[id="${id}"]`);
  if (!field) throw new Error(`No field "${label}"`);
  return field;
}

/** Leaves the field with this label with another value in it. */
function change(label: string, value: string) {
  const field = fieldOf(label);
  field.value = value;
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

it("A change is kept at once with all the rest, and can be undone", async () => {
  change("Cups a year", "26");
  await pane.reads("Saved.");
  expect(kept()).toEqual([{ ...api.settings, yearGoal: 26 }]);
  await pane.click("Undo");
  await pane.reads("Undone.");
  expect(api.settings.yearGoal).toBe(52);
});

it("Two changes in a row keep both", async () => {
  change("Cups a year", "26");
  change("Coffees a week", "2");
  await soon(() => expect(kept()).toHaveLength(2));
  expect(kept()[1]).toMatchObject({ yearGoal: 26, coffeesPerWeek: 2 });
});

it("A number out of range is put back to the nearest", async () => {
  change("Cups a year", "9999");
  await soon(() => expect(kept()[0]).toMatchObject({ yearGoal: 366 }));
});

it("The holidays of a country are kept free when the user says so", async () => {
  await pane.reads("Keep public holidays free");
  const label = [...pane.root.querySelectorAll("label")].find(
    (each) => each.textContent === "Keep public holidays free",
  );
  const options = [...(pane.root.querySelector(`[id="${label?.htmlFor}"]`)?.querySelectorAll("option") ?? [])];
  expect(options.map(({ textContent }) => textContent)).toEqual([
    "Only those in my calendar",
    "Austria",
    "Germany",
    "United States",
  ]);
  change("Keep public holidays free", "US");
  await soon(() => expect(kept()[0]).toMatchObject({ holidays: "US" }));
  await soon(() => expect(pane.named("Undo")).toBeDefined());
  change("Keep public holidays free", "");
  await soon(() => expect(kept()[1]).toMatchObject({ holidays: null }));
});

it("What the server refuses is said, and nothing pretends to be saved", async () => {
  api.next("PUT /api/me/settings", { status: 400, body: problem("bad-request", "place: at most 255 characters.") });
  change("Place", "x".repeat(300));
  await pane.reads("place: at most 255 characters.");
  expect(pane.text()).not.toContain("Saved.");
});

it("A calendar of the family blocks too when the user says so", async () => {
  await pane.reads("Family");
  [...pane.root.querySelectorAll<HTMLLabelElement>("label.check")]
    .find((each) => each.textContent === "Family")
    ?.click();
  await soon(() => expect(kept()[0]).toMatchObject({ calendars: ["cal_2"] }));
});

it("An own text begins from the usual one", async () => {
  await pane.click("Write my own");
  await soon(() => expect(pane.root.querySelector<HTMLTextAreaElement>("textarea")?.value).toContain("Hi {name}"));
  pane.type("Subject", "Tea, {name}?");
  await pane.click("Save");
  await soon(() => expect(kept()[0]?.texts).toMatchObject([{ kind: "coffee", subject: "Tea, {name}?" }]));
  await pane.click("Back to the usual one");
  await soon(() => expect(kept()[1]).toMatchObject({ texts: [] }));
});

it("Another language is spoken at once and kept", async () => {
  change("Language", "de");
  await soon(() => expect(kept()[0]).toMatchObject({ language: "de" }));
  expect(pane.speak).toHaveBeenCalledExactlyOnceWith("de");
  await pane.click("Undo");
  await pane.reads("Undone.");
  expect(pane.speak).toHaveBeenLastCalledWith(null);
});

const zones = () => [...fieldOf("Time zone").querySelectorAll("option")];
const today = () => (fieldOf("No proposals before") as HTMLInputElement).min;

it("Another time zone holds at once for what is on the page, and so does its undoing", async () => {
  expect(today()).toBe("2026-11-23");
  change("Time zone", "Pacific/Pago_Pago");
  await soon(() => expect(today()).toBe("2026-11-22"));
  expect(kept()).toEqual([{ ...settings, timeZone: "Pacific/Pago_Pago" }]);
  await pane.click("Undo");
  await soon(() => expect(today()).toBe("2026-11-23"));
  expect(api.settings.timeZone).toBeNull();
});

it("Outlook's zone is the first choice, and one that the browser does not list is among them when it was chosen", async () => {
  expect(zones()[0]?.textContent).toBe("As in Outlook");
  expect(zones().length).toBeGreaterThan(300);
  expect(zones().some(({ value }) => value === "Etc/GMT+5")).toBe(false);
  change("Time zone", "Europe/Lisbon");
  await soon(() => expect(kept()[0]).toMatchObject({ timeZone: "Europe/Lisbon" }));
  change("Time zone", "");
  await soon(() => expect(kept()[1]).toMatchObject({ timeZone: null }));
  pane.close();
  api.settings.timeZone = "Etc/GMT+5";
  pane = openPane(api);
  await pane.click("Settings");
  await pane.reads("Time zone");
  expect(fieldOf("Time zone").value).toBe("Etc/GMT+5");
});

it("A zone that the pane could not learn is asked for again", async () => {
  await soon(() => expect(api.sent("GET /api/me")).toHaveLength(1));
  api.next("GET /api/me", { status: 503, body: problem("unavailable", "Wait a minute.") });
  change("Time zone", "Pacific/Pago_Pago");
  await pane.reads("Wait a minute.");
  expect(pane.text()).not.toContain("Saved.");
  await pane.click("Try again");
  await soon(() => expect(today()).toBe("2026-11-22"));
});

it("A report sent twice by hand is two reports, and one click is one", async () => {
  await pane.click("Send me one now");
  await pane.reads("It is on its way to your own mailbox.");
  await pane.click("Send me one now");
  await soon(() => expect(api.sent("POST /api/report/send")).toHaveLength(2));
  expect(new Set(api.sent("POST /api/report/send").map(({ headers }) => headers["Idempotency-Key"])).size).toBe(2);
});

it("Everything held is one download", async () => {
  const make = vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:x");
  await pane.click("Download");
  await soon(() => expect(make).toHaveBeenCalledOnce());
  make.mockRestore();
});

it("Everything is erased only after a question that says what goes", async () => {
  await pane.click("Erase everything…");
  await pane.reads("Your mail and calendar stay.");
  await pane.click("Keep it");
  await pane.click("Erase everything…");
  expect(api.sent("DELETE /api/me")).toEqual([]);
  await pane.click("Erase");
  await pane.reads("Everything is erased");
  await pane.click("Begin again");
  await soon(() => expect(api.sent("GET /api/me")).toHaveLength(2));
});

it.each([
  ["09:00", "11:30", "09:00", "11:30"],
  ["14:00", "09:00", "09:00", "14:00"],
  ["09:00", "09:00", "09:00", "10:00"],
  ["23:30", "23:30", "23:30", "23:59"],
])("Hours from %s to %s are kept as %s to %s", (from, to, first, last) =>
  expect(ordered({ day: "monday", from, to })).toEqual({ day: "monday", from: first, to: last }),
);
