import type { Me, Month, Person, Slots, Week } from "../src/api/types";

export const NOW = "2026-11-23T08:30:00Z";

export const ada: Me = {
  mode: "sandbox",
  name: "Ada Lind",
  address: "ada@contoso.example",
  timeZone: "Europe/Berlin",
  now: NOW,
  people: { all: 214, quiet: 31, snoozed: 2, letGo: 3 },
  sync: {
    state: "idle",
    phase: null,
    read: 18234,
    folders: null,
    total: null,
    secondsLeft: null,
    startedAt: NOW,
    lastCompletedAt: NOW,
    problem: null,
  },
};

export const grace: Person = {
  id: "p_grace",
  name: "Grace Okafor",
  addresses: ["grace@fabrikam.example"],
  company: "Fabrikam",
  title: "CFO",
  inAddressBook: true,
  sameOrganization: false,
  clocks: {
    wrote: "2026-03-02T09:12:44Z",
    heard: "2026-03-02T16:40:01Z",
    met: "2026-02-11T08:00:00Z",
    crowd: "2026-10-01T13:00:00Z",
  },
  lastContact: { at: "2026-03-02T16:40:01Z", kind: "heard" },
  rhythm: {
    usualGapDays: 21,
    silenceDays: 266,
    ratio: 12.7,
    contacts: 41,
    weeks: 33,
    resumeInTen: 4,
    onlyMet: false,
    state: "slipping",
  },
  why: "You were in touch about every 3 weeks. It has been 9 months.",
  notCounted: [
    { kind: "crowd", count: 14 },
    { kind: "bulk", count: 3 },
    { kind: "declined", count: 1 },
  ],
  corrections: [],
  choice: { kind: "none", until: null, everyDays: null },
  note: null,
  introducedBy: null,
  coffee: null,
  asked: null,
  metOn: [],
};

export const bruno: Person = {
  ...grace,
  id: "p_bruno",
  name: "Bruno Álvarez-Steinhausen",
  addresses: ["bruno@northwind.example"],
  company: "Northwind Traders International",
  title: "Head of Regional Partnerships",
  clocks: { wrote: "2024-06-02T09:12:44Z", heard: "2024-05-28T16:40:01Z", met: null, crowd: null },
  rhythm: { ...grace.rhythm, usualGapDays: 41, silenceDays: 730, resumeInTen: 2, state: "dormant" },
  why: "You were in touch about every 6 weeks. It has been 2 years.",
  notCounted: [],
};

export const mei: Person = {
  ...grace,
  id: "p_mei",
  name: "Mei Tanaka",
  addresses: ["mei@contoso.example"],
  company: "Contoso",
  title: "Engineer",
  sameOrganization: true,
  rhythm: { ...grace.rhythm, usualGapDays: 14, silenceDays: 122 },
  why: "You were in touch about every 2 weeks. It has been 4 months.",
};

/** Bears this week's name, and may be the same person. */
export const graceAtHome: Person = {
  ...grace,
  id: "p_gracie",
  addresses: ["gracie@tailspin.example"],
  company: "Tailspin",
  title: null,
};

/** What was left out as a machine. */
export const robot: Person = {
  ...grace,
  id: "p_robot",
  name: "Contoso Files",
  addresses: ["notifications@files.contoso.example"],
  company: null,
  title: null,
  inAddressBook: false,
  clocks: { wrote: null, heard: null, met: null, crowd: null },
  lastContact: null,
  rhythm: {
    usualGapDays: null,
    silenceDays: null,
    ratio: null,
    contacts: 0,
    weeks: 0,
    resumeInTen: null,
    onlyMet: false,
    state: "unknown",
  },
  why: "There is too little shared history to tell.",
  notCounted: [{ kind: "bulk", count: 71 }],
};

export const history: Month[] = Array.from({ length: 30 }, (_, index) => ({
  month: new Date(Date.UTC(2023, 10 + index, 1)).toISOString().slice(0, 7),
  wrote: [2, 1, 0, 3, 1, 2, 4][index % 7] ?? 0,
  heard: [1, 2, 1, 2, 0, 1, 3][index % 7] ?? 0,
  met: index % 5 === 0 ? 1 : 0,
})).filter((month) => month.month <= "2026-03");

export const week: Week = {
  week: "2026-W48",
  state: "proposed",
  person: grace,
  kind: "coffee",
  minutes: 60,
  askFirst: false,
  alternates: [bruno, mei],
  emptyBecause: null,
  year: { year: 2026, held: 23, booked: 1, goal: 52 },
  coffee: null,
  offers: [],
};

/** Too little was read as yet to propose anybody. */
export const notReadYet: Week = {
  ...week,
  state: "none",
  person: null,
  alternates: [],
  emptyBecause: [{ reason: "notReadYet", count: 1 }],
};

const slot = (start: string, end: string, theirs: "free" | "tentative" | "unknown" = "free") => ({
  start: `${start}:00+01:00`,
  end: `${end}:00+01:00`,
  timeZone: "Europe/Berlin",
  theirs,
  mine: "free" as const,
});

export const slots: Slots = {
  slots: [
    slot("2026-11-26T09:00", "2026-11-26T09:45"),
    slot("2026-11-26T14:30", "2026-11-26T15:15", "tentative"),
    slot("2026-11-27T10:00", "2026-11-27T10:45"),
    slot("2026-12-01T09:00", "2026-12-01T09:45"),
    slot("2026-12-02T15:30", "2026-12-02T16:15"),
  ],
  noSlotBecause: [
    { rule: "busy", count: 38 },
    { rule: "buffer", count: 6 },
  ],
  theirCalendar: "visible",
  stepDown: null,
};

export const hiddenSlots: Slots = {
  ...slots,
  slots: slots.slots.map((each) => ({ ...each, theirs: "unknown" as const })),
  theirCalendar: "hidden",
};

export const noSlots: Slots = {
  slots: [],
  noSlotBecause: slots.noSlotBecause,
  theirCalendar: "visible",
  stepDown: "decaf",
};
