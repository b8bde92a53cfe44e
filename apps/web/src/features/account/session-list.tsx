import type { MySession } from '@verbeterbord/contracts/account/account.schemas';
import { formatMoment } from '../../platform/i18n/moments.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Chip } from '../../ui/chip/chip.tsx';
import './session-list.css';

type SessionListProps = {
  sessions: readonly MySession[];
  now: number;
  timeZone: string;
  onEnd: (session: MySession) => void;
};

/** The browsers in which I am signed in, each with what tells it from the others. */
export function SessionList({ sessions, now, timeZone, onEnd }: SessionListProps) {
  const { page: t } = useRoomText().sessionPages;
  return (
    <ul className="vb-sessions">
      {sessions.map((session) => {
        const device = session.device || t.unknown;
        return (
          <li key={session.id} className="vb-sessions__one">
            <div className="vb-sessions__words">
              <h2>
                {device} {session.isCurrent && <Chip>{t.here}</Chip>}
              </h2>
              <p>{t.lastSeen(formatMoment(session.lastSeenAt, now, timeZone))}</p>
              <p>{t.started(formatMoment(session.startedAt, now, timeZone))}</p>
            </div>
            {!session.isCurrent && (
              <Button aria-label={t.endOf(device)} onClick={() => onEnd(session)}>
                {t.end}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
