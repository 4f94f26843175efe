import { useState } from "preact/hooks";
import { ActionButton } from "./ActionButton";
import { useSurroundings } from "./context";
import { onEscape } from "./escape";
import { Icon } from "./Icon";
import { TextFields } from "./TextFields";

interface Props {
  note: string | null;
  busy: boolean;
  /** Among many: a small button that says with whom the coffee was. */
  among?: string;
  /** Told an empty text when the note is to go. */
  save: (note: string) => void;
}

/** What came of a coffee, in the user's own words and for the user alone. */
export function CoffeeNote({ note, busy, among, save }: Props) {
  const { texts } = useSurroundings();
  const [text, setText] = useState<string | null>(null);
  const label = note ? texts.coffee.editNote : texts.coffee.addNote;
  if (text === null)
    return (
      <div class={among ? "note among" : "note"}>
        {note && (
          <p class="noted" dir="auto">
            {note}
          </p>
        )}
        <button
          type="button"
          class={among ? "icon-button" : "link small"}
          aria-label={among && `${label}: ${among}`}
          title={among && label}
          onClick={() => setText(note ?? "")}
        >
          {among ? <Icon name="wrote" /> : label}
        </button>
      </div>
    );
  return (
    <form
      class="note-form"
      onKeyDown={onEscape(() => setText(null))}
      onSubmit={(event) => {
        event.preventDefault();
        save(text.trim());
        setText(null);
      }}
    >
      <TextFields
        fields={[{ label: texts.coffee.note, value: text, rows: 3, most: 2000, change: setText, first: true }]}
      />
      <div class="actions">
        <ActionButton primary busy={busy}>
          {texts.note.save}
        </ActionButton>
        <ActionButton busy={busy} act={() => setText(null)}>
          {texts.note.cancel}
        </ActionButton>
      </div>
    </form>
  );
}
