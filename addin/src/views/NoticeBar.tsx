import { useSurroundings } from "./context";
import { keepFocus } from "./focus";
import { Icon } from "./Icon";

export interface Notice {
  text: string;
  undo?: () => void;
}

/** What was just done, with a way back. The live region is always there, or screen readers miss its first words. */
export function NoticeBar({ notice, close }: { notice: Notice | null; close: () => void }) {
  const { texts } = useSurroundings();
  const dismiss = () => {
    const giveFocusBack = keepFocus();
    close();
    giveFocusBack();
  };
  return (
    <div role="status" class={notice ? "notice" : "notice empty"}>
      {notice && (
        <>
          <span>{notice.text}</span>
          {notice.undo && (
            <button type="button" class="link" onClick={notice.undo}>
              {texts.actions.undo}
            </button>
          )}
          <button type="button" class="icon-button" aria-label={texts.actions.dismiss} onClick={dismiss}>
            <Icon name="close" />
          </button>
        </>
      )}
    </div>
  );
}
