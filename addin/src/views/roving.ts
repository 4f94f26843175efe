/**
 * Arrow keys inside a radio group or menu, which is one Tab stop as a whole (WAI-ARIA practices; and Outlook's own Tab
 * handling would otherwise stop at every item). Returns the index to go to, or null for a key that moves nothing.
 */
export function roved(key: string, index: number, count: number): number | null {
  const rightToLeft = document.documentElement.dir === "rtl";
  const forward = key === "ArrowDown" || key === (rightToLeft ? "ArrowLeft" : "ArrowRight");
  const backward = key === "ArrowUp" || key === (rightToLeft ? "ArrowRight" : "ArrowLeft");
  if (forward) return (index + 1) % count;
  if (backward) return (index - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
