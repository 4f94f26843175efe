import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Api } from "../api/client";
import type { Namesakes } from "../api/namesakes";
import type { Me } from "../api/types";
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
  /** Whose pane this is. */
  me: Me;
  /** Speaks another language from now on, BCP 47; null = Outlook's. */
  speak(language: string | null): void;
  /** Shows days and hours in the zone that the server holds for the user's now, with the views staying as they are. */
  renewZone(): Promise<void>;
  /** Begins from the first moment. */
  restart(): void;
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
