import { useCallback, useEffect, useState } from "preact/hooks";
import type { Failure } from "../api/failure";
import { readMailbox, somebodyToShow } from "../api/reading";
import type { Progress, Sync, Week } from "../api/types";
import { useSurroundings } from "./context";
import { asFailure } from "./loading";

/**
 * Reads a mailbox for the first time and follows that to its end, whatever the pane shows meanwhile; `week` is there as
 * soon as there is somebody to show, and once more when all is read. After a failure, `again` goes on from what was kept.
 */
export function useFirstReading(sync: Sync) {
  const { api } = useSurroundings();
  const [progress, setProgress] = useState<Progress>(sync);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [over, setOver] = useState(false);
  const [week, setWeek] = useState<Week | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    // The stream begins with the steps that were made before; what lies behind is not gone through again.
    const tell = (step: Progress) => setProgress((known) => (step.read < known.read ? known : step));
    setFailure(null);
    readMailbox(api, tell, stop.signal).then(
      () => {
        setOver(true);
        // Judged anew by all there is; where that cannot be had just now, the week stays as it was found.
        api.week(stop.signal).then(
          (all) => setWeek((early) => early && all),
          () => undefined,
        );
      },
      (error: unknown) => stop.signal.aborted || setFailure(asFailure(error)),
    );
    return () => stop.abort();
  }, [api, round]);

  const looking = !week && !over && !failure;
  useEffect(() => {
    if (!looking) return;
    const stop = new AbortController();
    somebodyToShow(api, stop.signal).then(setWeek, () => undefined);
    return () => stop.abort();
  }, [api, looking]);

  const again = useCallback(() => setRound((value) => value + 1), []);
  return { progress, failure, over, week, again };
}
