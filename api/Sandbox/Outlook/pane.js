/**
 * The task pane in its frame. It tells when a coffee has been put into the calendar, sent or removed:
 * `{ type: "outlook-coffee:changed", change: "held" | "sent" | "removed", start }`.
 */
export function paneOf(frame, user, changed) {
  frame.src = `/addin/taskpane.html${user ? `?user=${encodeURIComponent(user)}` : ""}`;
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== location.origin || source !== frame.contentWindow) return;
    if (data?.type === "outlook-coffee:changed" && !Number.isNaN(Date.parse(data.start))) changed(data.start);
  });
}
