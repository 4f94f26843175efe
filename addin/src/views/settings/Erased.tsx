import { useSurroundings } from "../context";
import { Heading } from "../Heading";

/** Nothing is held any more; whoever stays begins with a first reading. */
export function Erased() {
  const { texts, restart } = useSurroundings();
  const words = texts.settings;
  return (
    <section class="centred">
      <Heading level={1} arrive>
        {words.erased}
      </Heading>
      <p>{words.erasedText}</p>
      <button type="button" class="button primary" onClick={restart}>
        {words.beginAgain}
      </button>
    </section>
  );
}
