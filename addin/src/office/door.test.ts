import { expect, it, vi } from "vitest";
import { doorOf } from "./door";
import { tellOpener } from "./opener";

type Handler = (event: { message?: string; origin?: string }) => void;

/** An Outlook in which a window can be opened. */
function outlook({ nested = true, accountType = "office365", opens = true } = {}) {
  const handlers = new Map<string, Handler>();
  const dialog = {
    addEventHandler: (type: string, handler: Handler) => void handlers.set(type, handler),
    close: vi.fn(),
  };
  const displayDialogAsync = vi.fn((_url: string, _options: object, done: (result: object) => void) =>
    done(opens ? { value: dialog } : { error: { code: 12009 } }),
  );
  const context = {
    requirements: { isSetSupported: (name: string) => nested && name === "NestedAppAuth" },
    mailbox: { userProfile: { emailAddress: "ada@contoso.example", accountType } },
    ui: { displayDialogAsync },
  };
  const EventType = { DialogMessageReceived: "message", DialogEventReceived: "event" };
  return { page: { Office: { context, EventType } }, handlers, dialog };
}

it.each([
  ["an Outlook that has it", {}, true],
  ["an older Outlook", { nested: false }, false],
  ["a mailbox on premises, which only says so", { accountType: "enterprise" }, false],
])("Nested app authentication in %s", (_, given, expected) =>
  expect(doorOf(outlook(given).page).hasNestedAppAuth).toBe(expected),
);

it("An Outlook without windows, and no Outlook at all, offer none", () => {
  expect(doorOf({ Office: { context: {} } }).openDialog).toBeNull();
  expect(doorOf({})).toEqual({ hasNestedAppAuth: false, openDialog: null, loginHint: null });
});

it("What a window of our own tells is heard, and it is closed", async () => {
  const { page, handlers, dialog } = outlook();
  const told = doorOf(page).openDialog?.("https://x.example/addin/signin.html");
  handlers.get("message")?.({ message: "evil", origin: "https://evil.example" });
  handlers.get("message")?.({ message: "ours", origin: window.location.origin });
  expect(await told).toBe("ours");
  expect(dialog.close).toHaveBeenCalledOnce();
});

it("A window that the user closes tells nothing", async () => {
  const { page, handlers } = outlook();
  const told = doorOf(page).openDialog?.("https://x.example/addin/signin.html");
  handlers.get("event")?.({});
  await expect(told).rejects.toMatchObject({ byUser: true });
});

it("A window that does not open is no choice of the user's", () =>
  expect(doorOf(outlook({ opens: false }).page).openDialog?.("https://x.example/")).rejects.toMatchObject({
    byUser: false,
  }));

it("The window tells a pane of its own origin only", () => {
  const messageParent = vi.fn();
  expect(tellOpener("{}", { Office: { context: { ui: { messageParent } } } })).toBe(true);
  expect(messageParent).toHaveBeenCalledExactlyOnceWith("{}", { targetOrigin: window.location.origin });
  expect(tellOpener("{}", {})).toBe(false);
});
