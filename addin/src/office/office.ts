import { type Appointment, type Forms, type Mail, openAppointment, openMail } from "./forms";

/** What the views may ask of Outlook. Each answers false where there is no Outlook, or it has no such thing. */
export interface Office {
  openMail(mail: Mail): boolean;
  openAppointment(appointment: Appointment): boolean;
}

interface OfficeGlobal {
  Office?: { context?: { mailbox?: Forms } };
}

/** Asked when it is needed, because Office.js starts beside the page and may never come. */
export function officeOf(page: unknown = window): Office {
  const forms = () => (page as OfficeGlobal).Office?.context?.mailbox;
  return {
    openMail: (mail) => openMail(forms(), mail),
    openAppointment: (appointment) => openAppointment(forms(), appointment),
  };
}
