import { addDays, dateOf, daysBetween, mondayOf } from "./dates.js";
import { avatar, element, trouble } from "./dom.js";
import { othersOfMessage } from "./others.js";
import { readingPane } from "./reading.js";

const FIRST = "/me/messages?$select=id,parentFolderId,subject,from,toRecipients,receivedDateTime,bodyPreview,isRead,isDraft&$orderby=receivedDateTime desc&$top=50";

/** The message list: newest first, grouped as Outlook groups, more of it as one scrolls. */
export function mailView(list, reading, { graph, zone, owner, selected }) {
  const open = readingPane(reading, graph, zone, owner);
  const more = element("button", { type: "button", class: "plain more", text: "Show more" });
  let next = FIRST;
  let sent = null;
  let group = null;
  let busy = false;
  reading.replaceChildren(element("p", { class: "nothing", text: "Select a message to read it." }));
  list.replaceChildren(more);

  async function load() {
    if (busy || !next) return;
    busy = true;
    more.textContent = "Loading…";
    try {
      sent ??= (await graph("/me/mailFolders/sentitems?$select=id")).id;
      const page = await graph(next);
      next = page["@odata.nextLink"] ?? null;
      page.value.filter((message) => !isOwnCopy(message)).forEach(add);
      more.hidden = !next;
    } catch {
      more.hidden = true;
      const again = trouble("The messages could not be loaded.", () => {
        again.remove();
        more.hidden = false;
        void load();
      });
      list.append(again);
    } finally {
      busy = false;
      more.textContent = "Show more";
    }
  }

  /** A mail to oneself is there twice: as it was sent, and as it arrived. */
  function isOwnCopy(message) {
    return message.parentFolderId === sent && isToOwner(message);
  }

  function isToOwner(message) {
    return (message.toRecipients ?? []).some((each) => each.emailAddress.address?.toLowerCase() === owner.toLowerCase());
  }

  function add(message) {
    const received = zone.dates.local(message.receivedDateTime);
    const title = groupOf(received, zone);
    if (title !== group) {
      group = title;
      more.before(element("h2", { text: title }));
    }
    more.before(row(message, received));
  }

  function row(message, received) {
    const from = message.from?.emailAddress ?? {};
    const mine = from.address?.toLowerCase() === owner.toLowerCase() && !isToOwner(message);
    const to = (message.toRecipients ?? []).map((each) => each.emailAddress.name || each.emailAddress.address);
    const name = mine ? to.join("; ") || "Nobody" : from.name || from.address || "Unknown";
    const first = list.querySelector(".row") === null;
    const button = element(
      "button",
      { type: "button", class: `row${message.isRead ? "" : " unread"}`, tabindex: first ? "0" : "-1", on: { click: () => choose(button, message) } },
      avatar(mine ? (to[0] ?? "?") : name),
      element("span", { class: "from", text: mine ? `To: ${name}` : name }),
      element("time", { datetime: message.receivedDateTime, text: zone.dates.brief(received, zone.now()) }),
      element("span", { class: "subject", text: message.subject || "(no subject)" }),
      element("span", { class: "preview", text: message.bodyPreview ?? "" }),
    );
    return button;
  }

  function choose(button, message) {
    for (const other of list.querySelectorAll(".row")) {
      other.toggleAttribute("aria-current", other === button);
      other.tabIndex = other === button ? 0 : -1;
    }
    button.classList.remove("unread");
    void open(message);
    selected(othersOfMessage(message, owner));
  }

  list.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const rows = [...list.querySelectorAll(".row")];
    const target = rows[rows.indexOf(document.activeElement) + step];
    if (!target) return;
    event.preventDefault();
    target.focus();
    target.click();
  });
  more.addEventListener("click", () => void load());
  new IntersectionObserver(([seen]) => seen.isIntersecting && void load(), { root: list, rootMargin: "400px" }).observe(more);
}

function groupOf(received, zone) {
  const now = zone.now();
  const days = daysBetween(received, now);
  if (days <= 0) return "Today";
  if (days === 1) return "Yesterday";
  const monday = mondayOf(now);
  if (dateOf(received) >= monday) return zone.dates.weekday(received);
  if (dateOf(received) >= addDays(monday, -7)) return "Last week";
  return zone.dates.month(received);
}
