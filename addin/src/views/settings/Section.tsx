import type { ComponentChildren } from "preact";

/** One thing a user can name; closed until it is wanted. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="section">
      {/* Outlook moves Tab itself and skips a summary that has no tabindex. */}
      <summary tabIndex={0}>
        <h2>{title}</h2>
      </summary>
      <div class="within">{children}</div>
    </details>
  );
}
