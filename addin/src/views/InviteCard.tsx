import type { Invite } from "../api/types";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";

/** The draft as it would arrive. */
export function InviteCard({ invite }: { invite: Invite }) {
  const { texts, formats } = useSurroundings();
  const zone = formats.foreignZone(invite.start, invite.timeZone);
  return (
    <article class="invite">
      <h3>{invite.subject}</h3>
      <dl>
        <dt>{texts.draft.when}</dt>
        <dd>
          {formats.dayAndRange(invite.start, invite.end, invite.timeZone)} {zone}
        </dd>
        {(invite.location || invite.online) && (
          <>
            <dt>{texts.draft.where}</dt>
            <dd>{invite.location || texts.draft.online}</dd>
          </>
        )}
        <dt>{texts.draft.to}</dt>
        <dd>{formats.list(invite.attendees)}</dd>
      </dl>
      <p class="body">{invite.body}</p>
      <a class="link" href={invite.outlookLink} target="_blank" rel="noopener noreferrer">
        <Icon name="open" />
        {texts.actions.openInOutlook}
      </a>
    </article>
  );
}
