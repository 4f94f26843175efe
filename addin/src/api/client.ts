import type { TokenSource } from "../auth/tokens";
import { claimsIn } from "./challenge";
import { coffeeCalls } from "./coffeeCalls";
import { Failure, failureOf } from "./failure";
import { meCalls } from "./meCalls";
import { peopleCalls } from "./peopleCalls";

const TIMEOUT_MILLISECONDS = 30_000;

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

interface Call {
  body?: unknown;
  key?: string;
  signal?: AbortSignal | undefined;
}

/** How the calls reach the server. */
export interface Wire {
  send(method: string, path: string, call?: Call): Promise<Response>;
  json<T>(method: string, path: string, call?: Call): Promise<T>;
  /** A stream, which may take as long as it likes. */
  stream(path: string, signal: AbortSignal): Promise<Response>;
}

/** The typed API. Every call rejects with a `Failure`, or with an `AbortError` when its own signal was aborted. */
export type Api = ReturnType<typeof connect>;

export function connect(tokens: TokenSource, fetcher: Fetch = (input, init) => fetch(input, init)) {
  /** As the user; with another token where the API took the first one for no good, and not a third time. */
  async function ask(path: string, init: RequestInit): Promise<Response> {
    const asUser = async () => fetcher(path, { ...init, headers: { ...init.headers, ...(await tokens.headers()) } });
    const response = await asUser();
    if (response.status !== 401 || !(await tokens.renew(claimsIn(response)))) return response;
    return asUser();
  }

  async function send(method: string, path: string, { body, key, signal }: Call = {}): Promise<Response> {
    const headers: Record<string, string> = { Accept: "application/json" };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (key !== undefined) headers["Idempotency-Key"] = key;
    // What the user has done reaches the server although they close the pane at once.
    const init: RequestInit = { method, headers, signal: limited(signal), keepalive: method !== "GET" };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await reach(() => ask(path, init), signal);
    if (!response.ok) throw await failureOf(response);
    return response;
  }

  async function json<T>(method: string, path: string, call?: Call): Promise<T> {
    return (await (await send(method, path, call)).json()) as T;
  }

  async function stream(path: string, signal: AbortSignal): Promise<Response> {
    return ask(path, { method: "GET", headers: { Accept: "text/event-stream" }, signal, cache: "no-store" });
  }

  const wire: Wire = { send, json, stream };
  const { signIn, adminConsent } = tokens;
  return { ...meCalls(wire), ...peopleCalls(wire), ...coffeeCalls(wire), signIn, adminConsent };
}

function limited(signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}

async function reach(ask: () => Promise<Response>, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    if (signal?.aborted || error instanceof Failure) throw error;
    throw new Failure(navigator.onLine ? "unreachable" : "offline");
  }
}
