/**
 * The task pane in its frame. It tells when a coffee has been put into the calendar, sent, moved or removed, and when it
 * begins to listen: `{ type: "outlook-coffee:changed", change: "held" | "sent" | "moved" | "removed", start }`,
 * `{ type: "outlook-coffee:listening" }`. It is told with whom the open item is, and how this page looks, then and at each
 * change: `{ type: "outlook-coffee:selected", addresses }`, `{ type: "outlook-coffee:appearance", theme, language }`.
 */
export function paneOf(frame, user, { changed, appearance }) {
  let addresses = [];
  const tell = (message) => frame.contentWindow.postMessage(message, location.origin);
  const tellSelected = () => tell({ type: "outlook-coffee:selected", addresses });
  const tellAppearance = () => tell({ type: "outlook-coffee:appearance", ...appearance() });
  frame.src = `/addin/taskpane.html${user ? `?user=${encodeURIComponent(user)}` : ""}`;
  window.addEventListener("message", ({ origin, source, data }) => {
    if (origin !== location.origin || source !== frame.contentWindow) return;
    if (data?.type === "outlook-coffee:changed" && !Number.isNaN(Date.parse(data.start))) changed(data.start);
    if (data?.type !== "outlook-coffee:listening") return;
    tellAppearance();
    tellSelected();
  });
  return {
    appear: tellAppearance,
    select(others) {
      addresses = others;
      tellSelected();
    },
  };
}
