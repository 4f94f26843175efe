import { useSurroundings } from "./context";

export type Tab = "week" | "people" | "year" | "settings";

const TABS: Tab[] = ["week", "people", "year", "settings"];

/** Where one can go. The current place is marked for the eye and for a screen reader. */
export function Tabs({ current, go }: { current: Tab | null; go: (tab: Tab) => void }) {
  const { texts } = useSurroundings();
  return (
    <nav class="tabs" aria-label={texts.nav.label}>
      {TABS.map((tab) => (
        <button key={tab} type="button" aria-current={tab === current ? "page" : undefined} onClick={() => go(tab)}>
          {texts.nav[tab]}
        </button>
      ))}
    </nav>
  );
}
