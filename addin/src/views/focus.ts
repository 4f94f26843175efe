/**
 * A button that goes away with what it did takes the focus with it, and whoever has only a keyboard loses their place. Returns
 * what gives the focus back when the action is over, unless it went elsewhere: to the same button, or, where that is gone, to
 * what was said of the action, or else to the heading.
 */
export function keepFocus(): () => void {
  const before = document.activeElement;
  return () => void setTimeout(() => giveBack(before));
}

function giveBack(before: Element | null): void {
  if (!(before instanceof HTMLElement) || before === document.body || document.activeElement !== document.body) return;
  const place = before.isConnected ? before : document.querySelector<HTMLElement>(".notice button, .heading");
  place?.focus();
}
