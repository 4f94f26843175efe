import type { ContactKind, Person } from "../api/types";
import type { Formats } from "../text/dates";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";

const KINDS: ContactKind[] = ["wrote", "heard", "met", "crowd"];

/** The four clocks, never folded into one. The crowd is shown and does not count. */
export function Clocks({ clocks, formats }: { clocks: Person["clocks"]; formats: Formats }) {
  const { texts, now } = useSurroundings();
  return (
    <dl class="clocks">
      {KINDS.map((kind) => {
        const at = clocks[kind];
        return (
          <div key={kind} class={`clock ${kind}`} title={kind === "crowd" ? texts.clocks.crowdNote : undefined}>
            <dt>
              <Icon name={kind} />
              {texts.clocks[kind]}
              {kind === "crowd" && <span class="visually-hidden"> ({texts.clocks.crowdNote})</span>}
            </dt>
            <dd>
              {at ? (
                <time dateTime={at} title={formats.date(at)}>
                  {formats.ago(at, now())} <span class="date">{formats.date(at)}</span>
                </time>
              ) : (
                <span class="never">{texts.clocks.never}</span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
