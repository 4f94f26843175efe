interface OfficeGlobal {
  Office?: { context?: { ui?: { messageParent?(message: string, options: { targetOrigin: string }): void } } };
}

/** Tells the pane that opened this window, and only a pane of our own origin. @returns False when no pane did. */
export function tellOpener(message: string, page: unknown = window): boolean {
  const ui = (page as OfficeGlobal).Office?.context?.ui;
  if (!ui?.messageParent) return false;
  ui.messageParent(message, { targetOrigin: window.location.origin });
  return true;
}
