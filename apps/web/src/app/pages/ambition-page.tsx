import { Link } from 'wouter';
import { useAmbitionPage } from '../../features/ambitions/use-ambition-page.ts';
import { ApiProblem } from '../../platform/api/api-problem.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { myActionsPath } from '../../platform/navigation/paths.ts';
import { Button, buttonClass } from '../../ui/button/button.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { AmbitionOnScreen } from './ambition-on-screen.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import '../shell/shell.css';

/** The page of one ambition. */
export function AmbitionPage({ ambitionId }: { ambitionId: string }) {
  const { ambitions, shell } = useText();
  const { page, error, refetch } = useAmbitionPage(ambitionId);
  const isUnknown = error instanceof ApiProblem && (error.status === 404 || error.status === 400);
  if (page === null) {
    return (
      <div className="vb-shell__message">
        <h1>{ambitions.page.binned}</h1>
        <p>
          <Link href={myActionsPath} className={buttonClass('primary')}>
            {ambitions.page.toMyActions}
          </Link>
        </p>
      </div>
    );
  }
  if (isUnknown) return <NotFoundPage />;
  if (page) return <AmbitionOnScreen key={page.id} page={page} />;
  if (error) {
    return (
      <div className="vb-shell__message">
        <h1>{shell.failed.title}</h1>
        <p>{problemText(error)}</p>
        <p>
          <Button variant="primary" onClick={refetch}>
            {shell.failed.retry}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div className="vb-shell__skeleton" aria-busy="true">
      <Skeleton width="short" />
      <Skeleton height="card" />
      <Skeleton height="card" />
    </div>
  );
}
