import type { measureEdit, newMeasure } from '@verbeterbord/contracts/measures/measures.schemas';
import type { AmbitionId, MeasureId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { activeAmbition } from '../../platform/db/active-ambition.ts';
import { meetEdits } from '../../platform/db/meet-edits.ts';
import { changeTeamRow, createTeamRow, type WrittenRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { notFound } from '../../platform/http/problem.ts';
import { columnOf, presentMeasure, presentWritten, toColumns } from './measures.presenter.ts';
import { readMeasure } from './measures.repository.ts';

/** Begins to measure something for an active ambition. */
export async function createMeasure(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  ambitionId: AmbitionId,
  wish: z.output<typeof newMeasure>,
) {
  const { title, unit = null, from = null, goal = null, goalOn = null, confirmedNoResidentData } = wish;
  const id = wish.id ?? dependencies.newId();
  const written = await createTeamRow(dependencies, decisions, intent, 'measure', id, async () => {
    const ambition = await activeAmbition(dependencies.database, decisions, 'measure.write', ambitionId);
    const note = guardTexts({ title, unit }, confirmedNoResidentData);
    const set = { ambition_id: ambitionId, ...toColumns({ title, unit, from, goal, goalOn }) };
    return { teamId: ambition.teamId, kind: 'created', set, note, guards: ambition.guards };
  });
  return withReadings(dependencies, intent, written);
}

/** Changes what is measured; two who change the same field meet. */
export async function editMeasure(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  measureId: MeasureId,
  wish: z.output<typeof measureEdit>,
) {
  const { seenVersion, confirmedNoResidentData, ...wanted } = wish;
  const written = await changeTeamRow(dependencies, decisions, intent, 'measure', measureId, async (row) => {
    const teamId = row.team_id as TeamId;
    decisions.require('measure.write', { team: decisions.team(teamId) });
    if (row.deleted_at !== null) throw notFound();
    const note = guardTexts({ title: wish.title, unit: wish.unit }, confirmedNoResidentData);
    const fields = await meetEdits(dependencies.database, {
      organisationId: intent.organisationId,
      row,
      wanted,
      seenVersion,
      now: { ...presentMeasure(row, []) },
      columnOf,
      lastWins: new Set(),
    });
    return Object.keys(fields).length === 0 ? null : { teamId, kind: 'edited', set: toColumns(fields), note };
  });
  return withReadings(dependencies, intent, written);
}

/** Takes a measure away with its readings; twice is harmless. */
export async function deleteMeasure(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  measureId: MeasureId,
) {
  const written = await changeTeamRow(dependencies, decisions, intent, 'measure', measureId, (row) => {
    const teamId = row.team_id as TeamId;
    decisions.require('measure.write', { team: decisions.team(teamId) });
    if (row.deleted_at !== null) return null;
    return { teamId, kind: 'deleted', set: { deleted_at: new Date(dependencies.now()).toISOString() } };
  });
  return withReadings(dependencies, intent, written);
}

async function withReadings({ database }: Dependencies, { organisationId }: WriteIntent, written: WrittenRow) {
  const read = await readMeasure(database, organisationId, written.row.id as MeasureId);
  return presentWritten(written.row, read!.readings, written);
}
