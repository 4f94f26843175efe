import type { Coffee, Week } from "../api/types";
import { shortName } from "../text/sentences";
import { useSurroundings } from "./context";
import type { ShowWeek } from "./WeekView";

export type PlannedSteps = ReturnType<typeof usePlannedSteps>;

/** What can be done with a coffee, each step to its end: the calendar beside the pane is told, and the week shown anew. */
export function usePlannedSteps(coffee: Coffee, week: Week, show: ShowWeek) {
  const { api, texts, tell } = useSurroundings();
  const name = shortName(coffee.personName);
  const after = async (changed: Coffee) =>
    show({ ...(await api.week().catch(() => week)), state: stateWith(changed), coffee: changed });
  return {
    send: async () => {
      const sent = await api.sendHold(coffee.id);
      tell("sent", sent.start);
      await after(sent);
    },
    remove: async () => {
      await api.remove(coffee.id);
      tell("removed", coffee.start);
      show(await api.week(), {
        text: coffee.state === "draft" ? texts.notices.removed : texts.notices.cancelled(name),
      });
    },
    outcome: (held: boolean) => async () => after(await api.tellOutcome(coffee.id, held)),
    remark: async (note: string) => after(await api.tellOutcome(coffee.id, coffee.state === "held", note)),
  };
}

function stateWith({ state }: Coffee): Week["state"] {
  if (state === "draft") return "drafted";
  return state === "held" || state === "missed" ? "held" : "booked";
}

/** The coffee stands in the calendar, whether or not the week could be asked again or already knows of it. */
export function withCoffee(week: Week, coffee: Coffee): Week {
  if (week.coffee?.id === coffee.id) return week;
  return { ...week, state: stateWith(coffee), coffee };
}
