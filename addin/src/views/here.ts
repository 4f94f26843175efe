import { useEffect, useRef, useState } from "preact/hooks";
import type { Person } from "../api/types";
import { useSurroundings } from "./context";

/** Always: the pane shows somebody because they are open. Changes: it shows the week. Never: the user is somewhere else in it. */
export type Follows = "always" | "changes" | "never";

/** What the user is in the middle of, and would lose. */
const UNFINISHED = ".draft, .confirm, .note-form, [role=menu]";

/**
 * Whom the message or appointment is with that is open in Outlook. When the user goes to another one, the pane follows them,
 * unless they are in the middle of something; the one that was open when the pane was opened is only offered.
 */
export function useHere(follow: (person: Person | null) => void, when: Follows): Person | null {
  const { api, office } = useSurroundings();
  const [here, setHere] = useState<Person | null>(null);
  const latest = useRef({ follow, when });
  latest.current = { follow, when };

  useEffect(() => {
    let turn = 0;
    let last: string | null = null;
    const selected = async (addresses: string[]) => {
      // The same is told again to whoever begins to listen.
      if (addresses.join() === last) return;
      last = addresses.join();
      const mine = ++turn;
      const person = await firstKnown(addresses, (address) => api.byAddress(address));
      if (mine !== turn) return;
      setHere(person);
      const { when: now, follow: go } = latest.current;
      const wanted = now === "always" || (now === "changes" && mine > 1);
      if (wanted && document.querySelector(UNFINISHED) === null) go(person);
    };
    const end = office.listen({ selected: (addresses) => void selected(addresses), language: () => undefined });
    return () => {
      turn = Number.POSITIVE_INFINITY;
      end();
    };
  }, [api, office]);
  return here;
}

/** Whoever is not known, or cannot be asked for just now, is passed over: this is an extra. */
async function firstKnown(addresses: string[], find: (address: string) => Promise<Person>): Promise<Person | null> {
  for (const address of addresses) {
    const person = await find(address).catch(() => null);
    if (person) return person;
  }
  return null;
}
