import type { WrittenMeasure } from '@verbeterbord/contracts/measures/measures.schemas';
import type { Measure, Reading } from '@verbeterbord/domain/measures/measure';
import type { Row } from '../../platform/db/known-key.ts';

const columns: Readonly<Record<string, string>> = {
  title: 'title',
  unit: 'unit',
  from: 'from_value',
  goal: 'goal_value',
  goalOn: 'goal_on',
};

/** The column that tells whether a field was touched. */
export const columnOf = (field: string): string => columns[field]!;

/** Fields by their wire name as columns; undefined ones are left out. */
export const toColumns = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns)
      .filter(([field]) => fields[field] !== undefined)
      .map(([field, column]) => [column, fields[field]]),
  );

const presentReading = (row: Row): Reading => ({
  id: row.id as string,
  on: row.on_day as string,
  value: row.value as number,
  note: row.note as string | null,
});

/** A measure on the wire, its readings in the order of their days. */
export const presentMeasure = (row: Row, readings: readonly Row[]): Measure => ({
  id: row.id as string,
  ambitionId: row.ambition_id as string,
  title: row.title as string,
  unit: row.unit as string | null,
  from: row.from_value as number | null,
  goal: row.goal_value as number | null,
  goalOn: row.goal_on as string | null,
  readings: readings.map(presentReading),
  version: row.version as number,
});

/** The answer of a write: the measure after it, with the counter. */
export function presentWritten(
  row: Row,
  readings: readonly Row[],
  { seq, changed }: { readonly seq: number; readonly changed: boolean },
): WrittenMeasure {
  const measure = presentMeasure(row, readings);
  return { ...measure, readings: [...measure.readings], seq, changed };
}
