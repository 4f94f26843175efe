import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Person } from "../api/types";
import { ActionButton } from "./ActionButton";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { useAction, useLoad } from "./loading";

interface Props {
  person: Person;
  joined: (merged: Person, other: Person) => Promise<void>;
}

/** Asks, where a rule was not sure enough, whether somebody of the same name is this person. Nobody has to answer. */
export function SamePerson({ person, joined }: Props) {
  const { api, namesakes, texts } = useSurroundings();
  const { loaded } = useLoad(() => namesakes.of(person.id), person.id);
  const { run, again, busy, failure } = useAction();
  const [apart, setApart] = useState(false);
  const id = useId();
  const other = loaded.state === "ready" ? loaded.data : null;
  if (apart) return <Apart />;
  if (!other) return null;

  const ids = [person.id, other.id];
  const merge = async () => {
    const merged = await api.merge(ids);
    namesakes.answered(ids);
    await joined(merged, other);
  };
  const keepApart = async () => {
    await api.keepApart(ids);
    namesakes.answered(ids);
    setApart(true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and this has none
    <div class="same" role="group" aria-labelledby={id}>
      <p id={id}>
        {texts.same.question} <span class="hint">{described(other)}</span>{" "}
      </p>
      <div class="actions">
        <ActionButton busy={busy} act={() => void run(merge)}>
          {texts.same.yes}
        </ActionButton>
        <ActionButton busy={busy} act={() => void run(keepApart)}>
          {texts.same.no}
        </ActionButton>
      </div>
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </div>
  );
}

function described({ name, addresses, company }: Person): string {
  return [name, addresses[0], company].filter(Boolean).join(" · ");
}

/** Takes the focus of the button that is gone. */
function Apart() {
  const { texts } = useSurroundings();
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => element.current?.focus(), []);
  return (
    <p ref={element} class="hint" role="status" tabIndex={-1}>
      {texts.same.apart}
    </p>
  );
}
