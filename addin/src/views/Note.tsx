import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Person, Remark } from "../api/types";
import { shortName } from "../text/sentences";
import { ActionButton } from "./ActionButton";
import { useSurroundings } from "./context";
import { onEscape } from "./escape";
import { FailureView } from "./FailureView";
import { useAction } from "./loading";
import { MetThrough } from "./MetThrough";

interface Props {
  person: Person;
  changed: (person: Person) => void;
}

/** What the user wants to remember of a person, and through whom they met. */
export function Note({ person, changed }: Props) {
  const { api, texts } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState<Remark | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const empty = person.note === null && person.introducedBy === null;

  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);

  const save = (remark: Remark, undoTo: Remark | null) =>
    void run(async () => {
      changed(await api.remark(person.id, remark));
      setBefore(undoTo);
      setOpen(false);
    });
  const undo = () => {
    if (before) save(before, null);
    opener.current?.focus();
  };

  if (open)
    return (
      <>
        <NoteForm
          person={person}
          busy={busy}
          save={(remark) => save(remark, { note: person.note, introducedBy: person.introducedBy })}
          cancel={() => setOpen(false)}
        />
        {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
      </>
    );
  return (
    <div class="note">
      {person.note && <p class="noted">{person.note}</p>}
      {person.introducedBy && <p class="hint">{texts.note.by(person.introducedBy)}</p>}
      {person.introducedBy && (
        <MetThrough key={`by ${person.introducedBy}`} who={person.introducedBy} name={person.introducedBy} />
      )}
      <MetThrough key={person.id} who={person.id} name={shortName(person.name)} />
      <span class="actions">
        <button ref={opener} type="button" class="link small" onClick={() => setOpen(true)}>
          {empty ? texts.note.add : texts.note.edit}
        </button>
        {before && (
          <button type="button" class="link small" onClick={undo}>
            {texts.actions.undo}
          </button>
        )}
      </span>
    </div>
  );
}

interface FormProps {
  person: Person;
  busy: boolean;
  save: (remark: Remark) => void;
  cancel: () => void;
}

function NoteForm({ person, busy, save, cancel }: FormProps) {
  const { texts } = useSurroundings();
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  useEffect(() => first.current?.focus(), []);
  const [note, setNote] = useState(person.note ?? "");
  const [by, setBy] = useState(person.introducedBy ?? "");
  return (
    <form
      class="note-form"
      onKeyDown={onEscape(() => busy || cancel())}
      onSubmit={(event) => {
        event.preventDefault();
        save({ note: note.trim() || null, introducedBy: by.trim() || null });
      }}
    >
      <label for={`${id}-note`}>{texts.note.note}</label>
      <textarea
        id={`${id}-note`}
        rows={3}
        maxLength={4000}
        value={note}
        ref={first}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <label for={`${id}-by`}>{texts.note.introducedBy}</label>
      <input
        id={`${id}-by`}
        type="text"
        maxLength={200}
        value={by}
        onInput={(event) => setBy(event.currentTarget.value)}
      />
      <div class="actions">
        <ActionButton primary busy={busy}>
          {texts.note.save}
        </ActionButton>
        <ActionButton busy={busy} act={cancel}>
          {texts.note.cancel}
        </ActionButton>
      </div>
    </form>
  );
}
