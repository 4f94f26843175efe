/** The first reading in English. */
import { some } from "../some";

export const reading = {
  begin: {
    title: "One coffee a week",
    reads: "It reads when and with whom you wrote and met: from your mail, your calendar and your contacts.",
    never: "It never reads a subject, a text or an attachment, and nothing is sent without your click.",
    yes: "Begin",
  },
  reading: {
    title: "Getting to know your mailbox",
    product: "Once a week you get one name: somebody you lost touch with. One click finds a time.",
    text: "Only when and with whom. No subject, no text, ever.",
    contacts: "Your contacts",
    calendar: "Your calendar",
    mail: "Your mail",
    done: "Read",
    now: "Reading",
    next: "Next",
    nowReading: {
      contacts: "Reading your contacts",
      calendar: "Reading your calendar",
      mail: "Reading your mail",
    },
    /** `where` is the sentence's end below, or empty when the folders are not known. */
    measured: (read: string, total: string, where: string) => `${read} of about ${total} messages${where}`,
    unmeasured: (read: string, where: string) => `${read} messages read so far${where}`,
    inFolders: (count: number, shown: string) => (count === 1 ? " in 1\u00a0folder" : ` in ${shown}\u00a0folders`),
    moments: "Less than a minute left",
    minutes: (count: number) => some(count, "About a minute left", "About # minutes left"),
    hours: (count: number) => some(count, "About an hour left", "About # hours left"),
    first: "You can keep working. A first name may come long before all is read.",
    over: "Your mail is read",
  },
};
