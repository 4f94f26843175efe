import type { Coffee } from "../api/types";
import { shortName } from "../text/sentences";
import { Confirm } from "./Confirm";
import { useSurroundings } from "./context";

export type Question = "send" | "cancel";

interface Props {
  question: Question;
  coffee: Coffee;
  busy: boolean;
  yes: () => void;
  no: () => void;
}

/** Before somebody else gets mail: who, and what about. */
export function PlannedQuestion({ question, coffee, busy, yes, no }: Props) {
  const { texts, formats } = useSurroundings();
  const when = formats.dayAndRange(coffee.start, coffee.end, coffee.timeZone);
  const words =
    question === "send"
      ? {
          title: texts.draft.confirmTitle,
          text: texts.draft.confirm(coffee.personName, when),
          yes: busy ? texts.draft.sending : texts.draft.confirmYes,
          no: texts.draft.confirmNo,
        }
      : {
          title: texts.coffee.cancelTitle,
          text: texts.coffee.cancelConfirm(shortName(coffee.personName)),
          yes: texts.coffee.cancelYes,
          no: texts.coffee.cancelNo,
        };
  return <Confirm {...words} busy={busy} confirm={yes} refuse={no} />;
}
