import type { BinnedAction, WrittenAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { Action } from '@verbeterbord/domain/actions/action';
import type { Row } from '../../platform/db/known-key.ts';

/** The columns of the table by the name of the field on the wire. */
export const columns = {
  title: 'title',
  doneWhen: 'done_when',
  ownerId: 'owner_id',
  ambitionId: 'ambition_id',
  periodId: 'period_id',
  status: 'status',
  stuckReason: 'stuck_reason',
  with: 'with_text',
  municipalityId: 'municipality_id',
} as const satisfies Partial<Record<keyof Action, string>>;

/** Fields by their wire name as columns; fields that are no column are left out. */
export function toColumns(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const found = Object.entries(columns).filter(([field]) => field in fields);
  return Object.fromEntries(found.map(([field, column]) => [column, fields[field]]));
}

/** An action on the wire; what is not named here stays inside. */
export const presentAction = (row: Row): Action =>
  ({
    id: row.id,
    teamId: row.team_id,
    title: row.title,
    doneWhen: row.done_when,
    ownerId: row.owner_id,
    ambitionId: row.ambition_id,
    periodId: row.period_id,
    status: row.status,
    stuckReason: row.stuck_reason,
    with: row.with_text,
    municipalityId: row.municipality_id,
    timesCarried: row.times_carried,
    version: row.version,
  }) as Action;

/** The answer of a write: the action after it, with the counter. */
export const presentWritten = (row: Row, seq: number, changed: boolean): WrittenAction => ({
  ...presentAction(row),
  seq,
  changed,
});

export const presentBinned = (row: Row): BinnedAction => ({
  ...presentAction(row),
  deletedAt: new Date(row.deleted_at as string).toISOString(),
});
