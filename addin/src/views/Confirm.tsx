import { useId } from "preact/hooks";
import { Heading } from "./Heading";

interface Props {
  title: string;
  text: string;
  yes: string;
  no: string;
  busy: boolean;
  confirm: () => void;
  refuse: () => void;
}

/** Asks in place before anything that somebody else will see. Not a dialog: Outlook takes Escape away from those. */
export function Confirm({ title, text, yes, no, busy, confirm, refuse }: Props) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and this has none
    <div class="confirm" role="group" aria-describedby={id}>
      <Heading level={2} arrive>
        {title}
      </Heading>
      <p id={id}>{text}</p>
      <div class="actions">
        <button type="button" class="button primary" disabled={busy} onClick={confirm}>
          {yes}
        </button>
        <button type="button" class="button" disabled={busy} onClick={refuse}>
          {no}
        </button>
      </div>
    </div>
  );
}
