import type { ComponentChildren } from "preact";

interface Props {
  busy: boolean;
  /** Left out for the button of a form, which submits it. */
  act?: () => void;
  primary?: boolean;
  children: ComponentChildren;
}

/** A button whose action takes a moment. Until it is over a press does nothing; `disabled` would take the focus away too. */
export function ActionButton({ busy, act, primary = false, children }: Props) {
  const press = (event: Event) => {
    if (busy) event.preventDefault();
    else act?.();
  };
  return (
    <button
      type={act ? "button" : "submit"}
      class={primary ? "button primary" : "button"}
      aria-disabled={busy}
      onClick={press}
    >
      {children}
    </button>
  );
}
