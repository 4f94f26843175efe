import type { ComponentType } from "preact";
import { Failure } from "../api/failure";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { useLoad } from "./loading";
import { Skeleton } from "./Skeleton";

/** A view whose code comes when it is first opened, so that the first view stays small. */
export function lazily<P extends object>(fetchView: () => Promise<ComponentType<P>>) {
  let known: { View: ComponentType<P> } | null = null;
  const load = async () => {
    try {
      known = { View: await fetchView() };
      return known;
    } catch {
      throw new Failure(navigator.onLine ? "unreachable" : "offline");
    }
  };
  return function Lazily(props: P) {
    const { texts } = useSurroundings();
    const { loaded, reload } = useLoad(load, "view", known);
    if (loaded.state === "loading") return <Skeleton label={texts.loadingMore} rows={6} />;
    if (loaded.state === "failed") return <FailureView failure={loaded.failure} texts={texts} retry={reload} />;
    const { View } = loaded.data;
    return <View {...props} />;
  };
}
