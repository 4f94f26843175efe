import { useState } from "preact/hooks";
import { useSurroundings } from "./context";
import { useLoad } from "./loading";

interface Props {
  /** A name, or the id of a person. */
  who: string;
  name: string;
}

/** The people the user met through somebody, one click away. It is an extra: without an answer, or with nobody, there is none. */
export function MetThrough({ who, name }: Props) {
  const { api, texts, formats } = useSurroundings();
  const { loaded } = useLoad((signal) => api.metThrough(who, signal), who);
  const [open, setOpen] = useState(false);
  if (loaded.state !== "ready" || loaded.data.items.length === 0) return null;
  const people = loaded.data.items;
  const count = `${formats.number(people.length)}${loaded.data.nextCursor ? "+" : ""}`;
  return (
    <>
      <button type="button" class="link small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.metThrough(name, count, people.length === 1)}
      </button>
      {open && (
        <ul class="through">
          {people.map((person) => (
            <li key={person.id}>
              <strong>{person.name}</strong> <span class="hint">{person.company ?? person.addresses[0]}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
