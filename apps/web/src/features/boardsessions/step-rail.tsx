import { type SessionStep, sessionSteps } from '@verbeterbord/domain/boardsessions/board-session';
import { type Stand, stepLook } from '@verbeterbord/domain/boardsessions/session-steps';
import { plannedMinutes } from '@verbeterbord/domain/boardsessions/session-time';
import { useState } from 'react';
import { useSessionText } from '../../platform/i18n/session-text.ts';
import { VisuallyHidden } from '../../ui/accessibility/visually-hidden.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import './step-rail.css';

type StepRailProps = {
  stand: Stand;
  minutes: number;
  /** The step on this screen: where the session is, or where this person looks. */
  at: SessionStep;
  onOpen: (step: SessionStep) => void;
};

/** The steps along a line. Each can be opened; on a phone it is a row of nine that folds out. */
export function StepRail({ stand, minutes, at, onOpen }: StepRailProps) {
  const { steps, rail: t } = useSessionText();
  const [isOpen, setOpen] = useState(false);
  const open = (step: SessionStep) => {
    setOpen(false);
    onOpen(step);
  };
  return (
    <nav className="vb-meeting-rail" aria-label={t.label}>
      <button
        type="button"
        className="vb-meeting-rail__row"
        aria-expanded={isOpen}
        aria-label={`${t.show}, ${t.position(sessionSteps.indexOf(at) + 1, sessionSteps.length)}`}
        onClick={() => setOpen(!isOpen)}
      >
        {sessionSteps.map((step) => (
          <span key={step} className={`vb-meeting-dot vb-meeting-dot--${stepLook(stand, step)}`} />
        ))}
      </button>
      <ol className={classNames('vb-meeting-rail__list', isOpen && 'vb-meeting-rail__list--open')}>
        {sessionSteps.map((step, index) => {
          const look = stepLook(stand, step);
          return (
            <li key={step} className={`vb-meeting-step vb-meeting-step--${look}`}>
              <button
                type="button"
                className="vb-meeting-step__button"
                aria-current={step === at ? 'step' : undefined}
                onClick={() => open(step)}
              >
                <span className="vb-meeting-step__mark">
                  {look === 'done' ? <Icon name="check" size="small" /> : <span aria-hidden="true">{index + 1}</span>}
                </span>
                <span className="vb-meeting-step__name">
                  {steps[step]} <VisuallyHidden>({t.looks[look]})</VisuallyHidden>
                </span>
                <span className="vb-meeting-step__minutes">{t.minutes(plannedMinutes(step, minutes))}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
