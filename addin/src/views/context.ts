import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Api } from "../api/client";
import type { Namesakes } from "../api/namesakes";
import type { CoffeeChanged } from "../office/neighbour";
import type { Office } from "../office/office";
import type { Formats } from "../text/dates";
import type { Texts } from "../text/en";

/** What every view may use. */
export interface Surroundings {
  api: Api;
  namesakes: Namesakes;
  office: Office;
  texts: Texts;
  formats: Formats;
  /** The product's clock, not this machine's. */
  now(): Date;
  /** Tells the page beside the pane that the calendar has changed. */
  tell(change: CoffeeChanged["change"], start: string): void;
}

const Context = createContext<Surroundings | null>(null);

export const SurroundingsProvider = Context.Provider;

export function useSurroundings(): Surroundings {
  const surroundings = useContext(Context);
  if (!surroundings) throw new Error("A view stands outside the pane");
  return surroundings;
}
