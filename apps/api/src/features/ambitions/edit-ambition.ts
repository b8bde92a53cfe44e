import type { ambitionEdit, lifecycleWish, WrittenAmbition } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { AmbitionId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { meetEdits } from '../../platform/db/meet-edits.ts';
import { attemptWrite, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { columnOf, presentAmbition, presentWritten, toColumns } from './ambitions.presenter.ts';
import { readForWrite } from './ambitions.repository.ts';
import { checkNames, existing, refuseWhileInUse, repeatedAnswer, writeAmbition } from './write-ambition.ts';

const lastWins: ReadonlySet<string> = new Set(['leadId', 'contributesToId', 'municipalityIds']);

/** Changes fields of an ambition; its kind never changes. */
export function editAmbition(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  ambitionId: AmbitionId,
  wish: z.output<typeof ambitionEdit>,
) {
  const { database } = dependencies;
  const { seenVersion, confirmedNoResidentData, ...wanted } = wish;
  const texts = { title: wish.title, effect: wish.effect, 'milestone.label': wish.milestone?.label };
  const note = guardTexts(texts, confirmedNoResidentData);
  return attemptWrite(intent, async (): Promise<WrittenAmbition | 'again'> => {
    const read = await readForWrite(database, intent, { ...wish, ambitionId, teamId: null, today: decisions.today });
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team } = existing(decisions, read);
    decisions.require('ambition.update', { team });
    const now = presentAmbition(row);
    const { organisationId } = intent;
    const fields = await meetEdits(database, {
      organisationId,
      row,
      wanted,
      seenVersion,
      now: { ...now },
      columnOf,
      lastWins,
    });
    if (Object.keys(fields).length === 0) return presentWritten(row, read.seq!, false);
    // Only what changes is checked: a lead who left stays until somebody chooses another.
    checkNames(now.kind, team, fields, read, 'contributesToId' in fields);
    const change = { kind: 'edited', version: now.version, set: toColumns(fields), note };
    return writeAmbition(dependencies, decisions, intent, read, row, change);
  });
}

/** Achieves or stops an ambition, with a word why, or takes it up again. */
export function setAmbitionLifecycle(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  ambitionId: AmbitionId,
  wish: z.output<typeof lifecycleWish>,
) {
  const note = guardTexts({ reason: wish.reason }, wish.confirmedNoResidentData);
  return attemptWrite(intent, async (): Promise<WrittenAmbition | 'again'> => {
    const read = await readForWrite(dependencies.database, intent, {
      ambitionId,
      teamId: null,
      today: decisions.today,
    });
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team } = existing(decisions, read);
    decisions.require('ambition.set-lifecycle', { team });
    const reason = wish.reason === undefined ? row.lifecycle_reason : wish.reason;
    const lifecycleReason = wish.lifecycle === 'active' ? null : reason;
    if (row.lifecycle === wish.lifecycle && row.lifecycle_reason === lifecycleReason)
      return presentWritten(row, read.seq!, false);
    if (wish.lifecycle === 'active')
      checkNames(row.kind as 'long-term', team, linkOf(row), read, row.lifecycle !== 'active');
    else refuseWhileInUse(read, ownActive(read, row.kind));
    const set = toColumns({ lifecycle: wish.lifecycle, lifecycleReason });
    const change = { kind: 'lifecycle-set', version: row.version as number, set, note };
    return writeAmbition(dependencies, decisions, intent, read, row, change);
  });
}

const linkOf = (row: Readonly<Record<string, unknown>>) => ({
  contributesToId: row.contributes_to_id as string | null,
});

/** What is active below holds an ambition back; what was achieved or stopped does not. */
const ownActive = ({ contributions }: Awaited<ReturnType<typeof readForWrite>>, kind: unknown) =>
  kind === 'long-term' ? contributions.filter(({ lifecycle }) => lifecycle === 'active') : [];
