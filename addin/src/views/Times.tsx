import type { Slot, SlotQuery, Slots, Step } from "../api/types";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { useLoad } from "./loading";
import { NoTimes } from "./NoTimes";
import { Skeleton } from "./Skeleton";
import { TimeList } from "./TimeList";

interface Props {
  query: SlotQuery;
  name: string;
  /** The times that were free when another one was taken; null = ask. */
  fresh: Slots | null;
  choose: (slot: Slot) => void;
  /** Without it, a smaller step is not offered. */
  stepDown?: ((step: Step) => void) | undefined;
}

/** When the two of them could meet. */
export function Times({ query, name, fresh, choose, stepDown }: Props) {
  return (
    <>
      {fresh && <Taken />}
      {fresh && fresh.slots.length > 0 ? (
        <TimeList name={name} slots={fresh} choose={choose} />
      ) : (
        <AskedTimes query={query} name={name} choose={choose} stepDown={stepDown} />
      )}
    </>
  );
}

function AskedTimes({ query, name, choose, stepDown }: Omit<Props, "fresh">) {
  const { api, texts } = useSurroundings();
  const { loaded, reload } = useLoad((signal) => api.slots(query, signal), JSON.stringify(query));
  if (loaded.state === "loading") return <Skeleton label={texts.times.loading} />;
  if (loaded.state === "failed") return <FailureView failure={loaded.failure} texts={texts} retry={reload} bar />;
  if (loaded.data.slots.length === 0) return <NoTimes slots={loaded.data} retry={reload} stepDown={stepDown} />;
  return <TimeList name={name} slots={loaded.data} choose={choose} />;
}

function Taken() {
  const { texts } = useSurroundings();
  return (
    <div class="message" role="alert">
      <Heading level={2} arrive quiet>
        {texts.times.taken}
      </Heading>
    </div>
  );
}
