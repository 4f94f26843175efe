import { render } from "preact";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { problem } from "../../mock/api";
import { soon } from "../../mock/soon";
import { Failure } from "../api/failure";
import { en } from "../text/en";
import { FailureView } from "./FailureView";
import { SignInProvider } from "./signIn";

const ADMIN = "https://login.microsoftonline.com/organizations/adminconsent?client_id=app";
let root: HTMLElement;
const retry = vi.fn();
const signIn = vi.fn<(wish: string) => Promise<void>>();
const adminConsent = vi.fn<() => Promise<string | null>>();

beforeEach(() => {
  root = document.createElement("div");
  document.body.replaceChildren(root);
  retry.mockReset();
  signIn.mockReset().mockResolvedValue();
  adminConsent.mockReset().mockResolvedValue(ADMIN);
});
afterEach(() => render(null, root));

function show(type: string, status: number) {
  const failure = new Failure("problem", problem(type, "", { status }));
  render(
    <SignInProvider value={{ signIn, adminConsent }}>
      <FailureView failure={failure} texts={en} retry={retry} />
    </SignInProvider>,
    root,
  );
}
const press = () => root.querySelector("button")?.click();

it("The signed-out pane asks nobody until its button is clicked, and goes on then", async () => {
  show("sign-in", 401);
  expect(root.textContent).toContain("You are signed out");
  expect(signIn).not.toHaveBeenCalled();
  press();
  await soon(() => expect(retry).toHaveBeenCalledOnce());
  expect(signIn).toHaveBeenCalledExactlyOnceWith("signIn");
});

it("A sign-in that came to nothing is said, and can be tried again", async () => {
  signIn.mockRejectedValueOnce(new Error("closed"));
  show("sign-in", 401);
  press();
  await soon(() => expect(root.textContent).toContain("The sign-in did not come to its end."));
  expect(retry).not.toHaveBeenCalled();
  press();
  await soon(() => expect(retry).toHaveBeenCalledOnce());
  expect(root.textContent).not.toContain("The sign-in did not come to its end.");
});

it("Of a consent that is missing the pane says who may give it, and leads the administrator to their page", async () => {
  show("consent", 403);
  expect(root.textContent).toContain("or ask your administrator");
  await soon(() => expect(root.querySelector("a")?.href).toBe(ADMIN));
  press();
  await soon(() => expect(signIn).toHaveBeenCalledExactlyOnceWith("consent"));
});

it("Without a known page there is no link", async () => {
  adminConsent.mockResolvedValue(null);
  show("consent", 403);
  await soon(() => expect(adminConsent).toHaveBeenCalled());
  expect(root.querySelector("a")).toBeNull();
});
