import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { rollupQuery } from '../../features/rollups/rollups.queries.ts';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { useRoomText } from '../../platform/i18n/room-text.ts';
import { boardPath } from '../../platform/navigation/paths.ts';
import { usePageTitle } from '../../platform/navigation/use-page-title.ts';
import { buttonClass } from '../../ui/button/button.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { FailedScreen } from '../shell/failed-screen.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { RollupOnScreen } from './rollup-page-on-screen.tsx';
import { useTeamOfSlug } from './use-team-of-slug.ts';
import '../shell/shell.css';

/** The teams of a Team van teams side by side. */
export function RollupPage({ slug }: { slug: string }) {
  const { rollups: t } = useRoomText();
  const { team, error: teamError } = useTeamOfSlug(slug, 'all');
  const { data, error: readError, refetch } = useQuery({ ...rollupQuery(team?.id ?? ''), enabled: team != null });
  usePageTitle(team ? t.of(team.name) : t.notAllowed.title);
  const error = data === undefined ? (readError ?? teamError) : null;
  if (team === null || isRefused(error, 404)) return <NotFoundPage />;
  if (team && isRefused(error, 403)) {
    return (
      <div className="vb-shell__message">
        <h1>{t.notAllowed.title}</h1>
        <p>{t.notAllowed.text}</p>
        <p>
          <Link href={boardPath(team.slug)} className={buttonClass('primary')}>
            {t.notAllowed.toBoard}
          </Link>
        </p>
      </div>
    );
  }
  if (error) return <FailedScreen error={error} onRetry={() => void refetch()} />;
  if (data === undefined) {
    return (
      <div className="vb-shell__skeleton" aria-busy="true">
        <Skeleton width="short" />
        <Skeleton height="card" />
        <Skeleton height="card" />
      </div>
    );
  }
  return <RollupOnScreen rollup={data} />;
}

const isRefused = (error: unknown, status: number): boolean => error instanceof ApiProblem && error.status === status;
