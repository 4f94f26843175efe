import { calendarView } from "./calendar.js";
import { datesIn } from "./dates.js";
import { element, trouble } from "./dom.js";
import { graphOf, signedIn } from "./graph.js";
import { mailView } from "./mail.js";
import { paneOf } from "./pane.js";

const wanted = new URLSearchParams(location.search).get("user");
const mail = document.getElementById("mail");
const calendar = document.getElementById("calendar");

function show(place) {
  mail.hidden = place !== "mail";
  calendar.hidden = place !== "calendar";
  for (const name of ["mail", "calendar"]) {
    const button = document.getElementById(`go-${name}`);
    if (name === place) button.setAttribute("aria-current", "page");
    else button.removeAttribute("aria-current");
  }
  document.title = `${place === "mail" ? "Mail" : "Calendar"} – Sandbox`;
}

async function start() {
  const me = await signedIn(wanted);
  const graph = graphOf(me.address);
  const ahead = me.now ? Date.parse(me.now) - Date.now() : 0;
  const zone = { name: me.timeZone, dates: datesIn(me.timeZone), now: () => datesIn(me.timeZone).local(Date.now() + ahead) };
  const week = calendarView(calendar, graph, zone);
  document.getElementById("go-mail").addEventListener("click", () => show("mail"));
  document.getElementById("go-calendar").addEventListener("click", () => {
    show("calendar");
    week.arrive();
  });
  changed = (start) => {
    show("calendar");
    void week.open(zone.dates.local(start));
  };
  mailView(document.getElementById("messages"), document.getElementById("reading"), graph, zone, me.address);
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
paneOf(document.getElementById("pane"), wanted, (start) => changed(start));

function begin() {
  start().catch(() => {
    document.getElementById("messages").replaceChildren(trouble("The mailbox did not answer.", () => {
      document.getElementById("messages").replaceChildren();
      begin();
    }));
  });
}

begin();
