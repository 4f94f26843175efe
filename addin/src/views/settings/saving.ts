import { useCallback, useRef, useState } from "preact/hooks";
import type { Failure } from "../../api/failure";
import type { Settings } from "../../api/types";
import type { Texts } from "../../text/en";
import { useSurroundings } from "../context";
import { asFailure } from "../loading";
import type { Notice } from "../NoticeBar";

type Done = { what: "saved"; undo: () => void } | { what: "takenBack" };

/** In the words of now: what was saved may have been the language. */
function noticeOf(done: Done, texts: Texts): Notice {
  return done.what === "saved" ? { text: texts.settings.saved, undo: done.undo } : { text: texts.notices.takenBack };
}

/** Keeps each change at once, one after another, so that a quick second one never undoes the first. */
export function useSaving(settings: Settings, show: (settings: Settings) => void) {
  const { api, texts, renewZone, speak } = useSurroundings();
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const wanted = useRef(settings);
  const kept = useRef(settings);
  const queue = useRef<Promise<void>>(Promise.resolve());

  /** Another language is spoken at once, and so is the former one when it is taken back. */
  const put = useCallback(
    (next: Settings) => {
      if (next.language !== wanted.current.language) speak(next.language);
      wanted.current = next;
      show(next);
    },
    [show, speak],
  );

  const keep = useCallback(
    (undoable: boolean) => {
      queue.current = queue.current.then(async () => {
        const before = kept.current;
        try {
          const next = await api.change(wanted.current);
          // Before it counts as kept, so that trying again asks for the zone again too.
          if (next.timeZone !== before.timeZone) await renewZone();
          kept.current = next;
          setFailure(null);
          const undo = () => {
            put(before);
            keep(false);
          };
          setDone(undoable ? { what: "saved", undo } : { what: "takenBack" });
        } catch (error) {
          setDone(null);
          setFailure(asFailure(error));
        }
      });
    },
    [api, put, renewZone],
  );

  const change = useCallback(
    (changes: Partial<Settings>) => {
      put({ ...wanted.current, ...changes });
      keep(true);
    },
    [put, keep],
  );
  return {
    change,
    notice: done && noticeOf(done, texts),
    failure,
    close: () => setDone(null),
    again: () => keep(true),
  };
}
