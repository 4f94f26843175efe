import { useState } from "preact/hooks";
import type { Person } from "../api/types";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { useAction, useLoad } from "./loading";

/** Who was taken for a machine or a list, where it disturbs least; and a way to say otherwise, and to take that back. */
export function NotPeople() {
  const { api, texts } = useSurroundings();
  const { loaded } = useLoad((signal) => api.notPeople(signal), "notPeople");
  const { run, again, failure } = useAction();
  const [people, setPeople] = useState<ReadonlySet<string>>(new Set());
  if (loaded.state !== "ready" || loaded.data.items.length === 0) return null;
  const { items, nextCursor } = loaded.data;

  const turn = (sender: Person) => () =>
    void run(async () => {
      const counts = !people.has(sender.id);
      await api.correct(sender.id, { kind: "bulk", counts });
      setPeople((all) => new Set(counts ? [...all, sender.id] : [...all].filter((id) => id !== sender.id)));
    });
  return (
    <details class="disclosure not-people">
      <summary tabIndex={0}>{texts.notPeople.title(items.length, nextCursor !== null)}</summary>
      <p class="hint">{texts.notPeople.text}</p>
      <ul class="evidence">
        {items.map((sender) => (
          <li key={sender.id}>
            <span title={sender.addresses[0]}>{sender.name || sender.addresses[0]}</span>
            <button
              type="button"
              class="judgement"
              aria-pressed={people.has(sender.id)}
              aria-label={`${texts.notPeople.isPerson}: ${sender.name || sender.addresses[0]}`}
              onClick={turn(sender)}
            >
              {texts.notPeople.isPerson}
            </button>
          </li>
        ))}
      </ul>
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </details>
  );
}
