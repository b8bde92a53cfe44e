import type { newDecision } from '@verbeterbord/contracts/decisions/decisions.schemas';
import type { DecisionId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { changeTeamRow, createTeamRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { presentWritten } from './decisions.presenter.ts';

/** Keeps a decision of the team, with the session in which it was taken. */
export async function createDecision(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: z.output<typeof newDecision>,
) {
  const team = decisions.team(teamId);
  decisions.require('decision.write', { team });
  const note = guardTexts({ text: wish.text }, wish.confirmedNoResidentData);
  const set = { text: wish.text, decided_on: decisions.today, session_id: wish.sessionId ?? null };
  const id = wish.id ?? dependencies.newId();
  return presentWritten(
    await createTeamRow(dependencies, decisions, intent, 'decision', id, () => ({
      teamId,
      kind: 'created',
      set,
      note,
    })),
  );
}

/** Takes a decision away that was put down by mistake; twice is harmless. */
export async function deleteDecision(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  decisionId: DecisionId,
) {
  return presentWritten(
    await changeTeamRow(dependencies, decisions, intent, 'decision', decisionId, (row) => {
      const teamId = row.team_id as TeamId;
      decisions.require('decision.write', { team: decisions.team(teamId) });
      if (row.deleted_at !== null) return null;
      return { teamId, kind: 'deleted', set: { deleted_at: new Date(dependencies.now()).toISOString() } };
    }),
  );
}
