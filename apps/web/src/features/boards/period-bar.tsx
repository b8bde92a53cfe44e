import type { Board } from '@verbeterbord/domain/boards/board';
import type { Period } from '@verbeterbord/domain/periods/period';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { DoneBlocks } from '../../ui/blocks/done-blocks.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { countByStatus } from './board-lanes.ts';
import './period-bar.css';

type PeriodBarProps = {
  board: Board;
  addressOf: (period: Period) => string;
  /** When the next board session is; only for the period that runs. */
  session: ReactNode;
};

/** Which period is shown with the one before and after it, the board session, and what is done of what we wanted. */
export function PeriodBar({ board, addressOf, session }: PeriodBarProps) {
  const { boards: t } = useText();
  const { period, periods, actions } = board;
  const at = periods.findIndex(({ id }) => id === period.id);
  const { done, 'in-progress': busy, 'to-do': open } = countByStatus(actions);
  return (
    <div className="vb-board-head__period">
      <nav className="vb-period-nav" aria-label={t.period}>
        <PeriodStep period={periods[at - 1]} addressOf={addressOf} label={t.previousPeriod} icon="chevron-left" />
        <p className="vb-period-nav__days" aria-live="polite">
          {formatPeriod(period)}
          {period.state !== 'running' && (
            <span className="vb-period-nav__state">{period.state === 'planned' ? t.startsLater : t.roundedOff}</span>
          )}
        </p>
        <PeriodStep
          period={periods[at + 1]}
          addressOf={addressOf}
          label={periods[at + 1]?.state === 'planned' ? `${t.nextPeriod}: ${t.prepare}` : t.nextPeriod}
          icon="chevron-right"
        />
      </nav>
      {session}
      {board.ambitions.length > 0 && (
        <div className="vb-period-done">
          <p>
            <strong>{actions.length === 0 ? t.noActions : t.doneOf(done, actions.length)}</strong>
            {busy > 0 && (
              <>
                <span className="vb-period-done__dot"> · </span>
                <span className="vb-period-done__busy">{t.inProgress(busy)}</span>
              </>
            )}
          </p>
          {actions.length <= MOST_BLOCKS && <DoneBlocks done={done} busy={busy} open={open} />}
        </div>
      )}
    </div>
  );
}

/** More blocks than this say no more than the words do. */
const MOST_BLOCKS = 60;

type PeriodStepProps = {
  period: Period | undefined;
  addressOf: (period: Period) => string;
  label: string;
  icon: 'chevron-left' | 'chevron-right';
};

/** A step to another period; where there is none its place stays, so that nothing jumps. */
function PeriodStep({ period, addressOf, label, icon }: PeriodStepProps) {
  if (period === undefined) return <span className="vb-period-nav__none" />;
  return (
    <Link
      href={addressOf(period)}
      className="vb-icon-button vb-icon-button--normal"
      aria-label={`${label}, ${formatPeriod(period)}`}
    >
      <Icon name={icon} />
    </Link>
  );
}
