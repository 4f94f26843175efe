import { useState } from "preact/hooks";
import type { Person } from "../../api/types";
import { Confirm } from "../Confirm";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";
import type { Changed } from "./PersonView";

/** Where they can be reached; an address that is somebody else's becomes a person of its own. */
export function Addresses({ person, changed }: { person: Person; changed: Changed }) {
  const { api, texts } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [asked, setAsked] = useState<string | null>(null);
  if (person.addresses.length === 0) return null;
  const split = (address: string) =>
    void run(async () => {
      const { first, second } = await api.split(person.id, address);
      const rest = first.id === person.id ? first : second;
      changed(rest, { text: texts.person.splitDone(first.name, second.name) });
      setAsked(null);
    });
  return (
    <section class="part">
      <h2 class="heading quiet">{texts.person.addresses}</h2>
      <ul class="evidence">
        {person.addresses.map((address) => (
          <li key={address}>
            <bdi>{address}</bdi>
            {person.addresses.length > 1 && (
              <button
                type="button"
                class="judgement"
                aria-label={`${texts.person.split}: ${address}`}
                onClick={() => setAsked(address)}
              >
                {texts.person.split}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <Confirm
          title={texts.person.split}
          text={texts.person.splitText(asked)}
          yes={texts.person.splitYes}
          no={texts.person.splitNo}
          busy={busy}
          confirm={() => split(asked)}
          refuse={() => setAsked(null)}
        />
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </section>
  );
}
