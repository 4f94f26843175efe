import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { Api } from "../api/client";

type SignIn = Pick<Api, "signIn" | "adminConsent">;

const Context = createContext<SignIn | null>(null);

export const SignInProvider = Context.Provider;

/** Asks the user to sign in, or for what is missing of their consent; then goes on. `stopped`: nothing came of it. */
export function useSignIn(next: () => void) {
  const signIn = useContext(Context);
  const [stopped, setStopped] = useState(false);
  const ask = (wish: "signIn" | "consent") => () => {
    setStopped(false);
    signIn?.signIn(wish).then(next, () => setStopped(true));
  };
  return { ask, stopped };
}

/** The page on which an administrator agrees for everybody; null until it is known, and where it is not wanted. */
export function useAdminConsent(wanted: boolean): string | null {
  const signIn = useContext(Context);
  const [page, setPage] = useState<string | null>(null);
  useEffect(() => {
    if (wanted) signIn?.adminConsent().then(setPage, () => undefined);
  }, [signIn, wanted]);
  return page;
}
