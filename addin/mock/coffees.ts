import type { Coffee, Letter, Meeting, Order, Person, Step } from "../src/api/types";
import { slots } from "./people";

export function coffeeOf(order: Order, person: Person | undefined, id = "c_1"): Coffee {
  return {
    id,
    personId: order.personId,
    personName: person?.name ?? "",
    kind: order.kind,
    start: order.start,
    end: order.end,
    timeZone: "Europe/Berlin",
    state: order.send ? "invited" : "draft",
    eventId: "e_1",
    webLink: "https://outlook.office.com/calendar/item/e_1",
    theirResponse: null,
    note: null,
    proposedTime: null,
  };
}

export function invite(meeting: Meeting, people: Map<string, Person>) {
  const person = people.get(meeting.personId);
  return {
    subject: `Coffee: Ada and ${person?.name.split(" ")[0]}`,
    body: `Hi ${person?.name.split(" ")[0]},\n\nit has been a while since we talked. Would you have time for a coffee?\n\nAda`,
    attendees: person?.addresses ?? [],
    start: meeting.start,
    end: meeting.end,
    timeZone: "Europe/Berlin",
    location: "Café Moka, 2 Market St",
    online: false,
    outlookLink: "https://outlook.office.com/calendar/deeplink/compose",
  };
}

export function letterOf({ personId, kind }: { personId: string; kind: Step }, people: Map<string, Person>): Letter {
  const person = people.get(personId);
  const name = person?.name.split(" ")[0];
  const times = kind === "hello" ? [] : slots.slots.slice(0, 3);
  const body =
    kind === "hello"
      ? `Hi ${name},\n\nI thought of you today. I hope all is well.\n\nAda`
      : `Hi ${name},\n\nit has been a while. Would one of these suit you for a coffee?\n\n– Thu 26 November, 09:00\n– Thu 26 November, 14:30\n– Fri 27 November, 10:00\n\nAda`;
  const address = person?.addresses[0] ?? "";
  return {
    kind,
    to: person?.addresses.slice(0, 1) ?? [],
    subject: kind === "hello" ? `Hello from Ada` : "A coffee?",
    body,
    times,
    outlookLink: `https://outlook.office.com/mail/deeplink/compose?to=${encodeURIComponent(address)}&subject=A%20coffee%3F`,
    mailto: `mailto:${address}?subject=A%20coffee%3F`,
  };
}
