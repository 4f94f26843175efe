import { type Appointment, type Forms, type Mail, openAppointment, openMail } from "./forms";
import { showTheme } from "./host";
import { listenToNeighbour } from "./neighbour";
import { othersIn } from "./selection";

/** What the pane is told while it is open. */
export interface Listener {
  /** Whom the open message or appointment is with; empty when nothing is open. */
  selected(addresses: string[]): void;
  /** BCP 47. */
  language(tag: string): void;
}

/** What the views may ask of Outlook. Forms answer false where there is no Outlook, or it has no such form. */
export interface Office {
  openMail(mail: Mail): boolean;
  openAppointment(appointment: Appointment): boolean;
  /** Outlook's own language, BCP 47; null where it is not known, or not yet. */
  language(): string | null;
  /** @returns Ends the listening. */
  listen(listener: Listener): () => void;
}

interface Mailbox extends Forms {
  item?: unknown;
  userProfile?: { emailAddress?: string };
  addHandlerAsync?(type: string, handler: (event: ThemeEvent) => void): void;
}

interface ThemeEvent {
  officeTheme?: { bodyBackgroundColor?: string };
}

interface OfficeGlobal {
  Office?: {
    context?: { displayLanguage?: string; mailbox?: Mailbox };
    EventType?: { ItemChanged?: string; OfficeThemeChanged?: string };
  };
}

/** Office.js is looked for whenever it is needed, because it starts beside the page and may never come. */
export function officeOf(started: Promise<unknown>, page: unknown = window): Office {
  const office = () => (page as OfficeGlobal).Office;
  const mailbox = () => office()?.context?.mailbox;
  const language = () => office()?.context?.displayLanguage ?? null;
  return {
    openMail: (mail) => openMail(mailbox(), mail),
    openAppointment: (appointment) => openAppointment(mailbox(), appointment),
    language,
    listen(listener) {
      let over = false;
      const tellItem = () => {
        const box = mailbox();
        if (!over && box) listener.selected(othersIn(box.item, box.userProfile?.emailAddress ?? ""));
      };
      void started.then(() => {
        const types = office()?.EventType;
        const tag = language();
        if (tag && !over) listener.language(tag);
        // A pane that is pinned stays while the user goes from one message to the next.
        if (types?.ItemChanged) mailbox()?.addHandlerAsync?.(types.ItemChanged, tellItem);
        if (types?.OfficeThemeChanged)
          mailbox()?.addHandlerAsync?.(types.OfficeThemeChanged, (event) =>
            showTheme(event.officeTheme?.bodyBackgroundColor),
          );
        tellItem();
      });
      const endNeighbour = listenToNeighbour(listener);
      return () => {
        over = true;
        endNeighbour();
      };
    },
  };
}
