import type { Coffee } from "../../api/types";
import { Avatar } from "../Avatar";
import { CoffeeNote } from "../CoffeeNote";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";

/** One coffee of the year: with whom, when, what became of it, and what the user wants to remember. */
export function CoffeeRow({ coffee, changed }: { coffee: Coffee; changed: (coffee: Coffee) => void }) {
  const { api, texts, formats } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const isOver = coffee.state === "held" || coffee.state === "missed";
  const save = (note: string) =>
    void run(async () => changed(await api.tellOutcome(coffee.id, coffee.state === "held", note)));
  return (
    <div class="of-year">
      <Avatar name={coffee.personName} small />
      <div>
        <strong dir="auto">{coffee.personName}</strong>
        <p class="hint">
          {formats.day(coffee.start, coffee.timeZone)} · {texts.kinds[coffee.kind]} · {texts.year.states[coffee.state]}
        </p>
        {isOver && <CoffeeNote note={coffee.note} busy={busy} among={coffee.personName} save={save} />}
        {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
      </div>
    </div>
  );
}
