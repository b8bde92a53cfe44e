import type { SessionStep } from '@verbeterbord/domain/boardsessions/board-session';
import { nextStep, previousStep, type Stand, skipStep } from '@verbeterbord/domain/boardsessions/session-steps';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { Button } from '../../ui/button/button.tsx';

type SessionFootProps = {
  stand: Stand;
  onStep: (step: SessionStep) => void;
  onSkip: (stand: Stand) => void;
  onEnd: () => void;
};

/** Back, skip, on: for everybody. At the last step the session closes. */
export function SessionFoot({ stand, onStep, onSkip, onEnd }: SessionFootProps) {
  const { foot: t, steps } = useSessionText();
  const back = previousStep(stand.step, stand.skipped);
  const next = nextStep(stand.step, stand.skipped);
  return (
    <footer className="vb-meeting__foot">
      {back !== null && (
        <Button icon="chevron-left" onClick={() => onStep(back)}>
          {t.back}
        </Button>
      )}
      {next !== null && (
        <Button variant="quiet" onClick={() => onSkip(skipStep(stand))}>
          {t.skip}
        </Button>
      )}
      <span className="vb-meeting__anyone">{t.anyone}</span>
      {next === null ? (
        <Button variant="primary" icon="check" onClick={onEnd}>
          {t.end}
        </Button>
      ) : (
        <Button variant="primary" iconEnd="chevron-right" onClick={() => onStep(next)}>
          {t.nextTo(steps[next])}
        </Button>
      )}
    </footer>
  );
}
