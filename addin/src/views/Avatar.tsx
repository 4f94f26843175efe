import { initials } from "../text/sentences";

const COLOURS = 8;

/** Initials on a colour that stays with the name. */
export function Avatar({ name, small = false }: { name: string; small?: boolean }) {
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7);
  return (
    <span class={`avatar colour-${sum % COLOURS}${small ? " small" : ""}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
