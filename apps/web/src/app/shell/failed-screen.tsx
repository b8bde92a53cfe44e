import { problemText } from '../../platform/i18n/problem-text.ts';
import { useText } from '../../platform/i18n/use-text.ts';
import { Button } from '../../ui/button/button.tsx';
import './shell.css';

type FailedScreenProps = { error: unknown; onRetry: () => void };

/** A page that could not be read, with the one thing to do about it. */
export function FailedScreen({ error, onRetry }: FailedScreenProps) {
  const { shell: t } = useText();
  return (
    <div className="vb-shell__message">
      <h1>{t.failed.title}</h1>
      <p>{problemText(error)}</p>
      <p>
        <Button variant="primary" onClick={onRetry}>
          {t.failed.retry}
        </Button>
      </p>
    </div>
  );
}
