import { useEffect, useId, useRef } from "preact/hooks";
import { ActionButton } from "./ActionButton";
import { onEscape } from "./escape";
import { Heading } from "./Heading";
import { lastPressed } from "./pressed";

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
  const root = useRef<HTMLDivElement>(null);
  useReturn(root);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and this has none
    <div ref={root} class="confirm" role="group" aria-describedby={id} onKeyDown={onEscape(() => busy || refuse())}>
      <Heading level={2} arrive>
        {title}
      </Heading>
      <p id={id}>{text}</p>
      <div class="actions">
        <ActionButton primary busy={busy} act={confirm}>
          {yes}
        </ActionButton>
        <ActionButton busy={busy} act={refuse}>
          {no}
        </ActionButton>
      </div>
    </div>
  );
}

/** The question takes the place of the button that asked; when it is gone, that button is made anew and has the focus again. */
function useReturn(root: { current: HTMLElement | null }) {
  const asked = useRef(lastPressed());
  useEffect(() => {
    const parent = root.current?.parentElement;
    return () => {
      setTimeout(() => {
        if (document.activeElement !== document.body) return;
        const buttons = [...(parent?.querySelectorAll("button") ?? [])];
        buttons.find((button) => button.textContent === asked.current)?.focus();
      });
    };
  }, [root]);
}
