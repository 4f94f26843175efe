import { useEffect, useId, useRef } from "preact/hooks";

export interface TextField {
  label: string;
  value: string;
  /** More than one makes it a field of several lines. */
  rows?: number;
  most: number;
  /** Takes the focus when it appears. */
  first?: boolean;
  change: (value: string) => void;
}

/** Fields for what somebody else will read. */
export function TextFields({ fields }: { fields: TextField[] }) {
  const id = useId();
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);
  return (
    <>
      {fields.map(({ label, value, rows = 1, most, first: isFirst = false, change }, index) => {
        const shared = {
          id: `${id}-${index}`,
          value,
          maxLength: most,
          dir: "auto" as const,
          onInput: (event: Event) => change((event.currentTarget as HTMLInputElement).value),
        };
        return (
          <div key={label} ref={isFirst ? first : null} class="field">
            <label for={shared.id}>{label}</label>
            {rows > 1 ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
          </div>
        );
      })}
    </>
  );
}
