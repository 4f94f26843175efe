import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
});
afterEach(() => pane.close());

const h1 = () => pane.root.querySelector("h1")?.textContent;
const current = () => pane.root.querySelector("nav [aria-current=page]")?.textContent;

it.each([
  ["People", "People"],
  ["Year", "The year 2026"],
  ["Settings", "Settings"],
])("%s is one click away, and the focus goes to its heading", async (tab, heading) => {
  pane = openPane(api);
  await pane.click(tab);
  await soon(() => expect(h1()).toBe(heading));
  await soon(() => expect(document.activeElement?.textContent).toBe(heading));
  expect(current()).toBe(tab);
  await pane.click("This week");
  await pane.reads("Grace Okafor");
  await soon(() => expect(document.activeElement?.textContent).toBe("This week"));
});

/** An Outlook in which a message is open, and the user goes to others. */
function outlook(from: string) {
  let changed: () => void = () => undefined;
  const mailbox = {
    item: { from: { emailAddress: from } } as unknown,
    userProfile: { emailAddress: "ada@contoso.example" },
    addHandlerAsync: (_: string, handler: () => void) => {
      changed = handler;
    },
  };
  const page = { Office: { context: { mailbox }, EventType: { ItemChanged: "olkItemSelectedChanged" } } };
  return {
    page,
    select: (address: string | null) => {
      mailbox.item = address && { from: { emailAddress: address } };
      changed();
    },
  };
}

it("Whoever the open message is from is offered, and the week stays", async () => {
  const { page } = outlook("mei@contoso.example");
  pane = openPane(api, null, page);
  await pane.click("You and Mei Tanaka");
  await soon(() => expect(h1()).toBe("You and Mei"));
  await pane.click("Back");
  await pane.reads("Grace Okafor");
});

it("When the user goes to another message, the pane goes with them", async () => {
  const { page, select } = outlook("nobody@elsewhere.example");
  pane = openPane(api, null, page);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  select("mei@contoso.example");
  await soon(() => expect(h1()).toBe("You and Mei"));
  select("bruno@northwind.example");
  await soon(() => expect(h1()).toBe("You and Bruno"));
  select(null);
  await soon(() => expect(h1()).toBe("This week"));
});

it("Being told of the same message again is no other message", async () => {
  const { page, select } = outlook("mei@contoso.example");
  pane = openPane(api, null, page);
  await pane.reads("You and Mei Tanaka");
  select("mei@contoso.example");
  await pane.reads("Thu 26 Nov 09:00–09:45");
  expect(h1()).toBe("This week");
  expect(api.sent("GET /api/people/by-address")).toHaveLength(1);
});

it("But never out of what they are in the middle of", async () => {
  const { page, select } = outlook("nobody@elsewhere.example");
  pane = openPane(api, null, page);
  await pane.click(/^Thu 26 Nov 09:00/);
  await pane.reads("The invitation");
  select("mei@contoso.example");
  await soon(() => expect(api.sent("GET /api/people/by-address")).toHaveLength(2));
  await pane.reads("You and Mei Tanaka");
  expect(pane.text()).toContain("The invitation");
});

it("Who is signed out is told so, and can sign in", async () => {
  api.next("GET /api/me", { status: 401, body: { type: "https://x.example/problems/sign-in", status: 401 } });
  pane = openPane(api);
  await pane.reads("You are signed out");
  await pane.click("Sign in");
  await pane.reads("Grace Okafor");
});

it("A consent that is missing is named", async () => {
  api.next("GET /api/me", { status: 403, body: { type: "https://x.example/problems/consent", status: 403 } });
  pane = openPane(api);
  await pane.reads("One permission is missing");
});
