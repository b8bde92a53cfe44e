import type { newAmbition, WrittenAmbition } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { TeamId } from '@verbeterbord/domain/shared/ids';
import { generateKeyBetween } from 'fractional-indexing';
import type { z } from 'zod';
import { refuseTakenId } from '../../platform/db/refuse-taken-id.ts';
import { attemptWrite, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { toColumns } from './ambitions.presenter.ts';
import { readForWrite } from './ambitions.repository.ts';
import { checkNames, repeatedAnswer, writeAmbition } from './write-ambition.ts';

/** Writes an ambition at the end of the board. */
export function createAmbition(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  teamId: TeamId,
  wish: z.output<typeof newAmbition>,
) {
  const team = decisions.team(teamId);
  const texts = { title: wish.title, effect: wish.effect, 'milestone.label': wish.milestone?.label };
  const note = guardTexts(texts, wish.confirmedNoResidentData);
  const id = wish.id ?? dependencies.newId();
  const ask = { ...wish, ambitionId: null, teamId, today: decisions.today };
  return attemptWrite(intent, async (): Promise<WrittenAmbition | 'again'> => {
    const read = await readForWrite(dependencies.database, intent, ask);
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    decisions.require('ambition.create', { team });
    checkNames(wish.kind, team, wish, read, true);
    const set = { ...toColumns(wish), rank: generateKeyBetween(read.lastRank, null) };
    return writeAmbition(dependencies, decisions, intent, read, emptyRow(id, teamId), {
      kind: 'created',
      version: null,
      set,
      note,
    }).catch(refuseTakenId);
  });
}

const emptyRow = (id: string, teamId: TeamId) => ({
  id,
  team_id: teamId,
  effect: null,
  until_day: null,
  milestone_on: null,
  milestone_label: null,
  lead_id: null,
  contributes_to_id: null,
  municipality_ids: [],
  lifecycle: 'active',
});
