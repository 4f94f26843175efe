import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Failure } from "../api/failure";
import { keepFocus } from "./focus";

export type Loaded<T> = { state: "loading" } | { state: "ready"; data: T } | { state: "failed"; failure: Failure };

/**
 * Loads when `key` changes and again on `reload`; what is on its way is aborted when the view goes away. What is `known`
 * already is not asked for at first, and what is known anew replaces it.
 */
export function useLoad<T>(load: (signal: AbortSignal) => Promise<T>, key: string, known: T | null = null) {
  const [loaded, setLoaded] = useState<Loaded<T>>(known ? { state: "ready", data: known } : { state: "loading" });
  const [round, setRound] = useState(0);
  const skip = useRef(known !== null);
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    if (skip.current) {
      skip.current = false;
      return;
    }
    const stop = new AbortController();
    setLoaded({ state: "loading" });
    latest.current(stop.signal).then(
      (data) => stop.signal.aborted || setLoaded({ state: "ready", data }),
      (error: unknown) => stop.signal.aborted || setLoaded({ state: "failed", failure: asFailure(error) }),
    );
    return () => stop.abort();
  }, [key, round]);
  useEffect(() => {
    if (known) setLoaded({ state: "ready", data: known });
  }, [known]);
  const reload = useCallback(() => setRound((value) => value + 1), []);
  const replace = useCallback((data: T) => setLoaded({ state: "ready", data }), []);
  return { loaded, reload, replace };
}

type Action = (signal: AbortSignal) => Promise<void>;

/**
 * One action at a time, with its failure; `again` repeats the one that failed. Nothing is shown after the view has gone
 * away, and an action may stop then: its signal is aborted.
 */
export function useAction() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const last = useRef<Action | null>(null);
  const running = useRef(false);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    stop.current = controller;
    return () => controller.abort();
  }, []);
  const run = useCallback(async (action: Action) => {
    if (running.current) return;
    const { signal } = stop.current;
    const giveFocusBack = keepFocus();
    running.current = true;
    last.current = action;
    setBusy(true);
    setFailure(null);
    try {
      await action(signal);
    } catch (error) {
      if (!signal.aborted) setFailure(asFailure(error));
    } finally {
      running.current = false;
      if (!signal.aborted) setBusy(false);
      giveFocusBack();
    }
  }, []);
  const again = useCallback(() => void (last.current && run(last.current)), [run]);
  return { run, again, busy, failure };
}

/** An answer that is not what the contract says is the server's problem too. */
export function asFailure(error: unknown): Failure {
  return error instanceof Failure ? error : new Failure("problem");
}
