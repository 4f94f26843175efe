import { useState } from "preact/hooks";
import { WEEKDAYS } from "../../text/dates";
import { ActionButton } from "../ActionButton";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";
import { CheckField, ChoiceField, WhenField } from "./Fields";
import type { SectionProps } from "./SettingsView";

/** The weekly mail, which goes to the user's own mailbox and to nobody else. */
export function Report({ settings, change }: SectionProps) {
  const { api, texts, formats } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [sent, setSent] = useState(false);
  const words = texts.settings;
  const { report } = settings;
  const send = () =>
    void run(async () => {
      await api.sendReport(key);
      setKey(crypto.randomUUID());
      setSent(true);
    });
  return (
    <>
      <CheckField value={report.enabled} change={(enabled) => change({ report: { ...report, enabled } })}>
        {words.reportOn}
      </CheckField>
      {report.enabled && (
        <>
          <ChoiceField
            label={words.reportDay}
            value={report.day}
            options={WEEKDAYS.map((day) => [day, formats.weekday(day)])}
            change={(day) => change({ report: { ...report, day } })}
          />
          <WhenField
            label={words.reportAt}
            type="time"
            value={report.at}
            change={(at) => at && change({ report: { ...report, at } })}
          />
        </>
      )}
      <ActionButton busy={busy} act={send}>
        {words.reportNow}
      </ActionButton>
      <p class="hint" role="status">
        {sent ? words.reportSent : ""}
      </p>
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </>
  );
}
