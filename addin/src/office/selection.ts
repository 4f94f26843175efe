interface Address {
  emailAddress: string;
}

/**
 * Whom the message or appointment that is open in Outlook is with: who sent it, or, of one's own, who gets it; nobody while
 * it is being written, because its fields can then only be asked for.
 * @param item `Office.context.mailbox.item` in any of its forms; null when nothing, or several items, are selected.
 */
export function othersIn(item: unknown, me: string): string[] {
  const { from, organizer, to, requiredAttendees, optionalAttendees } = (item ?? {}) as Record<string, unknown>;
  const author = addressesIn([from ?? organizer])[0];
  const others = [to, requiredAttendees, optionalAttendees].flatMap((list) => addressesIn(list));
  const isMe = (address: string) => address.toLowerCase() === me.toLowerCase();
  const isMeeting = organizer !== undefined;
  const all = author && !isMe(author) && !isMeeting ? [author] : [...(author ? [author] : []), ...others];
  return [...new Set(all.filter((address) => !isMe(address)))];
}

function addressesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.map((each) => (each as Partial<Address> | null)?.emailAddress).filter((each) => typeof each === "string");
}
