import { useEffect, useRef } from "preact/hooks";
import { useSurroundings } from "../context";

/** The next page comes as its place comes into view; the button is there for whoever gets to it first. */
export function More({ more }: { more: () => void }) {
  const { texts } = useSurroundings();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!button.current || typeof IntersectionObserver !== "function") return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && more(), { rootMargin: "200px" });
    observer.observe(button.current);
    return () => observer.disconnect();
  }, [more]);
  return (
    <button ref={button} type="button" class="button" onClick={more}>
      {texts.people.more}
    </button>
  );
}
