import { avatar, element, trouble } from "./dom.js";

/** Shows one message: what is designed as it is designed, in a frame that runs nothing; anything else as plain text. */
export function readingPane(reading, graph, zone, user) {
  let latest = null;

  return async function open(message) {
    latest = message.id;
    const body = element("div", { class: "body" });
    reading.replaceChildren(head(message), body);
    reading.scrollTop = 0;
    try {
      const full = await graph(
        `/me/messages/${encodeURIComponent(message.id)}?$select=body,toRecipients,ccRecipients`,
        'outlook.body-content-type="text"',
      );
      if (latest === message.id) show(body, message, full.body);
    } catch {
      if (latest === message.id) body.replaceChildren(trouble("The message could not be opened.", () => void open(message)));
    }
  };

  function show(body, message, content) {
    if (!/^\s*<!doctype html/i.test(content?.content ?? "")) {
      body.textContent = textOf(content) || message.bodyPreview || "";
      return;
    }
    // What a link opens is a page like any other, and may run what it needs.
    const sandbox = "allow-popups allow-popups-to-escape-sandbox";
    const frame = element("iframe", { class: "designed", title: message.subject || "Message", sandbox });
    frame.src = `/sandbox/mail/${encodeURIComponent(user)}/${encodeURIComponent(message.id)}`;
    body.replaceChildren(frame);
  }

  function head(message) {
    const from = message.from?.emailAddress ?? {};
    const name = from.name || from.address || "Unknown";
    const to = (message.toRecipients ?? []).map((each) => each.emailAddress.name || each.emailAddress.address).join("; ");
    return element(
      "header",
      {},
      element("h2", { text: message.subject || "(no subject)" }),
      element(
        "div",
        { class: "sender" },
        avatar(name),
        element("span", {}, element("strong", { text: name }), element("span", { class: "quiet", text: `To: ${to || "Nobody"}` })),
        element("time", { datetime: message.receivedDateTime, class: "quiet", text: zone.dates.full(zone.dates.local(message.receivedDateTime)) }),
      ),
    );
  }
}

/** The page is held to Trusted Types; what goes to the parser below never comes into it. */
const inert = globalThis.trustedTypes?.createPolicy("reading", { createHTML: (html) => html }) ?? { createHTML: (html) => html };

/** HTML is read by a parser that runs nothing and fetches nothing, and only its text is used. */
function textOf(body) {
  if (!body) return "";
  if (body.contentType !== "html") return body.content ?? "";
  const page = new DOMParser().parseFromString(inert.createHTML(body.content ?? ""), "text/html");
  for (const hidden of page.querySelectorAll("script,style,title")) hidden.remove();
  for (const line of page.querySelectorAll("br,p,div,tr,li")) line.append("\n");
  return page.body.textContent.replace(/\n{3,}/g, "\n\n").trim();
}
