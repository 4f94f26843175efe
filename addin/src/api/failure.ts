import type { Problem } from "./types";

/**
 * Why a call has no answer. `offline`: this machine has no network; `unreachable`: the server did not answer;
 * `problem`: the server answered with a problem that tells the person what to do.
 */
export class Failure extends Error {
  constructor(
    readonly kind: "offline" | "unreachable" | "problem",
    readonly problem: Problem | null = null,
  ) {
    super(problem?.detail ?? kind);
    this.name = "Failure";
  }

  /** Problem types are URIs whose last part is stable. */
  is(type: string): boolean {
    return this.problem?.type.endsWith(`/${type}`) ?? false;
  }
}

export async function failureOf(response: Response): Promise<Failure> {
  const fallback: Problem = { type: "about:blank", status: response.status };
  try {
    const body: unknown = await response.json();
    const problem = typeof body === "object" && body !== null ? (body as Partial<Problem>) : {};
    return new Failure("problem", { ...fallback, ...problem });
  } catch {
    return new Failure("problem", fallback);
  }
}
