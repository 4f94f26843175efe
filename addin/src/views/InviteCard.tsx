import { useEffect, useRef } from "preact/hooks";
import type { Wording } from "../api/edits";
import type { Invite } from "../api/types";
import { withTexts } from "../text/links";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";

interface Props {
  invite: Invite;
  wording: Wording;
  edit: () => void;
  /** The user comes back from its words: the focus goes to the way there again. */
  returned: boolean;
}

/** The invitation as it would arrive. */
export function InviteCard({ invite, wording, edit, returned }: Props) {
  const { texts, formats, office } = useSurroundings();
  const zone = formats.foreignZone(invite.start, invite.timeZone);
  const { subject, body, location } = wording;
  const editor = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (returned) editor.current?.focus();
  }, [returned]);
  const open = (event: Event) => {
    const { attendees: to, start, end } = invite;
    if (office.openAppointment({ to, start, end, subject, body, location })) event.preventDefault();
  };
  return (
    <article class="invite">
      <h3 dir="auto">{subject}</h3>
      <dl>
        <dt>{texts.draft.when}</dt>
        <dd>
          {formats.dayAndRange(invite.start, invite.end, invite.timeZone)} {zone}
        </dd>
        {(location || invite.online) && (
          <>
            <dt>{texts.draft.where}</dt>
            <dd>{location || texts.draft.online}</dd>
          </>
        )}
        <dt>{texts.draft.to}</dt>
        <dd>{formats.list(invite.attendees)}</dd>
      </dl>
      <p class="body" dir="auto">
        {body}
      </p>
      <div class="actions">
        <button ref={editor} type="button" class="link" onClick={edit}>
          <Icon name="wrote" />
          {texts.draft.edit}
        </button>
        <a
          class="link"
          href={withTexts(invite.outlookLink, { subject, body, location })}
          target="_blank"
          rel="noopener noreferrer"
          onClick={open}
        >
          <Icon name="open" />
          {texts.actions.openInOutlook}
        </a>
      </div>
    </article>
  );
}
