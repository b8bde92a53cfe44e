import { useQuery } from '@tanstack/react-query';
import { addDays } from '@verbeterbord/domain/shared/calendar-day';
import { Link, useLocation, useSearch } from 'wouter';
import { boardAddress } from '../../features/boards/board-filter.ts';
import { periodsQuery } from '../../features/boards/boards.queries.ts';
import { DayChooser } from '../../features/history/day-chooser.tsx';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { useToday } from '../../platform/i18n/use-today.ts';
import { useLiveTeams } from '../../platform/live/use-live-teams.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { LookBackPart } from './look-back-page-part.tsx';
import { type LookBackView, lookBackAddress, lookBackParts, readLookBackView } from './look-back-view.ts';
import { NotFoundPage } from './not-found-page.tsx';
import { useTeamOfSlug } from './use-team-of-slug.ts';
import './look-back-page.css';

/** What a team wanted and what it became: its rounded-off periods, the board of any day, trends, decisions and successes. */
export function LookBackPage({ slug }: { slug: string }) {
  const { history: t } = useRoomText();
  const { team, error } = useTeamOfSlug(slug);
  usePageTitle(team ? t.of(team.name) : t.title);
  if (team === null) return <NotFoundPage />;
  if (team === undefined)
    return error ? <FailedScreen error={error} onRetry={() => window.location.reload()} /> : <Skeleton height="card" />;
  return <LookBack team={team} />;
}

function LookBack({ team }: { team: { readonly id: string; readonly name: string; readonly slug: string } }) {
  const { history: t } = useRoomText();
  const today = useToday();
  const [, navigate] = useLocation();
  const view = readLookBackView(useSearch());
  const { data, error, refetch } = useQuery(periodsQuery(team.id));
  useLiveTeams([team.id]);
  const address = (change: Partial<LookBackView>) => lookBackAddress(team.slug, { ...view, ...change });
  const first = data?.items[0];
  return (
    <div className="vb-look-back">
      <Link href={boardPath(team.slug)} className="vb-look-back__back">
        <Icon name="chevron-left" size="small" />
        {t.toBoard(team.name)}
      </Link>
      <header className="vb-look-back__head">
        <h1>
          {t.title} <span className="vb-look-back__team">{team.name}</span>
        </h1>
        <nav aria-label={t.parts.label} className="vb-look-back__parts">
          {lookBackParts.map((part) => (
            <Link
              key={part}
              href={address({ part, periodId: null })}
              aria-current={view.part === part ? 'page' : undefined}
            >
              {t.parts[part]}
            </Link>
          ))}
        </nav>
        {first && first.startsOn < today && (
          <DayChooser
            shown={null}
            from={first.startsOn}
            until={addDays(today, -1)}
            onChoose={(on) => navigate(boardAddress(team.slug, { on }))}
          />
        )}
      </header>
      {data === undefined &&
        (error ? <FailedScreen error={error} onRetry={() => void refetch()} /> : <Skeleton height="card" />)}
      {data && (
        <LookBackPart
          team={team}
          view={view}
          periods={data.items.filter(({ state }) => state === 'rounded-off')}
          address={address}
        />
      )}
    </div>
  );
}
