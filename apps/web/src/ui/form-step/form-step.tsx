import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import './form-step.css';

type FormStepProps = {
  number: number;
  /** `ahead` is an open circle, `current` a filled one, `done` has a check. */
  state: 'ahead' | 'current' | 'done';
  children: ReactNode;
};

/** A question of a form with its number in a circle; the question itself is the label of the field inside. */
export function FormStep({ number, state, children }: FormStepProps) {
  return (
    <div className={`vb-step vb-step--${state}`}>
      <span className="vb-step__circle" aria-hidden="true">
        {state === 'done' ? <Icon name="check" size="small" /> : number}
      </span>
      <div className="vb-step__content">{children}</div>
    </div>
  );
}
