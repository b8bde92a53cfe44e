import { unchanged } from '@verbeterbord/domain/checkins/deviation';
import type { CalendarDay } from '@verbeterbord/domain/shared/calendar-day';
import type { BoardSessionId } from '@verbeterbord/domain/shared/ids';
import { Link } from 'wouter';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { ambitionPath } from '../../platform/navigation/paths.ts';
import { Button } from '../../ui/button/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { LineMark } from '../../ui/line-of-sight/line-mark.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { CheckInTag } from './check-in-tag.tsx';
import { ConfidencePips } from './confidence-pips.tsx';
import { ConfidenceRound } from './confidence-round.tsx';
import type { TalkedAbout } from './talked-about.ts';
import { useRound } from './use-round.ts';
import { useUnchanged } from './use-unchanged.ts';

type AmbitionStopProps = {
  ambition: TalkedAbout;
  sessionId: BoardSessionId | null;
  members: number;
  may: boolean;
  today: CalendarDay;
  hasAction: boolean;
  onTell: () => void;
};

const nothing = () => undefined;

/** One ambition on the line: how it stands, one tap when that still holds, and the way to say more. */
export function AmbitionStop({ ambition, sessionId, members, may, today, hasAction, onTell }: AmbitionStopProps) {
  const { checkins } = useRoomText();
  const t = checkins.step;
  const halen = useRound(ambition.teamId, ambition.id, sessionId, may);
  const same = useUnchanged(ambition, sessionId, nothing);
  const { last, title, kind } = ambition;
  const isDone = last?.on === today;
  const notMine = may ? undefined : t.notYours;
  const isOpen = halen.round?.state === 'open';
  return (
    <li className={classNames('vb-talk__stop', ambition.lane)} data-ambition={ambition.id}>
      <span className="vb-talk__mark">
        <LineMark kind={kind === 'long-term' ? 'stip' : 'ring'} />
      </span>
      <article className={classNames('vb-talk__card', isDone && 'vb-talk__card--done')} aria-label={title}>
        <h3 className="vb-talk__ambition vb-ambition-voice">
          <Link href={ambitionPath(ambition.id)} className="vb-talk__link">
            {title}
          </Link>
        </h3>
        <p className="vb-talk__meta">
          <CheckInTag status={last?.status ?? null} />
          {last?.confidence != null && <ConfidencePips value={last.confidence} />}
          {isDone && (
            <span className="vb-talk__done">
              <Icon name="check" size="small" /> {t.today}
            </span>
          )}
        </p>
        {!hasAction && (
          <p className="vb-talk__gap">
            <Icon name="plus" size="small" /> {t.noAction}
          </p>
        )}
        {same.error !== null && (
          <Notice tone="negative" live="alert">
            {problemText(same.error)}
          </Notice>
        )}
        <ConfidenceRound halen={halen} members={members} />
        <div className="vb-talk__buttons">
          {last !== null && !isDone && (
            <Button
              icon="check"
              aria-label={t.unchangedFor(title)}
              blockedBecause={notMine ?? (same.isSending ? checkins.form.sending : undefined)}
              onClick={() => void same.send(unchanged(last))}
            >
              {t.unchanged}
            </Button>
          )}
          <Button variant="accent" aria-label={t.tellFor(title)} blockedBecause={notMine} onClick={onTell}>
            {t.tell}
          </Button>
          {!isOpen && (
            <Button
              variant="quiet"
              icon="people"
              aria-label={t.askFor(title)}
              blockedBecause={notMine ?? (halen.isSending ? checkins.round.sending : undefined)}
              onClick={() => void halen.open()}
            >
              {checkins.confidence}
            </Button>
          )}
        </div>
      </article>
    </li>
  );
}
