import { useState } from "preact/hooks";
import { Confirm } from "../Confirm";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { Heading } from "../Heading";
import { useAction } from "../loading";

/** What is stored, in plain words; a copy of all of it; and the end of it. */
export function Privacy() {
  const { api, texts, restart } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [state, setState] = useState<"kept" | "asked" | "erased">("kept");
  const words = texts.settings;
  const save = () => void run(async () => download(await api.export(), words.exportName));
  const erase = () =>
    void run(async () => {
      await api.erase();
      setState("erased");
    });
  if (state === "erased")
    return (
      <div class="message">
        <Heading level={2} arrive>
          {words.erased}
        </Heading>
        <p>{words.erasedText}</p>
        <button type="button" class="button primary" onClick={restart}>
          {words.beginAgain}
        </button>
      </div>
    );
  return (
    <>
      <p>{words.stored}</p>
      <p>{words.reads}</p>
      <p>{words.shared}</p>
      <div class="setting">
        <span>{words.exporting}</span>
        <button type="button" class="button" disabled={busy} onClick={save}>
          {words.exportYes}
        </button>
      </div>
      {state === "asked" ? (
        <Confirm
          title={words.eraseTitle}
          text={words.eraseText}
          yes={words.eraseYes}
          no={words.eraseNo}
          busy={busy}
          confirm={erase}
          refuse={() => setState("kept")}
        />
      ) : (
        <button type="button" class="button" onClick={() => setState("asked")}>
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
