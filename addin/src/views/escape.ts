/**
 * Escape closes what the user opened, and is kept from Office.js, which would hand it to Outlook and leave it open.
 * For `onKeyDown` of whatever has the focus in it.
 */
export function onEscape(close: () => unknown) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation();
    close();
  };
}
