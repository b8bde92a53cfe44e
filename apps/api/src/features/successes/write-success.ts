import type { newSuccess } from '@verbeterbord/contracts/successes/successes.schemas';
import type { SuccessId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { changeTeamRow, createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { presentWritten } from './successes.presenter.ts';

/** Keeps what the team chose as "ons succes", with the action it was and the session in which it was chosen. */
export async function createSuccess(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  { text, actionId = null, sessionId = null, ...wish }: z.output<typeof newSuccess>,
) {
  decisions.require('success.write', { team: decisions.team(teamId) });
  const note = guardTexts({ text }, wish.confirmedNoResidentData);
  const set = { text, action_id: actionId, chosen_on: decisions.today, session_id: sessionId };
  const id = wish.id ?? dependencies.newId();
  const change = { teamId, kind: 'created', set, note };
  return presentWritten(await createTeamRow(dependencies, decisions, intent, 'success', id, () => change));
}

/** Takes a success away that was chosen by mistake; twice is harmless. */
export async function deleteSuccess(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  successId: SuccessId,
) {
  return presentWritten(
    await changeTeamRow(dependencies, decisions, intent, 'success', successId, (row) => {
      const teamId = row.team_id as TeamId;
      decisions.require('success.write', { team: decisions.team(teamId) });
      if (row.deleted_at !== null) return null;
      return { teamId, kind: 'deleted', set: { deleted_at: new Date(dependencies.now()).toISOString() } };
    }),
  );
}
