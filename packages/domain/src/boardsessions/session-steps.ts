import { type SessionStep, sessionSteps } from './board-session.ts';

type Skipped = readonly SessionStep[];

/** The step after this one, past what was skipped; null at the last. The last step is never passed: there the session ends. */
export const nextStep = (step: SessionStep, skipped: Skipped): SessionStep | null =>
  sessionSteps.slice(sessionSteps.indexOf(step) + 1).find((one) => one === 'closing' || !skipped.includes(one)) ?? null;

/** The step before this one, past what was skipped; null at the first. */
export const previousStep = (step: SessionStep, skipped: Skipped): SessionStep | null =>
  sessionSteps.slice(0, sessionSteps.indexOf(step)).findLast((one) => !skipped.includes(one)) ?? null;

/** Where a session stands, as far as stepping looks at it. */
export interface Stand {
  readonly step: SessionStep;
  readonly skipped: Skipped;
}

/** Goes to a step; one that was skipped before is taken up again. */
export const openStep = ({ skipped }: Pick<Stand, 'skipped'>, step: SessionStep): Stand => ({
  step,
  skipped: skipped.filter((one) => one !== step),
});

/** Passes the step it stands at, quietly; the last one stays, and is not skipped. */
export function skipStep({ step, skipped }: Stand): Stand {
  const next = nextStep(step, skipped);
  return next === null ? { step, skipped } : { step: next, skipped: [...skipped.filter((one) => one !== step), step] };
}

/** How a step looks on the rail, for who stands at `at`. */
export type StepLook = 'done' | 'current' | 'skipped' | 'ahead';

/** How each step looks while the session stands at one of them. */
export function stepLook({ step: at, skipped }: Stand, step: SessionStep): StepLook {
  if (step === at) return 'current';
  if (skipped.includes(step)) return 'skipped';
  return sessionSteps.indexOf(step) < sessionSteps.indexOf(at) ? 'done' : 'ahead';
}
