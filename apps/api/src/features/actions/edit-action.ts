import type { actionEdit, WrittenAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { ActionId } from '@verbeterbord/domain/shared/ids';
import type { z } from 'zod';
import { meetEdits } from '../../platform/db/meet-edits.ts';
import { attemptWrite, type Guards, type WriteIntent } from '../../platform/db/write.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import type { Decisions } from '../../platform/http/decision.ts';
import { guardTexts } from '../../platform/http/privacy-guard.ts';
import { columns, presentAction, presentWritten, toColumns } from './actions.presenter.ts';
import { readDestination, readForWrite } from './actions.repository.ts';
import { checkDestination, destinationGuards, rankIn } from './destination.ts';
import { lettingGoOfPrepared } from './prepare-outcome.ts';
import { existing, repeatedAnswer, writeAction } from './write-action.ts';

const lastWins: ReadonlySet<string> = new Set(['ownerId', 'municipalityId', 'ambitionId', 'periodId']);
const places = ['ownerId', 'municipalityId', 'ambitionId', 'periodId'] as const;

/** Changes fields of an action. What it names (owner, municipality, ambition, period) is looked up only when it changes. */
export function editAction(
  dependencies: Dependencies,
  decisions: Decisions,
  intent: WriteIntent,
  actionId: ActionId,
  wish: z.output<typeof actionEdit>,
) {
  const { database } = dependencies;
  const { seenVersion, confirmedNoResidentData, ...wanted } = wish;
  const note = guardTexts({ title: wish.title, doneWhen: wish.doneWhen, with: wish.with }, confirmedNoResidentData);
  return attemptWrite(intent, async (): Promise<WrittenAction | 'again'> => {
    const read = await readForWrite(database, intent, actionId);
    if (read.key) return repeatedAnswer(dependencies, decisions, intent, read.key);
    const { row, team, period } = existing(decisions, read);
    decisions.require('action.update', { team, period });
    const now = presentAction(row);
    const fields = await meetEdits(database, {
      organisationId: intent.organisationId,
      row,
      wanted,
      seenVersion,
      now: { ...now },
      columnOf: (field) => columns[field as keyof typeof columns],
      lastWins,
    });
    if (Object.keys(fields).length === 0) return presentWritten(row, read.seq!, false);
    const set: Record<string, unknown> = toColumns(fields);
    let guards: Guards = {};
    if (places.some((field) => field in fields)) {
      const next = { ...now, ...fields } as typeof now;
      const found = await readDestination(database, intent, { ...next, teamId: now.teamId, today: decisions.today });
      const named = {
        owner: 'ownerId' in fields,
        municipality: 'municipalityId' in fields && next.municipalityId !== null,
      };
      const moves = 'ambitionId' in fields || 'periodId' in fields;
      if (moves || named.owner || named.municipality) checkDestination(found, named);
      if (moves) {
        set.rank = rankIn(found.order, undefined, now.id);
        Object.assign(set, lettingGoOfPrepared(row, next.periodId));
        guards = { ...destinationGuards(found), openPeriods: [now.periodId, next.periodId] };
      }
    }
    return writeAction(dependencies, decisions, intent, row, { kind: 'edited', set, note, guards });
  });
}
