import { useQuery } from '@tanstack/react-query';
import { teamsQuery } from '../../features/boards/boards.queries.ts';
import { TeamList } from '../../features/teams/team-list.tsx';
import { ownTeams, useAccount } from '../../platform/authorization/account.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import './teams-page.css';

/** Every board I may read, my own first. */
export function TeamsPage() {
  const { teamsPage: t, teams: title } = useText().shell;
  const own = ownTeams(useAccount(), useToday()).map(({ id }) => id);
  const { data, error, refetch } = useQuery(teamsQuery);
  const teams = data?.items;
  usePageTitle(title);
  if (teams === undefined && error) return <FailedScreen error={error} onRetry={() => void refetch()} />;
  const mine = teams?.filter(({ id }) => own.includes(id)) ?? [];
  const others = teams?.filter(({ id }) => !own.includes(id)) ?? [];
  return (
    <div className="vb-teams-page">
      <h1>{title}</h1>
      {teams === undefined && <Skeleton height="card" />}
      {teams?.length === 0 && <p>{t.none}</p>}
      {mine.length > 0 && <TeamList heading={t.own} teams={mine} mark={t.teamOfTeams} />}
      {others.length > 0 && <TeamList heading={t.others} teams={others} mark={t.teamOfTeams} />}
    </div>
  );
}
