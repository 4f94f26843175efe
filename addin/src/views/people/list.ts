import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Failure } from "../../api/failure";
import type { PeopleView, Person } from "../../api/types";
import { useSurroundings } from "../context";
import { asFailure } from "../loading";

export interface PeopleList {
  people: Person[];
  /** There are more than these. */
  hasMore: boolean;
  state: "loading" | "ready" | "failed";
  failure: Failure | null;
  /** The next page; after a failure the same one again. */
  more: () => void;
}

/** One of the lists, page after page. A question that was overtaken by another is not answered. */
export function usePeopleList(view: PeopleView, q: string): PeopleList {
  const { api } = useSurroundings();
  const [people, setPeople] = useState<Person[]>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  const [state, setState] = useState<PeopleList["state"]>("loading");
  const [failure, setFailure] = useState<Failure | null>(null);
  const running = useRef<AbortController | null>(null);

  const fetchPage = useCallback(
    (from: string | null) => {
      running.current?.abort();
      const stop = new AbortController();
      running.current = stop;
      setState("loading");
      setFailure(null);
      api.people({ view, q, cursor: from }, stop.signal).then(
        (page) => {
          if (stop.signal.aborted) return;
          setPeople((known) => (from === null ? page.items : joined(known, page.items)));
          setCursor(page.nextCursor);
          setState("ready");
        },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          setFailure(asFailure(error));
          setState("failed");
        },
      );
    },
    [api, view, q],
  );

  useEffect(() => {
    setPeople([]);
    setCursor(null);
    fetchPage(null);
    return () => running.current?.abort();
  }, [fetchPage]);
  const more = useCallback(() => fetchPage(cursor), [fetchPage, cursor]);
  return { people, hasMore: cursor !== null, state, failure, more };
}

/** Somebody may have moved between two pages: nobody is listed twice. */
export function joined(known: Person[], next: Person[]): Person[] {
  const ids = new Set(known.map(({ id }) => id));
  return [...known, ...next.filter(({ id }) => !ids.has(id))];
}
