import type { Calendar, OwnText, Settings } from "../src/api/types";

export const settings: Settings = {
  coffeesPerWeek: 1,
  yearGoal: 52,
  kind: "coffee",
  minutes: { coffee: 45, decaf: 25, lunch: 60 },
  hours: [{ day: "tuesday", from: "09:00", to: "11:30" }],
  noticeDays: 2,
  horizonDays: 21,
  buffers: { coffee: 15, decaf: 5, lunch: 15 },
  travelMinutes: 30,
  holidays: null,
  place: "Café Moka, 2 Market St",
  private: false,
  texts: [],
  report: { enabled: true, day: "monday", at: "08:00" },
  calendars: [],
  language: null,
  timeZone: null,
  paused: { until: null },
};

export const calendars: Calendar[] = [
  { id: "cal_1", name: "Calendar", isDefault: true, isMine: true, owner: "Ada Lind", blocks: true },
  { id: "cal_2", name: "Family", isDefault: false, isMine: true, owner: "Ada Lind", blocks: false },
  { id: "cal_3", name: "On call", isDefault: false, isMine: false, owner: "Mei Tanaka", blocks: false },
];

export const usualTexts: OwnText[] = (["coffee", "decaf", "lunch"] as const).map((kind) => ({
  kind,
  subject: `A ${kind}: {me} and {name}`,
  body: `Hi {name},\n\nit has been a while. A ${kind} {when} at {where}?\n\n{me}`,
}));
