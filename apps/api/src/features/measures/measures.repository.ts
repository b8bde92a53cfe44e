import type { AmbitionId, MeasureId, OrganisationId } from '@verbeterbord/domain/shared/ids';
import type { Database } from '../../platform/db/database.ts';
import type { Row } from '../../platform/db/known-key.ts';

const scope = "(SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope";

/** A measure with its readings in the order of their days; of one day in the order they were written. */
export interface MeasureRead {
  readonly measure: Row;
  readonly readings: readonly Row[];
  /** The counter of its team at this moment. */
  readonly seq: number;
}

const withReadings = `json_build_object('measure', to_json(m), 'readings', (
  SELECT coalesce(json_agg(to_json(r) ORDER BY r.on_day, r.created_at, r.id), '[]') FROM reading r
  WHERE r.measure_id = m.id AND r.organisation_id = scope.organisation_id AND r.deleted_at IS NULL),
  'seq', (SELECT c.seq FROM team_counter c WHERE c.team_id = m.team_id AND c.organisation_id = scope.organisation_id))`;

const ofAmbition = {
  name: 'measures_of_ambition',
  text: `SELECT json_build_object('teamId', a.team_id, 'measures', (
  SELECT coalesce(json_agg(${withReadings} ORDER BY m.created_at, m.id), '[]') FROM measure m
  WHERE m.ambition_id = a.id AND m.organisation_id = scope.organisation_id AND m.deleted_at IS NULL)) AS read
FROM ${scope}
CROSS JOIN LATERAL (SELECT * FROM ambition WHERE id = $2 AND organisation_id = scope.organisation_id AND deleted_at IS NULL OFFSET 0) a`,
};

/** What is measured for an ambition, and whose it is; null when there is no such ambition. */
export async function readMeasures(
  database: Database,
  organisationId: OrganisationId,
  ambitionId: AmbitionId,
): Promise<{ readonly teamId: string; readonly measures: readonly MeasureRead[] } | null> {
  const values = [organisationId, ambitionId];
  const [found] = await database.run<{ read: { teamId: string; measures: MeasureRead[] } }>(ofAmbition, values);
  return found?.read ?? null;
}

const oneMeasure = {
  name: 'measure',
  text: `SELECT ${withReadings} AS read FROM ${scope}
CROSS JOIN LATERAL (SELECT * FROM measure WHERE id = $2 AND organisation_id = scope.organisation_id OFFSET 0) m`,
};

/** One measure, also when it was taken away; null when there never was one. */
export async function readMeasure(
  database: Database,
  organisationId: OrganisationId,
  measureId: MeasureId,
): Promise<MeasureRead | null> {
  const [found] = await database.run<{ read: MeasureRead }>(oneMeasure, [organisationId, measureId]);
  return found?.read ?? null;
}
