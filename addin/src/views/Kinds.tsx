import type { Step } from "../api/types";
import { useSurroundings } from "./context";
import { Segments } from "./Segments";

const KINDS: Step[] = ["coffee", "decaf", "lunch", "hello"];

/** Coffee, decaf or lunch; or only a hello. */
export function Kinds({ kind, choose }: { kind: Step; choose: (kind: Step) => void }) {
  const { texts } = useSurroundings();
  return (
    <Segments
      label={texts.kinds.title}
      values={KINDS}
      current={kind}
      named={(each) => texts.kinds[each]}
      choose={choose}
      even
    />
  );
}
