import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface NumberProps {
  label: string;
  value: number;
  min: number;
  max: number;
  change: (value: number) => void;
}

/** A number within its bounds; one outside them is put back to the nearest. */
export function NumberField({ label, value, min, max, change }: NumberProps) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={value}
        onChange={(event) => {
          const typed = Math.round(event.currentTarget.valueAsNumber);
          const next = Number.isNaN(typed) ? value : Math.min(max, Math.max(min, typed));
          event.currentTarget.value = `${next}`;
          if (next !== value) change(next);
        }}
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: [value: string, label: string][];
  change: (value: string) => void;
}

export function ChoiceField({ label, value, options, change }: ChoiceProps) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckProps {
  value: boolean;
  change: (value: boolean) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

export function CheckField({ value, change, disabled = false, children }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={value}
        disabled={disabled}
        onChange={(event) => change(event.currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

interface LineProps {
  label: string;
  value: string;
  change: (value: string) => void;
}

/** A line of text; it counts when the user leaves it. */
export function LineField({ label, value, change }: LineProps) {
  const id = useId();
  return (
    <div class="setting wide">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        maxLength={255}
        dir="auto"
        onChange={(event) => change(event.currentTarget.value)}
      />
    </div>
  );
}

/** A time (`HH:mm`) or a date; empty when there is none. */
export function WhenField({ label, type, value, change, min }: LineProps & { type: "time" | "date"; min?: string }) {
  const id = useId();
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <input id={id} type={type} value={value} min={min} onChange={(event) => change(event.currentTarget.value)} />
    </div>
  );
}
