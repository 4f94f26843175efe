/** Says who is asking. Each way to sign in is one source. */
export interface TokenSource {
  /**
   * The headers that every call to the API carries. Never asks the user: it rejects with a `Failure` of the kind `sign-in`
   * where only they can help.
   */
  headers(): Promise<Record<string, string>>;
  /**
   * Gets another token, without asking the user, because the API took the last one for no good.
   * @param claims What it demands of the next one, as JSON; null = nothing in particular.
   * @returns False where there is no other: asking again would bring the same answer.
   */
  renew(claims: string | null): Promise<boolean>;
  /** Asks the user, so only a click may lead here. Rejects when nothing came of it. */
  signIn(wish: SignInWish): Promise<void>;
  /** Where an administrator agrees for everybody; null where that is not known. */
  adminConsent(): Promise<string | null>;
}

/** `consent`: the user is signed in, and is to be asked for the permissions that are missing. */
export type SignInWish = "signIn" | "consent";

/** The sandbox signs everyone in; a user of its tenant may be named, and the default user is the server's choice. */
export function sandboxTokens(user: string | null): TokenSource {
  return serverTokens(user ? { "X-Sandbox-User": user } : {});
}

/** Where the sign-in is the server's own, there is no token to bring, and nothing to ask the user here. */
export function serverTokens(headers: Record<string, string> = {}): TokenSource {
  return {
    headers: () => Promise.resolve(headers),
    renew: () => Promise.resolve(false),
    signIn: () => Promise.resolve(),
    adminConsent: () => Promise.resolve(null),
  };
}
