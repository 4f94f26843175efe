/** One counted reason, in the person's words; a reason this catalogue does not know keeps its own name, spelled out. */
type Phrases = { other: (count: number, name: string) => string } & Record<
  string,
  (count: number, name: string) => string
>;

export function counted(phrases: Phrases, name: string, count: number): string {
  const phrase = Object.hasOwn(phrases, name) ? phrases[name] : undefined;
  return phrase && name !== "other" ? phrase(count, name) : phrases.other(count, spelledOut(name));
}

/** `outOfOffice` → `out of office`. */
function spelledOut(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

/** What to call somebody in a sentence: the given name, or the whole name where there is no telling. */
export function shortName(name: string): string {
  const plain = name.replace(/\s*\(.*?\)\s*/g, " ").trim();
  if (plain.includes("@")) return plain;
  const [family, given] = plain.split(/,\s*/, 2);
  return (given ?? family ?? plain).split(/\s+/)[0] || plain;
}

/** One or two letters for an avatar. */
export function initials(name: string): string {
  const plain = name.replace(/\s*\(.*?\)\s*/g, " ").replace(/@.*$/, "");
  const [family, given] = plain.split(/,\s*/, 2);
  const words = (given ? `${given} ${family}` : plain).split(/[\s._-]+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "");
  return letters.join("").toLocaleUpperCase() || "?";
}
