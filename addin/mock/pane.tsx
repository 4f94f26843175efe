import { render } from "preact";
import { vi } from "vitest";
import { connect } from "../src/api/client";
import { sandboxTokens } from "../src/auth/tokens";
import { officeOf } from "../src/office/office";
import { en } from "../src/text/en";
import { Pane } from "../src/views/Pane";
import type { MockApi } from "./api";
import { soon } from "./soon";

/** The whole pane on a page of its own, driven as a person drives it: by the names of buttons and by what can be read. */
export function openPane(api: MockApi, user: string | null = null, page: unknown = window) {
  const tell = vi.fn<(change: string, start: string) => void>();
  const speak = vi.fn<(language: string | null) => void>();
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  render(
    <Pane
      api={connect(sandboxTokens(user), api.fetch)}
      office={officeOf(Promise.resolve(), page)}
      texts={en}
      locale="en-GB"
      tell={tell}
      speak={speak}
    />,
    root,
  );

  const named = (name: string | RegExp) => {
    const matches = (text: string) => (typeof name === "string" ? text === name : name.test(text));
    return [...root.querySelectorAll<HTMLElement>("button, summary, a")].find((each) =>
      matches((each.getAttribute("aria-label") ?? each.textContent ?? "").replace(/\u2060/g, "").trim()),
    );
  };
  /** What a person reads: one space between words, and the joiners that keep times together left out. */
  const text = () => (root.textContent ?? "").replace(/\u2060/g, "").replace(/\s+/g, " ");

  return {
    root,
    tell,
    speak,
    text,
    named,
    async reads(part: string | RegExp): Promise<void> {
      await soon(() => {
        const found = typeof part === "string" ? text().includes(part) : part.test(text());
        if (!found) throw new Error(`"${part}" is not in: ${text()}`);
      });
    },
    async click(name: string | RegExp): Promise<void> {
      const element = await soon(() => {
        const found = named(name);
        if (!found || found.matches(':disabled, [aria-disabled="true"]')) throw new Error(`No "${name}" in: ${text()}`);
        return found;
      });
      element.click();
    },
    /** Types into the field with this label. */
    type(label: string, value: string): void {
      const id = [...root.querySelectorAll("label")].find((each) => each.textContent === label)?.htmlFor ?? "";
      const field = root.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[id="${id}"]`);
      if (!field) throw new Error(`No field "${label}" in: ${text()}`);
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    close: () => render(null, root),
  };
}
