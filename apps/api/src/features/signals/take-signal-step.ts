import type { Result } from '@verbeterbord/domain/shared/result';
import type { SignalStep, StepRefusal, StepSide } from '@verbeterbord/domain/signals/take-step';
import { readAskingMoment, stepEntry } from '../../platform/db/asked-signal.ts';
import type { Row } from '../../platform/db/known-key.ts';
import type { RowChange } from '../../platform/db/team-row.ts';
import type { Entry, Guards } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { ProblemError } from '../../platform/http/problem.ts';

/** A step that domain allowed, and what goes with it. */
interface Taken {
  readonly step: SignalStep;
  readonly stepId: string;
  readonly side: StepSide;
  readonly text: string | null;
  readonly note: Entry['note'];
  /** Gives the day by which an answer is wanted from here on; left out, it stays. */
  readonly dayFor?: (nextSession: string) => string;
  readonly guards?: Guards;
}

/** The step that domain allowed, or the refusal of it. */
export function allowedStep<Step>(answer: Result<Step, StepRefusal>): Step {
  if (answer.ok) return answer.value;
  throw stepRefused(answer.refusal);
}

export const stepRefused = (reason: StepRefusal): ProblemError =>
  new ProblemError('signal-step-refused', 'The question went on meanwhile. Look at how it stands now.', { reason });

/** What a step leads to: the question as it stands after it and the step itself, in the running period of the team that asks. */
export async function stepChange(
  { database }: Dependencies,
  decisions: Decisions,
  row: Row,
  { step, stepId, side, text, note, dayFor, guards }: Taken,
): Promise<RowChange> {
  const { id, team_id: teamId, version } = row as { id: string; team_id: string; version: number };
  const { periodId, nextSession } = await readAskingMoment(database, decisions, teamId, step);
  const set = {
    state: step.state,
    picked_up_by_id: step.pickedUpById,
    ...(dayFor === undefined
      ? {}
      : {
          addressed_to: step.addressedTo,
          addressed_team_id: step.addressedTeamId,
          wanted_by: dayFor(nextSession),
        }),
  };
  return {
    teamId,
    kind: step.kind,
    set,
    note,
    guards: { ...guards, openPeriods: [periodId], ...(side === 'addressee' ? stillAsked(decisions, row) : {}) },
    also: [stepEntry(decisions, { id: stepId, signalId: id, periodId, number: version + 1 }, step, text)],
  };
}

/** Who answers for a team must still be its member under the lock, whatever they are of the team that asks. */
const stillAsked = ({ today }: Decisions, row: Row): Guards =>
  row.addressed_to === 'team' ? { memberOn: today, memberOf: row.addressed_team_id as string } : {};
