import type { Correction, EvidenceKind, Person } from "../api/types";
import { counted } from "../text/sentences";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { useAction } from "./loading";

const CONTACT = ["wrote", "heard", "met"] as const;
const OTHERS = ["crowd", "bulk", "automatic", "meetingMail", "declined", "cancelled", "allDay"] as const;
const CORRECTABLE: readonly EvidenceKind[] = [...CONTACT, ...OTHERS];

interface Props {
  person: Person;
  changed: (person: Person) => void;
}

/** What was seen and did not count as contact, and why; and a word of the user's against either judgement, which holds from then on. */
export function NotCounted({ person, changed }: Props) {
  const { api, texts } = useSurroundings();
  const { run, again, failure } = useAction();
  const total = person.notCounted.reduce((sum, item) => sum + item.count, 0);
  const rows = rowsOf(person);
  if (rows.length === 0) return null;
  const { title, ...phrases } = texts.notCounted;
  const correct = (correction: Correction) => () =>
    void run(async () => changed(await api.correct(person.id, correction)));
  return (
    <details class="disclosure">
      {/* Outlook moves Tab itself and skips a summary that has no tabindex. */}
      <summary tabIndex={0}>{total > 0 ? title(total) : texts.evidence.all}</summary>
      <ul class="evidence">
        {rows.map(({ kind, count, correction }) => {
          const text = count === null ? texts.evidence[kind as EvidenceKind] : counted(phrases, kind, count);
          return (
            <li key={kind}>
              <span>{text}</span>
              {correction && <Judgement {...correction} text={text} correct={correct} />}
            </li>
          );
        })}
      </ul>
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </details>
  );
}

interface JudgementProps {
  kind: EvidenceKind;
  corrected: boolean;
  text: string;
  correct: (correction: Correction) => () => void;
}

/** One control says it and takes it back. It is never disabled, which would take the focus away. */
function Judgement({ kind, corrected, text, correct }: JudgementProps) {
  const { texts } = useSurroundings();
  const natural = CONTACT.some((each) => each === kind);
  const label = natural ? texts.evidence.didNotCount : texts.evidence.didCount;
  return (
    <button
      type="button"
      class="judgement"
      aria-pressed={corrected}
      aria-label={`${label}: ${text}`}
      onClick={correct({ kind, counts: corrected === natural })}
    >
      {label}
    </button>
  );
}

interface Row {
  kind: string;
  /** Null where no number is told: contact, and what was corrected. */
  count: number | null;
  correction: { kind: EvidenceKind; corrected: boolean } | null;
}

/** In an order that a correction does not change, so that the control under the finger stays where it is. */
function rowsOf(person: Person): Row[] {
  const counts = new Map(person.notCounted.map((item) => [item.kind, item.count]));
  const corrected = new Set<string>(person.corrections.map((each) => each.kind));
  const rows = CORRECTABLE.map((kind) => ({
    kind,
    count: counts.get(kind) ?? null,
    correction: { kind, corrected: corrected.has(kind) },
  }));
  const isSeen = ({ kind, count, correction }: (typeof rows)[number]) =>
    count !== null || correction.corrected || (isContact(kind) && person.clocks[kind] !== null);
  const rest = person.notCounted.filter(({ kind }) => !CORRECTABLE.some((each) => each === kind));
  return [...rows.filter(isSeen), ...rest.map((item) => ({ ...item, correction: null }))];
}

function isContact(kind: EvidenceKind): kind is (typeof CONTACT)[number] {
  return CONTACT.some((each) => each === kind);
}
