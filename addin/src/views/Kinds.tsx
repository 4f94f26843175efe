import { useRef } from "preact/hooks";
import type { Step } from "../api/types";
import { useSurroundings } from "./context";
import { roved } from "./roving";

const KINDS: Step[] = ["coffee", "decaf", "lunch", "hello"];

/** Coffee, decaf or lunch; or only a hello. */
export function Kinds({ kind, choose }: { kind: Step; choose: (kind: Step) => void }) {
  const { texts } = useSurroundings();
  const group = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const target = roved(event.key, KINDS.indexOf(kind), KINDS.length);
    const next = target === null ? undefined : KINDS[target];
    if (!next || target === null) return;
    event.preventDefault();
    choose(next);
    group.current?.querySelectorAll("button")[target]?.focus();
  }

  return (
    <div ref={group} class="kinds" role="radiogroup" aria-label={texts.kinds.title} onKeyDown={move}>
      {KINDS.map((each) => (
        // biome-ignore lint/a11y/useSemanticElements: Outlook's Tab handling stops at every native radio, so the group roves itself
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={each === kind}
          tabIndex={each === kind ? 0 : -1}
          onClick={() => choose(each)}
        >
          {texts.kinds[each]}
        </button>
      ))}
    </div>
  );
}
