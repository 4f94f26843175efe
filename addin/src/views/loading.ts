import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Failure } from "../api/failure";

export type Loaded<T> = { state: "loading" } | { state: "ready"; data: T } | { state: "failed"; failure: Failure };

/** Loads when `key` changes and again on `reload`; what is on its way is aborted when the view goes away. */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, key: string) {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: "loading" });
  const [round, setRound] = useState(0);
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    const stop = new AbortController();
    setLoaded({ state: "loading" });
    latest.current(stop.signal).then(
      (data) => stop.signal.aborted || setLoaded({ state: "ready", data }),
      (error: unknown) => stop.signal.aborted || setLoaded({ state: "failed", failure: asFailure(error) }),
    );
    return () => stop.abort();
  }, [key, round]);
  const reload = useCallback(() => setRound((value) => value + 1), []);
  const replace = useCallback((data: T) => setLoaded({ state: "ready", data }), []);
  return { loaded, reload, replace };
}

/** One action at a time, with its failure. Nothing is shown after the view has gone away. */
export function useAction() {
  const [busy, setBusy] = useState<string | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const state = useRef({ running: false, gone: false });
  useEffect(() => {
    state.current.gone = false;
    return () => {
      state.current.gone = true;
    };
  }, []);
  const run = useCallback(async (name: string, action: () => Promise<void>) => {
    if (state.current.running) return;
    state.current.running = true;
    setBusy(name);
    setFailure(null);
    try {
      await action();
    } catch (error) {
      if (!state.current.gone) setFailure(asFailure(error));
    } finally {
      state.current.running = false;
      if (!state.current.gone) setBusy(null);
    }
  }, []);
  return { run, busy, failure };
}

/** An answer that is not what the contract says is the server's problem too. */
function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure("problem");
}
