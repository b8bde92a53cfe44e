import type { newReading } from '@verbeterbord/contracts/measures/measures.schemas';
import type { MeasureId, ReadingId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { changeTeamRow, createTeamRow, type WrittenRow } from '../../platform/db/team-row.ts';
import type { WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { notFound } from '../../platform/http/problem.ts';
import { bodyFault, invalidRequest } from '../../platform/http/read-request.ts';
import { presentWritten } from './measures.presenter.ts';
import { readMeasure } from './measures.repository.ts';

/** Adds what was measured on a day, today unless told; a day to come was not measured yet. */
export async function createReading(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  measureId: MeasureId,
  wish: z.output<typeof newReading>,
) {
  const { on = decisions.today, value, note = null, confirmedNoResidentData } = wish;
  const id = wish.id ?? dependencies.newId();
  const written = await createTeamRow(dependencies, decisions, intent, 'reading', id, async () => {
    const read = await readMeasure(dependencies.database, intent.organisationId, measureId);
    if (read === null) throw notFound();
    const teamId = read.measure.team_id as TeamId;
    decisions.require('measure.write', { team: decisions.team(teamId) });
    if (read.measure.deleted_at !== null) throw notFound();
    if (on > decisions.today) throw invalidRequest([bodyFault('on', 'not-allowed-value', 'a day to come')]);
    return {
      teamId,
      kind: 'created',
      set: { measure_id: measureId, on_day: on, value, note },
      note: guardTexts({ note }, confirmedNoResidentData),
      // A measure that a colleague takes away at this moment gets no reading any more.
      guards: { expectedSeq: read.seq },
    };
  });
  return ofMeasure(dependencies, intent, measureId, written);
}

/** Takes one reading away; twice is harmless. */
export async function deleteReading(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  { measureId, readingId }: { readonly measureId: MeasureId; readonly readingId: ReadingId },
) {
  const written = await changeTeamRow(dependencies, decisions, intent, 'reading', readingId, (row) => {
    if (row.measure_id !== measureId) throw notFound();
    const teamId = row.team_id as TeamId;
    decisions.require('measure.write', { team: decisions.team(teamId) });
    if (row.deleted_at !== null) return null;
    return { teamId, kind: 'deleted', set: { deleted_at: new Date(dependencies.now()).toISOString() } };
  });
  return ofMeasure(dependencies, intent, measureId, written);
}

async function ofMeasure({ database }: Dependencies, intent: WriteIntent, measureId: MeasureId, written: WrittenRow) {
  const read = await readMeasure(database, intent.organisationId, measureId);
  return presentWritten(read!.measure, read!.readings, written);
}
