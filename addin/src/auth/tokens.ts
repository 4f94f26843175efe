/** Says who is asking. Each way to sign in is one source. */
export interface TokenSource {
  /** The headers that every call to the API carries. */
  headers(): Promise<Record<string, string>>;
}

/** The sandbox signs everyone in; a user of its tenant may be named, and the default user is the server's choice. */
export function sandboxTokens(user: string | null): TokenSource {
  const headers: Record<string, string> = user ? { "X-Sandbox-User": user } : {};
  return { headers: () => Promise.resolve(headers) };
}
