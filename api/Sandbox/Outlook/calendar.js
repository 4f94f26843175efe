import { weekGrid } from "./calendar-grid.js";
import { addDays, dateOf, mondayOf } from "./dates.js";
import { element, icon, trouble } from "./dom.js";
import { othersOfEvent } from "./others.js";

const FIELDS = "id,subject,start,end,isAllDay,isCancelled,showAs,location,organizer,attendees,responseStatus";

/** One week of all calendars, in the mailbox's zone. */
export function calendarView(root, { graph, zone, owner, selected }) {
  let monday = mondayOf(zone.now());
  let highlight = null;
  let asked = 0;
  const title = element("h1", { "aria-live": "polite" });
  const body = element("div", { class: "week" });
  const step = (days) => () => void go(addDays(monday, days));
  const button = (name, label, days) => element("button", { type: "button", class: "plain square", "aria-label": label, on: { click: step(days) } }, icon(name));
  root.replaceChildren(
    element(
      "div",
      { class: "tools" },
      element("button", { type: "button", class: "plain", text: "Today", on: { click: () => void go(mondayOf(zone.now())) } }),
      button("previous", "Previous week", -7),
      button("next", "Next week", 7),
      title,
    ),
    body,
  );

  async function go(to) {
    monday = to;
    highlight = null;
    await draw();
  }

  async function draw() {
    const round = ++asked;
    title.textContent = titleOf(monday, zone);
    selected([]);
    try {
      const events = await eventsOf(monday);
      if (round === asked) weekGrid(body, events, { monday, highlight, zone, choose });
    } catch {
      if (round === asked) body.replaceChildren(trouble("The calendar could not be loaded.", () => void draw()));
    }
  }

  function choose(button, event) {
    for (const other of body.querySelectorAll(".event")) other.toggleAttribute("aria-current", other === button);
    selected(othersOfEvent(event, owner));
  }

  /** A day to either side is asked for too, because the window is in UTC and the week is not. */
  async function eventsOf(from) {
    const window = `startDateTime=${addDays(from, -1)}T00:00:00Z&endDateTime=${addDays(from, 8)}T00:00:00Z`;
    const events = [];
    for (const calendar of await all("/me/calendars?$select=id,name,color,isDefaultCalendar"))
      for (const event of await all(`/me/calendars/${encodeURIComponent(calendar.id)}/calendarView?${window}&$select=${FIELDS}&$top=100`)) events.push({ ...event, calendar });
    return events.filter((event) => dateOf(event.start.dateTime) < addDays(from, 7) && event.end.dateTime > from);
  }

  async function all(path) {
    const items = [];
    for (let link = path; link; ) {
      const page = await graph(link, `outlook.timezone="${zone.name}"`);
      items.push(...page.value);
      link = page["@odata.nextLink"];
    }
    return items;
  }

  return {
    /** The place was opened: what it shows may be old. */
    arrive: () => void draw(),
    /** Opens the week of a local time and points at what starts then. */
    async open(local) {
      monday = mondayOf(local);
      highlight = local.slice(0, 16);
      await draw();
    },
  };
}

function titleOf(monday, zone) {
  const first = zone.dates.month(monday);
  const last = zone.dates.month(addDays(monday, 6));
  return first === last ? first : `${first} – ${last}`;
}
