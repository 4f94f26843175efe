import { Icon } from "./Icon";

/** Whoever the open message is with, one click away. */
export function HereBar({ name, open }: { name: string; open: () => void }) {
  return (
    <button type="button" class="here" onClick={open}>
      <Icon name="heard" />
      <span>{name}</span>
      <Icon name="chevron" />
    </button>
  );
}
