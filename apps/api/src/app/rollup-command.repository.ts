import type { ClientBase } from 'pg';
import { listOrganisationIds } from './audit-trail-command.repository.ts';

/** A figure that is stored otherwise than it is counted; null when there is no leaf at all. */
export interface RollupDifference {
  readonly organisationId: string;
  readonly organisation: string;
  readonly teamId: string;
  readonly team: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly figure: string;
  readonly stored: string | null;
  readonly counted: string;
}

const differences = `
SELECT o.id AS "organisationId", o.slug AS organisation, t.id AS "teamId", t.slug AS team, p.starts_on::text AS "startsOn",
  p.ends_on::text AS "endsOn", f.figure, to_jsonb(r) ->> f.figure AS stored, f.counted
FROM organisation o
JOIN team t ON t.organisation_id = o.id
CROSS JOIN LATERAL counted_rollup(t.id) c
JOIN period p ON p.id = c.period_id
LEFT JOIN period_rollup r ON r.period_id = c.period_id
CROSS JOIN LATERAL jsonb_each_text(to_jsonb(c)) AS f(figure, counted)
WHERE o.id = $1 AND to_jsonb(r) ->> f.figure IS DISTINCT FROM f.counted AND f.figure NOT IN ('organisation_id', 'team_id', 'period_id')
ORDER BY t.slug, p.starts_on, f.figure`;

/** Counts every leaf of every organisation from scratch, each organisation at one moment, and gives what differs. */
export async function findRollupDifferences(owner: ClientBase): Promise<RollupDifference[]> {
  const found: RollupDifference[] = [];
  for (const id of await listOrganisationIds(owner)) {
    await owner.query("SELECT set_config('app.organisation', $1, false)", [id]);
    found.push(...(await owner.query<RollupDifference>(differences, [id])).rows);
  }
  return found.sort((one, other) => one.organisation.localeCompare(other.organisation));
}

/**
 * Puts the count in the place of what is stored for one team, while nobody writes there: the lock is that of every write. What is frozen
 * lets itself be changed only in a transaction of the owner that says so.
 */
export async function repairRollup(owner: ClientBase, organisationId: string, teamId: string): Promise<void> {
  await owner.query("SELECT set_config('app.organisation', $1, false)", [organisationId]);
  await owner.query('BEGIN');
  try {
    await owner.query('SELECT seq FROM team_counter WHERE organisation_id = $1 AND team_id = $2 FOR UPDATE', [
      organisationId,
      teamId,
    ]);
    await owner.query("SELECT set_config('app.repairing_rollup', pg_current_xact_id()::text, true)");
    await owner.query(
      `INSERT INTO period_rollup (organisation_id, team_id, period_id) SELECT p.organisation_id, p.team_id, p.id FROM period p
       WHERE p.team_id = $1 ON CONFLICT DO NOTHING`,
      [teamId],
    );
    await owner.query('SELECT rollup_is_counted($1)', [teamId]);
    await owner.query('COMMIT');
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}
