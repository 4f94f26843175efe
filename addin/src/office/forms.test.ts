import { expect, it, vi } from "vitest";
import { asHtml, openAppointment, openMail } from "./forms";

const mail = { to: ["grace@fabrikam.example"], subject: "Coffee?", body: "Hi Grace,\n1 < 2 & <b>bold</b>" };

it("Text stays text in Outlook's form", () =>
  expect(asHtml(`a<script>"x" & 'y'</script>\r\nb`)).toBe(
    "a&lt;script&gt;&quot;x&quot; &amp; &#39;y&#39;&lt;/script&gt;<br>b",
  ));

it("A mail opens in Outlook's own form, to the same people", () => {
  const displayNewMessageForm = vi.fn();
  expect(openMail({ displayNewMessageForm }, mail)).toBe(true);
  expect(displayNewMessageForm).toHaveBeenCalledExactlyOnceWith({
    toRecipients: mail.to,
    subject: "Coffee?",
    htmlBody: "Hi Grace,<br>1 &lt; 2 &amp; &lt;b&gt;bold&lt;/b&gt;",
  });
});

it("An invitation opens with its time, and no longer a subject than Outlook takes", () => {
  const displayNewAppointmentForm = vi.fn();
  const start = "2026-11-26T09:00:00+01:00";
  openAppointment(
    { displayNewAppointmentForm },
    { ...mail, subject: "x".repeat(300), start, end: start, location: "Café" },
  );
  expect(displayNewAppointmentForm.mock.calls[0]?.[0]).toMatchObject({
    start: new Date(start),
    subject: "x".repeat(255),
    location: "Café",
  });
});

it("Where there is only the newer kind of form, that one opens", () => {
  const displayNewMessageFormAsync = vi.fn();
  expect(openMail({ displayNewMessageFormAsync }, mail)).toBe(true);
  expect(displayNewMessageFormAsync).toHaveBeenCalledOnce();
});

it.each([
  ["There is no Outlook", undefined],
  ["Outlook has no such form", {}],
  [
    "Outlook refuses",
    {
      displayNewMessageForm: () => {
        throw new Error("Sys.ArgumentOutOfRangeException");
      },
    },
  ],
])("%s: the link is left to lead there", (_, forms) => expect(openMail(forms, mail)).toBe(false));
