import type { Choice, Person, Week } from "../api/types";
import { dateInMonths } from "../text/dates";
import { shortName } from "../text/sentences";
import { ActionButton } from "./ActionButton";
import { plain } from "./choices";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { useAction } from "./loading";
import { Menu } from "./Menu";
import type { ShowWeek } from "./WeekView";

interface Props {
  person: Person;
  /** False for somebody the user picked instead of this week's person: passing is about the latter. */
  isFirst: boolean;
  show: ShowWeek;
}

/** Ways out that blame nobody: someone else, not this week, later, never. Each can be undone. */
export function PersonActions({ person, isFirst, show }: Props) {
  const { api, texts, formats, now } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const name = shortName(person.name);

  const pass = (reason: "someoneElse" | "notThisWeek") => () =>
    run(async () => {
      const week = await api.pass(person.id, reason);
      const next = reason === "someoneElse" && week.person;
      const text = next ? texts.notices.nextPerson(next.name) : texts.notices.skipped;
      show(week, { text, undo: () => void takeBack(() => api.takeBackPass(person.id), texts.notices.takenBack) });
    });

  const choose = (choice: Choice, said: string) => () =>
    void run(async () => {
      await api.choose(person.id, choice);
      show(await api.week(), { text: said, undo: () => void takeBack(unchoose, texts.notices.undone(name)) });
    });

  /** The card is gone by the time this runs, so a failure has no place of its own: the notice keeps offering the way back. */
  async function takeBack(step: () => Promise<Week>, said: string): Promise<void> {
    try {
      show(await step(), { text: said });
    } catch {
      show(await api.week(), { text: texts.failure.title, undo: () => void takeBack(step, said) });
    }
  }

  async function unchoose() {
    await api.choose(person.id, plain(person.choice));
    return api.week();
  }

  const snooze = (label: string, months: number) => {
    const until = dateInMonths(now(), months, formats.zone);
    return {
      label,
      choose: choose({ kind: "snoozed", until }, texts.notices.snoozed(name, formats.date(`${until}T12:00:00Z`))),
    };
  };
  const items = [
    snooze(texts.actions.snooze.month, 1),
    snooze(texts.actions.snooze.quarter, 3),
    snooze(texts.actions.snooze.half, 6),
    {
      label: texts.actions.letGo,
      note: texts.actions.letGoNote,
      choose: choose({ kind: "letGo" }, texts.notices.letGo(name)),
    },
  ];
  return (
    <>
      <div class="ways">
        {isFirst && (
          <div class="actions">
            <ActionButton busy={busy} act={pass("someoneElse")}>
              {texts.actions.someoneElse}
            </ActionButton>
            <ActionButton busy={busy} act={pass("notThisWeek")}>
              {texts.actions.notThisWeek}
            </ActionButton>
          </div>
        )}
        <Menu label={texts.actions.more} items={items} busy={busy} />
      </div>
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </>
  );
}
