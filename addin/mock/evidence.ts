import type { Correction, Person } from "../src/api/types";

const CONTACT = ["wrote", "heard", "met"];

/** What a correction changes of a person, near enough to what the server makes of it for the pane to be looked at. */
export function judged(person: Person, { kind, counts }: Correction): Partial<Person> {
  const others = person.corrections.filter((each) => each.kind !== kind);
  if (counts === CONTACT.includes(kind)) return { corrections: others, ...told.get(`${person.id} ${kind}`) };
  told.set(`${person.id} ${kind}`, { clocks: person.clocks, notCounted: person.notCounted });
  const clocks = kind in person.clocks ? { ...person.clocks, [kind]: null } : person.clocks;
  const left = person.notCounted.filter((item) => item.kind !== kind);
  const notCounted = counts ? left : [...left, { kind: "setAside", count: 12 }];
  return { corrections: [...others, { kind, counts }], clocks, notCounted };
}

/** What was so before each correction. */
const told = new Map<string, Partial<Person>>();
