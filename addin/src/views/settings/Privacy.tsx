import { useState } from "preact/hooks";
import { ActionButton } from "../ActionButton";
import { Confirm } from "../Confirm";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";

/** What is stored, in plain words; a copy of all of it; and the end of it. */
export function Privacy({ erased }: { erased: () => void }) {
  const { api, texts } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [asking, setAsking] = useState(false);
  const words = texts.settings;
  const save = () => void run(async () => download(await api.export(), words.exportName));
  const erase = () =>
    void run(async () => {
      await api.erase();
      erased();
    });
  return (
    <>
      <p>{words.stored}</p>
      <p>{words.reads}</p>
      <p>{words.shared}</p>
      <div class="setting">
        <span>{words.exporting}</span>
        <ActionButton busy={busy} act={save}>
          {words.exportYes}
        </ActionButton>
      </div>
      {asking ? (
        <Confirm
          title={words.eraseTitle}
          text={words.eraseText}
          yes={words.eraseYes}
          no={words.eraseNo}
          busy={busy}
          confirm={erase}
          refuse={() => setAsking(false)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.erase}
        </button>
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </>
  );
}

function download(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser may begin to read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
