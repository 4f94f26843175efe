/** A mail that the user finishes and sends in Outlook's own form. */
export interface Mail {
  to: string[];
  subject: string;
  /** Plain text. */
  body: string;
}

/** An invitation that the user finishes and sends in Outlook's own form. */
export interface Appointment extends Mail {
  /** ISO 8601 with offset. */
  start: string;
  end: string;
  location: string;
}

/** The part of `Office.context.mailbox` that opens forms. None is there on phones, and the second not while writing. */
export interface Forms {
  displayNewMessageForm?(form: { toRecipients: string[]; subject: string; htmlBody: string }): void;
  displayNewAppointmentForm?(form: AppointmentForm): void;
  /** What newer hosts have besides or instead. */
  displayNewMessageFormAsync?(form: { toRecipients: string[]; subject: string; htmlBody: string }): void;
  displayNewAppointmentFormAsync?(form: AppointmentForm): void;
}

interface AppointmentForm {
  requiredAttendees: string[];
  start: Date;
  end: Date;
  location: string;
  subject: string;
  body: string;
}

/** Outlook refuses longer ones (limits of displayNewAppointmentForm). */
const LONGEST_LINE = 255;

/** False where there is no such form, or Outlook does not take it: then a link leads to it. */
export function openMail(forms: Forms | undefined, { to, subject, body }: Mail): boolean {
  return opened(forms?.displayNewMessageForm ?? forms?.displayNewMessageFormAsync, forms, {
    toRecipients: to,
    subject: subject.slice(0, LONGEST_LINE),
    htmlBody: asHtml(body),
  });
}

export function openAppointment(forms: Forms | undefined, { to, subject, body, start, end, location }: Appointment) {
  return opened(forms?.displayNewAppointmentForm ?? forms?.displayNewAppointmentFormAsync, forms, {
    requiredAttendees: to,
    // Fresh dates: Office.js makes numbers of those it is given.
    start: new Date(start),
    end: new Date(end),
    location: location.slice(0, LONGEST_LINE),
    subject: subject.slice(0, LONGEST_LINE),
    body,
  });
}

function opened<T>(open: ((form: T) => void) | undefined, forms: Forms | undefined, form: T): boolean {
  if (typeof open !== "function") return false;
  try {
    open.call(forms, form);
    return true;
  } catch {
    return false; // Outlook throws for what its form cannot hold
  }
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** What the user wrote is text, whatever it looks like. */
export function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign).replace(/\r?\n/g, "<br>");
}
