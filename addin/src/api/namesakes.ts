import type { Api } from "./client";
import type { Person, Suggestion } from "./types";

export type Namesakes = ReturnType<typeof namesakesOf>;

/**
 * Who may be the same person as somebody: asked for once, when the first person is shown. It is an extra: without an answer
 * there is nobody.
 */
export function namesakesOf(api: Pick<Api, "suggestions">) {
  let asked: Promise<Suggestion[]> | null = null;
  const all = () => {
    asked ??= api.suggestions().then(
      ({ items }) => items,
      () => [],
    );
    return asked;
  };
  return {
    /** The first one; null when there is nobody. */
    of: async (id: string): Promise<Person | null> => {
      const naming = (await all()).find(({ people }) => people.some((person) => person.id === id));
      return naming?.people.find((person) => person.id !== id) ?? null;
    },
    /** The user said whether these two are one: neither is asked about again before the next visit. */
    answered: (ids: string[]): void => {
      asked = all().then((items) => items.filter(({ people }) => !people.some(({ id }) => ids.includes(id))));
    },
  };
}
