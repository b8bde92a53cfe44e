import type { Permission } from '@verbeterbord/domain/authorization/policies';
import type { AmbitionId, PeriodId, TeamId } from '@verbeterbord/domain/shared/ids';
import type { Decisions } from '../http/decision.ts';
import { notFound, ProblemError } from '../http/problem.ts';
import type { Database } from './database.ts';
import type { Guards } from './write.ts';

interface AmbitionRead {
  readonly teamId: TeamId;
  readonly version: number;
  readonly lifecycle: string;
  readonly isBinned: boolean;
  readonly periodId: PeriodId | null;
}

const statement = {
  name: 'ambition_to_write_under',
  text: `SELECT json_build_object('teamId', a.team_id, 'version', a.version, 'lifecycle', a.lifecycle, 'isBinned', a.deleted_at IS NOT NULL,
  'periodId', (SELECT p.id FROM period p WHERE p.team_id = a.team_id AND p.organisation_id = scope.organisation_id AND p.state = 'running')
) AS read
FROM (SELECT set_config('app.organisation', $1, true)::uuid AS organisation_id OFFSET 0) scope
CROSS JOIN LATERAL (SELECT * FROM ambition WHERE id = $2 AND organisation_id = scope.organisation_id OFFSET 0) a`,
};

/** Where something under an active ambition is written, and what must still hold under the lock. */
export interface ActiveAmbition {
  readonly teamId: TeamId;
  /** The running period of its team. */
  readonly periodId: PeriodId;
  readonly guards: Guards;
}

/**
 * The ambition that something is to be written under, once it is decided that this person may. One that was ended or binned is refused,
 * also when that happens before the write.
 */
export async function activeAmbition(
  database: Database,
  decisions: Decisions,
  permission: Permission,
  ambitionId: AmbitionId,
): Promise<ActiveAmbition> {
  const values = [decisions.actor.organisationId, ambitionId];
  const [found] = await database.run<{ read: AmbitionRead }>(statement, values);
  if (found === undefined) throw notFound();
  const { teamId, version, lifecycle, isBinned, periodId } = found.read;
  decisions.require(permission, { team: decisions.team(teamId) });
  if (periodId === null) throw notFound();
  if (isBinned) throw new ProblemError('in-the-bin', 'This ambition lies in the bin. Take it out first.');
  if (lifecycle !== 'active') throw new ProblemError('ambition-not-active', 'This ambition was achieved or stopped.');
  const versions = [{ entity: 'ambition', id: ambitionId, version }] as const;
  return { teamId, periodId, guards: { versions, openPeriods: [periodId] } };
}
