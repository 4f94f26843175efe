import { useEffect, useState } from "preact/hooks";
import { useSurroundings } from "../context";

const PAUSE_MILLISECONDS = 250;

/** Looks when the typing pauses. Escape empties the field, and is kept from Outlook as long as there is something to empty. */
export function Search({ search, label }: { search: (q: string) => void; label?: string }) {
  const { texts } = useSurroundings();
  const [text, setText] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => search(text.trim()), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [text, search]);
  const words = label ?? texts.people.search;
  return (
    <input
      type="search"
      class="search"
      dir="auto"
      maxLength={100}
      placeholder={words}
      aria-label={words}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || text === "") return;
        event.stopPropagation();
        setText("");
      }}
    />
  );
}
