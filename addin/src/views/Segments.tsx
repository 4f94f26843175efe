import { useRef } from "preact/hooks";
import { roved } from "./roving";

interface Props<T extends string> {
  label: string;
  values: readonly T[];
  current: T;
  named: (value: T) => string;
  choose: (value: T) => void;
  /** All as wide as each other, in one row. */
  even?: boolean;
}

/** One of a few, as one Tab stop: the arrow keys choose. */
export function Segments<T extends string>({ label, values, current, named, choose, even = false }: Props<T>) {
  const group = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent) {
    const target = roved(event.key, values.indexOf(current), values.length);
    const next = target === null ? undefined : values[target];
    if (next === undefined || target === null) return;
    event.preventDefault();
    choose(next);
    group.current?.querySelectorAll("button")[target]?.focus();
  }
  return (
    <div ref={group} class={even ? "kinds" : "segments"} role="radiogroup" aria-label={label} onKeyDown={move}>
      {values.map((value) => (
        // biome-ignore lint/a11y/useSemanticElements: Outlook's Tab handling stops at every native radio, so the group roves itself
        <button
          key={value}
          type="button"
          role="radio"
          aria-checked={value === current}
          tabIndex={value === current ? 0 : -1}
          onClick={() => choose(value)}
        >
          {named(value)}
        </button>
      ))}
    </div>
  );
}
