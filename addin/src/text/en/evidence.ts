/** What the pane says in English of the evidence of a tie, and of who is who. */
import { some } from "../some";

export const evidence = {
  history: {
    title: "Contact by month",
    summary: (months: number, busiest: string, last: string) =>
      `Contact by month over ${months} months. Most in ${busiest}; last in ${last}.`,
  },

  evidence: {
    all: "What counts",
    didCount: "Did count",
    didNotCount: "Did not count",
    wrote: "Mails you wrote",
    heard: "Mails they wrote",
    met: "Meetings",
    crowd: "Big meetings and long lists",
    bulk: "Newsletters and list mails",
    automatic: "Automatic replies",
    meetingMail: "Meeting notices",
    declined: "Declined meetings",
    cancelled: "Cancelled meetings",
    allDay: "All-day events",
  },
  note: {
    note: "Note",
    introducedBy: "Who introduced you",
    by: (who: string) => `Introduced by ${who}`,
    add: "Add a note",
    edit: "Edit the note",
    save: "Save",
    cancel: "Cancel",
  },
  metThrough: (who: string, count: string, one: boolean) => `Met through ${who}: ${count} ${one ? "person" : "people"}`,
  notPeople: {
    title: (count: number, more: boolean) =>
      some(count, "Not people: 1 sender", `Not people: ${more ? "more than " : ""}# senders`),
    text: "Taken for machines and lists by their address, or because every mail went to many.",
    isPerson: "It is a person",
  },
  notCounted: {
    title: (count: number) => some(count, "1 contact not counted", "# contacts not counted"),
    setAside: (count: number) => some(count, "1 contact that you set aside", "# contacts that you set aside"),
    crowd: (count: number) => some(count, "1 time in a crowd", "# times in a crowd"),
    bulk: (count: number) => some(count, "1 newsletter or list mail", "# newsletters and list mails"),
    automatic: (count: number) => some(count, "1 automatic reply", "# automatic replies"),
    meetingMail: (count: number) => some(count, "1 meeting notice", "# meeting notices"),
    declined: (count: number) =>
      some(count, "1 meeting that one of you declined", "# meetings that one of you declined"),
    cancelled: (count: number) => some(count, "1 cancelled meeting", "# cancelled meetings"),
    future: (count: number) => some(count, "1 meeting still to come", "# meetings still to come"),
    allDay: (count: number) => some(count, "1 all-day event", "# all-day events"),
    other: (count: number, kind: string) => `${count} × ${kind}`,
  },
  same: {
    question: "Are these the same person?",
    yes: "Yes, one person",
    no: "No, two people",
    apart: "They stay two people. You won’t be asked again.",
  },
};
