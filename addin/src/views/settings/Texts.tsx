import { useState } from "preact/hooks";
import type { Kind, OwnText } from "../../api/types";
import { ActionButton } from "../ActionButton";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";
import { TextFields } from "../TextFields";
import type { SectionProps } from "./SettingsView";

const KINDS: Kind[] = ["coffee", "decaf", "lunch"];

/** The user's own wording of invitations, begun from the product's. */
export function Texts({ settings, change }: SectionProps) {
  const { api, texts } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [begun, setBegun] = useState<OwnText | null>(null);
  const words = texts.settings;
  const others = (kind: Kind) => settings.texts.filter((each) => each.kind !== kind);
  const begin = (kind: Kind) =>
    void run(async () => {
      const usual = await api.usualTexts();
      setBegun(usual.find((each) => each.kind === kind) ?? { kind, subject: "", body: "" });
    });
  return (
    <>
      <p class="hint">{words.textsNote}</p>
      {KINDS.map((kind) => {
        const own = begun?.kind === kind ? begun : settings.texts.find((each) => each.kind === kind);
        return (
          <div key={kind} class="text">
            <h3>{words.textFor(texts.kinds[kind])}</h3>
            {own ? (
              <TextForm
                key={own.subject}
                text={own}
                save={(text) => {
                  setBegun(null);
                  change({ texts: [...others(kind), text] });
                }}
                drop={() => {
                  setBegun(null);
                  if (others(kind).length < settings.texts.length) change({ texts: others(kind) });
                }}
              />
            ) : (
              <ActionButton busy={busy} act={() => begin(kind)}>
                {words.ownText}
              </ActionButton>
            )}
          </div>
        );
      })}
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </>
  );
}

interface FormProps {
  text: OwnText;
  save: (text: OwnText) => void;
  drop: () => void;
}

function TextForm({ text, save, drop }: FormProps) {
  const { texts } = useSurroundings();
  const [subject, setSubject] = useState(text.subject);
  const [body, setBody] = useState(text.body);
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save({ kind: text.kind, subject, body });
      }}
    >
      <TextFields
        fields={[
          { label: texts.draft.subject, value: subject, most: 255, change: setSubject },
          { label: texts.draft.body, value: body, rows: 6, most: 4000, change: setBody },
        ]}
      />
      <div class="actions">
        <button type="submit" class="button primary" disabled={subject.trim() === ""}>
          {texts.settings.save}
        </button>
        <button type="button" class="button" onClick={drop}>
          {texts.settings.usualText}
        </button>
      </div>
    </form>
  );
}
