import { useQuery } from '@tanstack/react-query';
import { displayNames } from '@verbeterbord/domain/memberships/display-names';
import { Link, useLocation } from 'wouter';
import { boardAddress, noFilter } from '../../features/boards/board-filter.ts';
import { lanesOf } from '../../features/boards/board-lanes.ts';
import { boardQuery } from '../../features/boards/boards.queries.ts';
import { trendsQuery } from '../../features/history/history.queries.ts';
import { OutcomeCounts } from '../../features/history/outcome-counts.tsx';
import { PastPeriod } from '../../features/history/past-period.tsx';
import { PeriodStrip } from '../../features/history/period-strip.tsx';
import { useAccount } from '../../platform/authorization/account.ts';
import { useMayI } from '../../platform/authorization/use-may-i.ts';
import { formatPeriod } from '../../platform/i18n/dates.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import type { LookBackPartProps } from './look-back-view.ts';

/** The rounded-off periods as blocks, and of one of them what we wanted and what it became. */
export function LookBackPeriods({ team, view, periods, address }: LookBackPartProps) {
  const { periods: t } = useRoomText().history;
  const [, navigate] = useLocation();
  const me = useAccount().person.id;
  const facts = { id: team.id, ancestorIds: [], municipalityIds: [], openToOrganisation: true };
  const { allowed: isMember } = useMayI('bin.read', { team: facts });
  const shown = periods.find(({ id }) => id === view.periodId) ?? periods.at(-1)!;
  const { data: trends } = useQuery(trendsQuery(team.id));
  const { data: board, error, isPlaceholderData } = useQuery(boardQuery(team.id, shown.id));
  const isThere = board !== undefined && !isPlaceholderData;
  return (
    <>
      <PeriodStrip
        periods={periods}
        trends={trends?.items ?? []}
        shownId={shown.id}
        addressOf={(periodId) => address({ periodId })}
        onChoose={(periodId) => navigate(address({ periodId }))}
      />
      {error && !isThere && <p role="alert">{problemText(error)}</p>}
      {!error && !isThere && <Skeleton height="card" />}
      {isThere && (
        <div className="vb-look-back__period">
          <PastPeriod
            lanes={lanesOf(board, noFilter, shown.endsOn)}
            isTeamOfTeams={board.team.kind === 'team-of-teams'}
            people={displayNames(board.people)}
            me={me}
          />
          <div className="vb-look-back__aside">
            <section className="vb-look-back__panel">
              <h3>
                <Icon name="lock" />
                {t.roundedOff} <span className="vb-look-back__quiet">{formatPeriod(shown)}</span>
              </h3>
              <p className="vb-look-back__quiet">{isMember ? t.stays : t.staysElsewhere}</p>
              <Link href={boardAddress(team.slug, { periodId: shown.id })} className={`${buttonClass()} vb-no-print`}>
                {t.asBoard}
              </Link>
            </section>
            <section className="vb-look-back__panel">
              <h3>{t.counts}</h3>
              <OutcomeCounts actions={board.actions} />
            </section>
          </div>
        </div>
      )}
    </>
  );
}
