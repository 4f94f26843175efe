import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./Icon";
import { roved } from "./roving";

export interface MenuItem {
  label: string;
  note?: string;
  choose: () => void;
}

/** A small menu behind a button. Escape is kept from Office.js, which would hand it to Outlook and leave the menu open. */
export function Menu({ label, items, busy }: { label: string; items: MenuItem[]; busy: boolean }) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];

  useEffect(() => {
    if (!open) return;
    const list = root.current?.querySelector<HTMLElement>("[role=menu]");
    list?.scrollIntoView({ block: "nearest" });
    list?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [open]);

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  function onKey(event: KeyboardEvent) {
    if (!open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close();
      return;
    }
    const all = entries();
    const target = roved(event.key, all.indexOf(document.activeElement as HTMLElement), all.length);
    if (target === null) return;
    event.preventDefault();
    all[target]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and of the items arrive here, nothing else
    <div ref={root} class="menu" onKeyDown={onKey}>
      <button
        ref={button}
        type="button"
        class="button square"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        aria-disabled={busy}
        onClick={() => busy || setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="menu-list" role="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.choose();
              }}
            >
              {item.label}
              {item.note && <span class="hint">{item.note}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
