import { appearanceOf } from "./appearance.js";
import { calendarView } from "./calendar.js";
import { datesIn } from "./dates.js";
import { element, trouble } from "./dom.js";
import { graphOf, signedIn } from "./graph.js";
import { mailView } from "./mail.js";
import { paneOf } from "./pane.js";

const wanted = new URLSearchParams(location.search).get("user");
const mail = document.getElementById("mail");
const calendar = document.getElementById("calendar");

/** What is open in each place: with whom it is. */
const selections = { mail: [], calendar: [] };
let shown = "mail";

function show(place) {
  shown = place;
  pane.select(selections[place]);
  mail.hidden = place !== "mail";
  calendar.hidden = place !== "calendar";
  for (const name of ["mail", "calendar"]) {
    const button = document.getElementById(`go-${name}`);
    if (name === place) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  }
  document.title = `${place === "mail" ? "Mail" : "Calendar"} – Sandbox`;
}

/** Only what is in sight is open. */
const selected = (place) => (others) => {
  selections[place] = others;
  if (place === shown) pane.select(others);
};

async function start() {
  const me = await signedIn(wanted);
  const graph = graphOf(me.address);
  const ahead = me.now ? Date.parse(me.now) - Date.now() : 0;
  const zone = { name: me.timeZone, dates: datesIn(me.timeZone), now: () => datesIn(me.timeZone).local(Date.now() + ahead) };
  const mailbox = { graph, zone, owner: me.address };
  const week = calendarView(calendar, { ...mailbox, selected: selected("calendar") });
  document.getElementById("go-mail").addEventListener("click", () => show("mail"));
  document.getElementById("go-calendar").addEventListener("click", () => {
    show("calendar");
    week.arrive();
  });
  changed = (start) => {
    show("calendar");
    void week.open(zone.dates.local(start));
  };
  mailView(document.getElementById("messages"), document.getElementById("reading"), { ...mailbox, selected: selected("mail") });
  await choosable(graph, me);
}

/** The other users of the tenant, where the sandbox lists them. */
async function choosable(graph, me) {
  document.getElementById("user").textContent = me.name;
  const { value: users } = await graph("/users?$select=displayName,mail,userPrincipalName&$top=25").catch(() => ({ value: [] }));
  if (users.length < 2) return;
  const select = document.getElementById("users");
  for (const user of users) {
    const address = user.mail ?? user.userPrincipalName;
    const option = element("option", { value: address, text: user.displayName });
    option.selected = address.toLowerCase() === me.address.toLowerCase();
    select.append(option);
  }
  select.addEventListener("change", () => location.assign(`/?user=${encodeURIComponent(select.value)}`));
  document.getElementById("user").remove();
  select.parentElement.hidden = false;
}

let changed = () => undefined;
const appearance = appearanceOf(document.getElementById("themes"), document.getElementById("languages"), () => pane.appear());
const pane = paneOf(document.getElementById("pane"), wanted, { changed: (start) => changed(start), appearance });

function begin() {
  start().catch(() => {
    document.getElementById("messages").replaceChildren(trouble("The mailbox did not answer.", () => {
      document.getElementById("messages").replaceChildren();
      begin();
    }));
  });
}

begin();
