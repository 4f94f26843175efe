/** With whom a message is, besides the owner of the mailbox: who sent it, or, of one's own, who gets it. */
export function othersOfMessage({ from, toRecipients }, owner) {
  const author = addressesOf([from], owner);
  return author.length > 0 ? author : addressesOf(toRecipients, owner);
}

/** With whom an appointment is, besides the owner of the calendar. */
export function othersOfEvent({ organizer, attendees }, owner) {
  return addressesOf([organizer, ...(attendees ?? [])], owner);
}

function addressesOf(recipients, owner) {
  const addresses = (recipients ?? []).map((each) => each?.emailAddress?.address).filter(Boolean);
  return [...new Set(addresses.filter((address) => address.toLowerCase() !== owner.toLowerCase()))];
}
