import { useSurroundings } from "./context";
import { Heading } from "./Heading";
import { Icon } from "./Icon";

/** Before anything was read: what this does, what it reads and what never. Nothing is read until the user wants it. */
export function Begin({ begin }: { begin: () => void }) {
  const { texts } = useSurroundings();
  return (
    <section class="begin">
      <span class="seal">
        <Icon name="met" />
      </span>
      <Heading level={1}>{texts.begin.title}</Heading>
      <p>{texts.reading.product}</p>
      <p>{texts.begin.reads}</p>
      <p>{texts.begin.never}</p>
      <button type="button" class="button primary" onClick={begin}>
        {texts.begin.yes}
      </button>
    </section>
  );
}
