import { useQuery } from '@tanstack/react-query';
import type { AmbitionOverview } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { decide } from '@verbeterbord/domain/authorization/decide';
import type { Permission } from '@verbeterbord/domain/authorization/policies';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { overviewQuery } from '../../features/rollups/overview.queries.ts';
import { OverviewAmbitions } from '../../features/rollups/overview-ambitions.tsx';
import { OverviewFilters } from '../../features/rollups/overview-filters.tsx';
import { OverviewHead } from '../../features/rollups/overview-head.tsx';
import { OverviewMilestones } from '../../features/rollups/overview-milestones.tsx';
import { OverviewTable } from '../../features/rollups/overview-table.tsx';
import { OverviewTeams } from '../../features/rollups/overview-teams.tsx';
import { idsAbove, type OverviewTeam, overviewTree, teamsShown } from '../../features/rollups/overview-tree.ts';
import {
  type OverviewView,
  overviewAddress,
  readOverviewView,
  wholeOverview,
} from '../../features/rollups/overview-view.ts';
import { actorOf, useAccount } from '../../platform/authorization/account.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Button } from '../../ui/button/button.tsx';
import { DashedCard } from '../../ui/dashed-card/dashed-card.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { AskedOfDirector } from './overview-page-asked.tsx';
import './overview-page.css';

/** Every ambition as it stood after the last sessions, for directors first; it asks nothing that carries a name of a person. */
export function OverviewPage() {
  const { overview: t } = useRoomText();
  const { data, error, refetch } = useQuery(overviewQuery);
  usePageTitle(t.title);
  if (data === undefined && error) return <FailedScreen error={error} onRetry={() => void refetch()} />;
  return <div className="vb-overview">{data ? <Overview overview={data} /> : <Skeleton height="card" />}</div>;
}

function Overview({ overview }: { overview: AmbitionOverview }) {
  const { overview: t } = useRoomText();
  const today = useToday();
  const search = useSearch();
  const [, navigate] = useLocation();
  const mayI = useMayIAt(overview.teams);
  const isDirector = useAccount().roles.some(({ role }) => role === 'director');
  const view = useMemo(() => readOverviewView(search), [search]);
  const tree = useMemo(() => overviewTree(overview, view), [overview, view]);
  const readable = useMemo(
    () => new Set(overview.teams.filter((team) => mayI('board.read', team)).map(({ id }) => id)),
    [overview, mayI],
  );
  const isWhole = overviewAddress(view) === overviewAddress(wholeOverview);
  const show = (next: OverviewView) => navigate(overviewAddress(next), { replace: true });
  return (
    <>
      <OverviewHead overview={overview} today={today} />
      <OverviewFilters overview={overview} view={view} onChange={(change) => show({ ...view, ...change })} />
      <p className="vb-visually-hidden" role="status">
        {t.filter.found(tree.count)}
      </p>
      <OverviewMilestones tree={tree} today={today} />
      {tree.count > 0 && (
        <OverviewAmbitions tree={tree} today={today} isSearched={view.standing !== null} readable={readable} />
      )}
      {tree.count === 0 && (
        <DashedCard>
          <p>{isWhole ? t.tree.none : t.filter.none}</p>
          {!isWhole && <Button onClick={() => show(wholeOverview)}>{t.filter.all}</Button>}
        </DashedCard>
      )}
      <OverviewTable overview={overview} />
      <OverviewTeams teams={teamsShown(overview, view)} />
      {isDirector && (
        <AskedOfDirector
          overview={overview}
          today={today}
          mayAsk={overview.teams.filter((team) => mayI('need.ask', team))}
        />
      )}
    </>
  );
}

/** Whether the reader may do this at one of the teams; what is above it is known here, so a director's scope is told exactly. */
function useMayIAt(teams: readonly OverviewTeam[]): (permission: Permission, team: OverviewTeam) => boolean {
  const account = useAccount();
  const today = useToday();
  return useMemo(() => {
    const actor = actorOf(account);
    return (permission, team) => {
      const { id, municipalityIds } = team;
      const facts = { id, municipalityIds, ancestorIds: idsAbove(teams, team), openToOrganisation: true };
      return decide(actor, permission, { today, team: facts }).allowed;
    };
  }, [account, today, teams]);
}
