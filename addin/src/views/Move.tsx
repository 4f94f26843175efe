import { useState } from "preact/hooks";
import { Failure } from "../api/failure";
import type { Coffee, Slots, Week } from "../api/types";
import { shortName } from "../text/sentences";
import { Confirm } from "./Confirm";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { freeNow } from "./freeNow";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { useAction } from "./loading";
import { withCoffee } from "./plannedSteps";
import { Times } from "./Times";
import type { ShowWeek } from "./WeekView";

interface Time {
  start: string;
  end: string;
}

interface Props {
  coffee: Coffee;
  /** Chosen already: the one that they proposed. */
  time: Time | null;
  week: Week;
  show: ShowWeek;
  back: () => void;
}

/** The same coffee at another time. A hold moves at once, since nobody knows of it; an invitation after a question. */
export function Move({ coffee, time, week, show, back }: Props) {
  const { api, texts, formats, tell } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [chosen, setChosen] = useState<Time | null>(time);
  const [fresh, setFresh] = useState<Slots | null>(null);
  const name = shortName(coffee.personName);
  const wasSent = coffee.state !== "draft";
  const saidOf = ({ start, end }: Time) => formats.dayAndRange(start, end, coffee.timeZone);

  const move = ({ start, end }: Time) =>
    run(async () => {
      const moved = await api.move(coffee.id, { start, end }).catch((error: unknown) => {
        if (!(error instanceof Failure) || !error.is("slot-taken")) throw error;
        setFresh(freeNow(error));
        setChosen(null);
        return null;
      });
      if (!moved) return;
      tell("moved", moved.start);
      const after = await api.week().catch(() => week);
      const own = week.coffee?.id === moved.id;
      show(own ? withCoffee(after, moved) : after, { text: texts.coffee.moved(saidOf(moved)) });
    });

  const minutes = Math.round((Date.parse(coffee.end) - Date.parse(coffee.start)) / 60_000);
  return (
    <section class="draft">
      <button type="button" class="link" onClick={back}>
        <Icon name="back" />
        {texts.actions.back}
      </button>
      <Heading level={2} arrive>
        {texts.coffee.moveTitle(name)}
      </Heading>
      <p class="hint">{texts.coffee.moveNow(saidOf(coffee))}</p>
      {chosen ? (
        <Confirm
          title={texts.coffee.moveConfirmTitle}
          text={texts.coffee.moveConfirm(coffee.personName, saidOf(chosen))}
          yes={texts.coffee.moveYes}
          no={texts.coffee.moveNo}
          busy={busy}
          confirm={() => void move(chosen)}
          refuse={time ? back : () => setChosen(null)}
        />
      ) : (
        <section class="pick" aria-label={texts.times.title}>
          <Times
            query={{ personId: coffee.personId, kind: coffee.kind, minutes }}
            name={name}
            fresh={fresh}
            choose={(slot) => (wasSent ? setChosen(slot) : void move(slot))}
          />
        </section>
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </section>
  );
}
