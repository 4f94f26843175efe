import { useCallback, useRef, useState } from "preact/hooks";
import type { Failure } from "../../api/failure";
import type { Settings } from "../../api/types";
import { useSurroundings } from "../context";
import { asFailure } from "../loading";
import type { Notice } from "../NoticeBar";

/** Keeps each change at once, one after another, so that a quick second one never undoes the first. */
export function useSaving(settings: Settings, show: (settings: Settings) => void) {
  const { api, texts } = useSurroundings();
  const [notice, setNotice] = useState<Notice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const wanted = useRef(settings);
  const kept = useRef(settings);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const keep = useCallback(
    (undoable: boolean) => {
      queue.current = queue.current.then(async () => {
        const before = kept.current;
        try {
          kept.current = await api.change(wanted.current);
          setFailure(null);
          const undo = () => {
            wanted.current = before;
            show(before);
            keep(false);
          };
          setNotice(undoable ? { text: texts.settings.saved, undo } : { text: texts.notices.takenBack });
        } catch (error) {
          setNotice(null);
          setFailure(asFailure(error));
        }
      });
    },
    [api, texts, show],
  );

  const change = useCallback(
    (changes: Partial<Settings>) => {
      wanted.current = { ...wanted.current, ...changes };
      show(wanted.current);
      keep(true);
    },
    [show, keep],
  );
  return { change, notice, failure, close: () => setNotice(null), again: () => keep(true) };
}
