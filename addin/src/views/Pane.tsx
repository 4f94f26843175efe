import { useMemo } from "preact/hooks";
import type { Api } from "../api/client";
import { Failure } from "../api/failure";
import { namesakesOf } from "../api/namesakes";
import type { Me, Sync } from "../api/types";
import type { Office } from "../office/office";
import { formatsFor } from "../text/dates";
import type { Texts } from "../text/en";
import { type Surroundings, SurroundingsProvider } from "./context";
import { FailureView } from "./FailureView";
import { FirstVisit } from "./FirstVisit";
import { useLoad } from "./loading";
import { Net } from "./Net";
import { Shell } from "./Shell";
import { Skeleton } from "./Skeleton";
import { SignInProvider } from "./signIn";

interface Props {
  api: Api;
  office: Office;
  texts: Texts;
  locale: string;
  tell: Surroundings["tell"];
  speak: Surroundings["speak"];
}

/** The pane from its first moment: who is here, has their mailbox been read, and then this week. */
export function Pane(props: Props) {
  const { api, office, texts, locale, tell, speak } = props;
  const { loaded, reload, replace } = useLoad((signal) => api.me(signal), "me");
  const me = loaded.state === "ready" ? loaded.data : null;
  const surroundings = useMemo(
    () => me && surroundingsOf(me, { api, office, texts, locale, tell, speak }, reload, replace),
    [me, api, office, texts, locale, tell, speak, reload, replace],
  );

  const readAgain = () => void api.startSync().then(reload, reload);

  if (loaded.state === "failed")
    return (
      <SignInProvider value={api}>
        <FailureView failure={loaded.failure} texts={texts} retry={reload} />
      </SignInProvider>
    );
  if (!me || !surroundings) return <Skeleton label={texts.loading} card rows={5} />;
  return (
    <SignInProvider value={api}>
      <SurroundingsProvider value={surroundings}>
        <Net>
          {neverRead(me.sync) ? (
            <FirstVisit sync={me.sync} />
          ) : (
            <Shell readingProblem={readingProblem(me.sync)} readAgain={readAgain} />
          )}
        </Net>
      </SurroundingsProvider>
    </SignInProvider>
  );
}

function surroundingsOf(
  me: Me,
  { locale, ...given }: Props,
  restart: () => void,
  replace: (me: Me) => void,
): Surroundings {
  const ahead = me.now ? Date.parse(me.now) - Date.now() : 0;
  return {
    ...given,
    me,
    // Only the zone: another state of the reading could put another view in the place of the one that asks.
    renewZone: async () => replace({ ...me, timeZone: (await given.api.me()).timeZone }),
    restart,
    namesakes: namesakesOf(given.api),
    formats: formatsFor(locale, me.timeZone),
    now: () => new Date(Date.now() + ahead),
  };
}

function neverRead(sync: Sync): boolean {
  return sync.lastCompletedAt === null && sync.state !== "idle";
}

function readingProblem(sync: Sync): Failure | null {
  return sync.state === "failed" ? new Failure("problem", sync.problem) : null;
}
