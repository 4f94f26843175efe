import { type Wording, wordingOf } from "../api/edits";
import type { Invite } from "../api/types";
import { useSurroundings } from "./context";
import { onEscape } from "./escape";
import { TextFields } from "./TextFields";

interface Props {
  invite: Invite;
  wording: Wording;
  change: (words: Partial<Wording>) => void;
  done: () => void;
}

/** The invitation in the user's own words. Nothing is lost on the way: every letter counts at once. */
export function InviteForm({ invite, wording, change, done }: Props) {
  const { texts } = useSurroundings();
  const field = (name: keyof Wording) => ({
    value: wording[name],
    change: (value: string) => change({ [name]: value }),
  });
  return (
    <form
      class="note-form"
      onKeyDown={onEscape(done)}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <TextFields
        fields={[
          { label: texts.draft.subject, most: 255, first: true, ...field("subject") },
          { label: texts.draft.place, most: 255, ...field("location") },
          { label: texts.draft.body, most: 4000, rows: 8, ...field("body") },
        ]}
      />
      <div class="actions">
        <button type="submit" class="button primary">
          {texts.draft.done}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            change(wordingOf(invite));
            done();
          }}
        >
          {texts.draft.asDrafted}
        </button>
      </div>
    </form>
  );
}
