import type { Edits, Invite } from "./types";

/** An invitation as the user leaves it. */
export type Wording = Required<Edits>;

export function wordingOf({ subject, body, location }: Invite): Wording {
  return { subject, body, location: location ?? "" };
}

/** Only what differs from the draft: the rest is the server's to word, also when it words it anew. A subject is never empty. */
export function editsOf(invite: Invite, wording: Wording): Edits {
  const drafted = wordingOf(invite);
  const names = (["subject", "body", "location"] as const).filter((name) => wording[name] !== drafted[name]);
  const edits = Object.fromEntries(names.map((name) => [name, wording[name]]));
  if (edits.subject?.trim() === "") delete edits.subject;
  return edits;
}
