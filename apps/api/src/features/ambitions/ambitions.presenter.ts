import type { WrittenAmbition } from '@verbeterbord/contracts/ambitions/ambitions.schemas';
import type { Ambition, Milestone } from '@verbeterbord/domain/ambitions/ambition';
import type { Row } from '../../platform/db/known-key.ts';

/** The columns of the table by the name of the field on the wire; a milestone is two columns. */
const columns = {
  kind: 'kind',
  title: 'title',
  effect: 'effect',
  until: 'until_day',
  milestone: 'milestone_on',
  leadId: 'lead_id',
  contributesToId: 'contributes_to_id',
  municipalityIds: 'municipality_ids',
  lifecycle: 'lifecycle',
  lifecycleReason: 'lifecycle_reason',
} as const;

/** The column that tells whether a field was touched. */
export const columnOf = (field: string): string => columns[field as keyof typeof columns];

/** Fields by their wire name as columns; undefined and unknown ones are left out. */
export function toColumns(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const set: Record<string, unknown> = {};
  for (const [field, column] of Object.entries(columns)) {
    const value = fields[field];
    if (value === undefined) continue;
    if (field !== 'milestone') set[column] = value;
    else {
      const milestone = value as Milestone | null;
      set.milestone_on = milestone?.on ?? null;
      set.milestone_label = milestone?.label ?? null;
    }
  }
  return set;
}

/** An ambition on the wire; what is not named here stays inside. */
export const presentAmbition = (row: Row): Ambition =>
  ({
    id: row.id,
    teamId: row.team_id,
    kind: row.kind,
    title: row.title,
    effect: row.effect,
    until: row.until_day,
    milestone: row.milestone_on ? { on: row.milestone_on, label: row.milestone_label } : null,
    leadId: row.lead_id,
    contributesToId: row.contributes_to_id,
    municipalityIds: row.municipality_ids,
    lifecycle: row.lifecycle,
    version: row.version,
  }) as Ambition;

/** The answer of a write: the ambition after it, with the counter. */
export const presentWritten = (row: Row, seq: number, changed: boolean): WrittenAmbition => ({
  ...presentAmbition(row),
  municipalityIds: [...presentAmbition(row).municipalityIds],
  seq,
  changed,
});
