import { render } from "preact";
import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi } from "../../mock/api";
import { soon } from "../../mock/soon";
import { connect } from "../api/client";
import { sandboxTokens } from "../auth/tokens";
import { officeOf } from "../office/office";
import { recall, remember } from "../text/remembered";
import { Root } from "./Root";

let api: MockApi;
let root: HTMLElement;

beforeEach(() => {
  api = new MockApi();
  root = document.createElement("div");
  document.body.replaceChildren(root);
});
afterEach(() => {
  render(null, root);
  remember(null);
  document.documentElement.lang = "en";
  document.documentElement.dir = "ltr";
});

const open = (displayLanguage?: string) => {
  const page = displayLanguage ? { Office: { context: { displayLanguage } } } : {};
  const office = officeOf(Promise.resolve(), page);
  render(<Root api={connect(sandboxTokens(null), api.fetch)} office={office} tell={() => undefined} />, root);
};
const press = (name: string) => [...root.querySelectorAll("button")].find((each) => each.textContent === name)?.click();
const speaks = (language: string, part: string) =>
  soon(() => {
    expect(document.documentElement.lang).toBe(language);
    expect(root.textContent).toContain(part);
  });

it("The pane speaks Outlook's language", async () => {
  open("de-DE");
  await speaks("de", "Ihr hattet etwa alle 3 Wochen Kontakt. Das ist jetzt 9 Monate her.");
});

it("What the user chose comes before that, and is remembered for the next visit", async () => {
  api.settings.language = "ar";
  open("de-DE");
  await speaks("ar", "هذا الأسبوع");
  expect(document.documentElement.dir).toBe("rtl");
  expect(recall()).toBe("ar");
});

it("Without settings to ask for, the pane speaks all the same", async () => {
  api.next("GET /api/me/settings", "no answer");
  open();
  await speaks("en", "Grace Okafor");
});

it("Word of a change to another language comes in that language", async () => {
  open();
  await speaks("en", "This week");
  press("Settings");
  const choice = await soon(() => {
    const found = [...root.querySelectorAll("select")].find((each) => each.querySelector("option[value=de]"));
    if (!found) throw new Error(`No choice of languages in: ${root.textContent}`);
    return found;
  });
  choice.value = "de";
  choice.dispatchEvent(new Event("change", { bubbles: true }));
  await speaks("de", "Gespeichert.");
});
