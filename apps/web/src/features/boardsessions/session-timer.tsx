import type { BoardSession } from '@verbeterbord/domain/boardsessions/board-session';
import { plannedMinutes, sessionTime } from '@verbeterbord/domain/boardsessions/session-time';
import { useState } from 'react';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { IconButton } from '../../ui/button/icon-button.tsx';
import { useNow } from './use-now.ts';

const ROUND = 2 * Math.PI * 16;

/** How the time stands: a thin ring and minutes in words. Never blocks, never turns red, and can be put away. */
export function SessionTimer({ session }: { session: BoardSession }) {
  const { timer: t } = useSessionText();
  const [isHidden, setHidden] = useState(false);
  const now = useNow();
  if (isHidden) return <IconButton icon="clock" label={t.show} onClick={() => setHidden(false)} />;
  const { minutesLeft, minutesOver, isOver, share } = sessionTime(session, now);
  const step = sessionTime(
    {
      startedAt: session.stepStartedAt,
      endedAt: session.endedAt,
      minutes: plannedMinutes(session.step, session.minutes),
    },
    now,
  );
  return (
    <div className="vb-meeting-timer">
      <svg className="vb-meeting-timer__ring" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle className="vb-meeting-timer__track" cx="20" cy="20" r="16" />
        <circle
          className="vb-meeting-timer__gone"
          cx="20"
          cy="20"
          r="16"
          strokeDasharray={`${(1 - share) * ROUND} ${ROUND}`}
        />
      </svg>
      <p className="vb-meeting-timer__words">
        <strong>{isOver ? t.over(minutesOver) : t.left(minutesLeft)}</strong>
        <span>
          {t.of(session.minutes)}
          {!isOver && step.minutesLeft > 0 && (
            <span className="vb-meeting-timer__step"> · {t.step(step.minutesLeft)}</span>
          )}
        </span>
      </p>
      <IconButton icon="close" label={t.hide} size="compact" onClick={() => setHidden(true)} />
    </div>
  );
}
