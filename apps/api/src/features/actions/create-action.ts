import type { newAction, WrittenAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { refuseTakenId } from '../../platform/db/refuse-taken-id.ts';
import { attemptWrite, type WriteIntent, writeToTeamOnce } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { presentWritten, toColumns } from './actions.presenter.ts';
import { readDestination } from './actions.repository.ts';
import { checkDestination, destinationGuards, rankIn } from './destination.ts';
import { repeatedAnswer } from './write-action.ts';

/** Puts an action at the end of its ambition, in the running period unless another one is named. */
export function createAction(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: z.output<typeof newAction>,
) {
  const { database, bell, newId } = dependencies;
  const team = decisions.team(teamId);
  const note = guardTexts(
    { title: wish.title, doneWhen: wish.doneWhen, with: wish.with },
    wish.confirmedNoResidentData,
  );
  const id = wish.id ?? newId();
  const ownerId = wish.ownerId ?? decisions.actor.personId;
  const municipalityId = wish.municipalityId ?? null;
  return attemptWrite(intent, async (): Promise<WrittenAction | 'again'> => {
    const found = await readDestination(database, intent, {
      teamId,
      ambitionId: wish.ambitionId,
      periodId: wish.periodId ?? null,
      ownerId,
      municipalityId,
      today: decisions.today,
    });
    if (found.key) return repeatedAnswer(dependencies, decisions, intent, found.key);
    decisions.require('action.create', { team, period: found.period ?? { state: 'running' } });
    const { periodId } = checkDestination(found, { owner: true, municipality: municipalityId !== null });
    const set = {
      ...toColumns({ ...wish, ownerId, municipalityId, periodId, status: 'to-do' }),
      rank: rankIn(found.order, undefined),
    };
    const seq = await writeToTeamOnce(
      database,
      intent,
      teamId,
      { ...destinationGuards(found), memberOn: decisions.today },
      [{ entity: 'action', id, kind: 'created', version: null, set, note }],
    ).catch(refuseTakenId);
    if (typeof seq !== 'number') return 'again';
    bell.ring(teamId, seq);
    return presentWritten(newRow(id, teamId, set), seq, true);
  });
}

const newRow = (id: string, teamId: TeamId, set: Record<string, unknown>) => ({
  id,
  team_id: teamId,
  done_when: null,
  with_text: null,
  stuck_reason: null,
  times_carried: 0,
  version: 1,
  ...set,
});
