import { SignInStopped } from "../auth/broker";

/** What Outlook offers for signing in. */
export interface Door {
  hasNestedAppAuth: boolean;
  /** Opens a page of ours in a window and resolves with the text that it tells; rejects when it is closed before. Null where there are no windows, as on a phone. */
  openDialog: ((url: string) => Promise<string>) | null;
  /** Whose mailbox it is. */
  loginHint: string | null;
}

interface DialogEvent {
  message?: string;
  origin?: string | undefined;
}

interface Dialog {
  addEventHandler(type: string, handler: (event: DialogEvent) => void): void;
  close(): void;
}

interface OfficeGlobal {
  context?: {
    requirements?: { isSetSupported(name: string, version: string): boolean };
    mailbox?: { userProfile?: { emailAddress?: string; accountType?: string } };
    ui?: {
      displayDialogAsync?(url: string, options: object, done: (result: { value?: Dialog }) => void): void;
    };
  };
  EventType?: { DialogMessageReceived?: string; DialogEventReceived?: string };
}

/** Asked once Outlook has answered. */
export function doorOf(page: unknown = window): Door {
  const office = (page as { Office?: OfficeGlobal }).Office;
  const context = office?.context;
  const profile = context?.mailbox?.userProfile;
  // A mailbox on premises may name the requirement set and has no account to sign in with there.
  const isOnPremises = profile?.accountType === "enterprise";
  return {
    hasNestedAppAuth: !isOnPremises && context?.requirements?.isSetSupported("NestedAppAuth", "1.1") === true,
    openDialog: office && context?.ui?.displayDialogAsync ? (url) => openDialog(office, url) : null,
    loginHint: profile?.emailAddress ?? null,
  };
}

function openDialog({ context, EventType }: OfficeGlobal, url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Shares of the screen, in percent.
    context?.ui?.displayDialogAsync?.(url, { height: 60, width: 30 }, ({ value: dialog }) => {
      if (!dialog) return reject(new SignInStopped(false));
      dialog.addEventHandler(EventType?.DialogMessageReceived ?? "dialogMessageReceived", ({ message, origin }) => {
        // Older Outlooks name no origin; they let in only the page's own.
        if (origin !== undefined && origin !== window.location.origin) return;
        dialog.close();
        resolve(message ?? "");
      });
      dialog.addEventHandler(EventType?.DialogEventReceived ?? "dialogEventReceived", () =>
        reject(new SignInStopped(true)),
      );
    });
  });
}
