import { expect, it } from "vitest";
import { withTexts } from "./links";

it("What was edited is in the link to Outlook, blanks and all", () =>
  expect(
    withTexts("https://outlook.office.com/mail/deeplink/compose?to=a%2Bb%40x.example&subject=Old", {
      subject: "New & better",
      body: "1 + 1\nTwo",
    }),
  ).toBe(
    "https://outlook.office.com/mail/deeplink/compose?to=a%2Bb%40x.example&subject=New%20%26%20better&body=1%20%2B%201%0ATwo",
  ));

it("And in the one to another mail program", () =>
  expect(withTexts("mailto:grace@fabrikam.example?subject=Old&body=Old", { subject: "A", body: "B c" })).toBe(
    "mailto:grace@fabrikam.example?subject=A&body=B%20c",
  ));
