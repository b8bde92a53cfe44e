import { ApiProblem } from '../../platform/api/api-problem.ts';
import { problemText } from '../../platform/i18n/problem-text.ts';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Button } from '../../ui/button/button.tsx';
import { Skeleton } from '../../ui/skeleton/skeleton.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import '../shell/shell.css';

/** A session that could not be read; what is not there for this person is not there. */
export function SessionFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useSessionText();
  if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) return <NotFoundPage />;
  return (
    <div className="vb-shell__message">
      <h1>{t.failed}</h1>
      <p>{problemText(error)}</p>
      <p>
        <Button variant="primary" onClick={onRetry}>
          {t.tryAgain}
        </Button>
      </p>
    </div>
  );
}

export const SessionWaits = () => (
  <div className="vb-shell__skeleton" aria-busy="true">
    <Skeleton width="short" />
    <Skeleton height="card" />
    <Skeleton height="card" />
  </div>
);
