import { addDays, dateOf, minutesOf } from "./dates.js";
import { element } from "./dom.js";

const HOUR = 48;
const DAY_MINUTES = 24 * 60;
const FIRST_SHOWN = 7.5;

/** Seven days side by side: all-day events on top, the others by the clock. */
export function weekGrid(root, events, { monday, highlight, zone, choose }) {
  const days = Array.from({ length: 7 }, (_, day) => addDays(monday, day));
  const today = dateOf(zone.now());
  const heads = element("div", { class: "days" }, element("span"), ...days.map((day) => head(day, today, zone)));
  const whole = element("div", { class: "days whole" }, element("span"), ...days.map((day) => wholeDay(day, events)));
  const hours = element("div", { class: "hours" }, ...Array.from({ length: 24 }, (_, hour) => hourMark(hour, monday, zone)));
  const columns = days.map((day) => column(day, events, { highlight, zone, choose, isToday: day === today }));
  const scroller = element("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Hours" }, element("div", { class: "clock" }, hours, ...columns));
  const before = root.querySelector(".scroller")?.scrollTop;
  root.replaceChildren(heads, whole, scroller);
  scroller.scrollTop = before ?? FIRST_SHOWN * HOUR;
  scroller.querySelector(".event.new")?.scrollIntoView({ block: "nearest" });
}

function head(day, today, zone) {
  return element(
    "div",
    { class: day === today ? "day today" : "day" },
    element("span", { text: zone.dates.weekdayShort(day) }),
    element("strong", { text: String(Number(day.slice(8))) }),
  );
}

function hourMark(hour, monday, zone) {
  return element("span", { class: "hour", text: hour === 0 ? "" : zone.dates.time(`${monday}T${String(hour).padStart(2, "0")}:00`) });
}

function wholeDay(day, events) {
  const cell = element("div", { class: "cell" });
  for (const event of events)
    if (event.isAllDay && dateOf(event.start.dateTime) <= day && dateOf(event.end.dateTime) > day)
      cell.append(element("span", { class: `all-day ${event.showAs}${colorOf(event)}`, text: event.subject, title: titleOf(event) }));
  return cell;
}

function column(day, events, { highlight, zone, choose, isToday }) {
  const root = element("div", { class: "column" });
  const parts = events.filter((event) => !event.isAllDay).map((event) => partOf(event, day)).filter(Boolean);
  for (const part of placed(parts)) root.append(block(part, { highlight, zone, choose }));
  if (isToday) {
    const line = element("span", { class: "now" });
    line.style.insetBlockStart = `${(minutesOf(zone.now()) / 60) * HOUR}px`;
    root.append(line);
  }
  return root;
}

/** The main calendar has the page's own colour. */
const colorOf = ({ calendar }) => (calendar.isDefaultCalendar ? "" : ` of-${calendar.color}`);

const titleOf = ({ subject, calendar }) => (calendar.isDefaultCalendar ? subject : `${subject} (${calendar.name})`);

/** The minutes of this day that an event covers. */
function partOf(event, day) {
  const { dateTime: start } = event.start;
  const { dateTime: end } = event.end;
  const next = addDays(day, 1);
  if (dateOf(start) > day || end <= day) return null;
  const from = dateOf(start) === day ? minutesOf(start) : 0;
  const to = dateOf(end) >= next ? DAY_MINUTES : minutesOf(end);
  return to > from ? { event, from, to } : null;
}

/** Events that overlap stand side by side: each takes the first free lane of its cluster. */
function placed(parts) {
  parts.sort((one, other) => one.from - other.from || other.to - one.to);
  let cluster = [];
  let clusterEnd = 0;
  const close = () => cluster.forEach((part) => (part.lanes = 1 + Math.max(...cluster.map((each) => each.lane))));
  for (const part of parts) {
    if (part.from >= clusterEnd) {
      close();
      cluster = [];
    }
    const taken = new Set(cluster.filter((each) => each.to > part.from).map((each) => each.lane));
    part.lane = 0;
    while (taken.has(part.lane)) part.lane++;
    cluster.push(part);
    clusterEnd = Math.max(clusterEnd, part.to);
  }
  close();
  return parts;
}

function block({ event, from, to, lane, lanes }, { highlight, zone, choose }) {
  const people = (event.attendees ?? []).map((each) => each.emailAddress.name || each.emailAddress.address);
  const isNew = highlight !== null && event.start.dateTime.startsWith(highlight);
  const kind = event.isCancelled ? "cancelled" : event.responseStatus?.response === "notResponded" ? "tentative" : event.showAs;
  const time = `${zone.dates.time(event.start.dateTime)} – ${zone.dates.time(event.end.dateTime)}`;
  const room = to - from <= 30 ? " brief" : to - from <= 60 ? " short" : "";
  const made = element(
    "button",
    {
      type: "button",
      class: `event ${kind}${room}${colorOf(event)}${isNew ? " new" : ""}`,
      title: [titleOf(event), time, event.location?.displayName, people.join(", ")].filter(Boolean).join("\n"),
      on: { click: () => choose(made, event) },
    },
    element("strong", { text: event.subject || "(no subject)" }),
    people.length > 0 && element("span", { text: people.length < 3 ? `with ${people.join(", ")}` : `${people.length} people` }),
    people.length === 0 && kind === "tentative" && element("span", { text: "Only you" }),
  );
  made.style.insetBlockStart = `${(from / 60) * HOUR}px`;
  made.style.blockSize = `${Math.max(18, ((to - from) / 60) * HOUR - 2)}px`;
  made.style.insetInlineStart = `${(lane / lanes) * 100}%`;
  made.style.inlineSize = `calc(${100 / lanes}% - 4px)`;
  return made;
}
