import type { Person } from "../api/types";
import { counted } from "../text/sentences";
import { useSurroundings } from "./context";

/** What was seen and did not count as contact, and why. */
export function NotCounted({ items }: { items: Person["notCounted"] }) {
  const { texts } = useSurroundings();
  const total = items.reduce((sum, item) => sum + item.count, 0);
  if (total === 0) return null;
  const { title, ...phrases } = texts.notCounted;
  return (
    <details class="disclosure">
      {/* Outlook moves Tab itself and skips a summary that has no tabindex. */}
      <summary tabIndex={0}>{title(total)}</summary>
      <ul>
        {items.map((item) => (
          <li key={item.kind}>{counted(phrases, item.kind, item.count)}</li>
        ))}
      </ul>
    </details>
  );
}
