import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { TestDatabase } from '@verbeterbord/database/testing/test-cluster';
import type { Board, World } from './world.ts';

/** How many periods of two weeks ten years are. */
export const tenYears = 260;

/** Gives a board ten years behind it: every period rounded off with all its actions, and the change rows that tell of it. */
export async function giveHistory(database: TestDatabase, world: World, { teamId, actionIds }: Board): Promise<void> {
  await withConnection(database.ownerUrl, async (owner) => {
    await owner.query('BEGIN');
    await owner.query(`SELECT set_config('app.organisation', $1, true)`, [world.organisationId]);
    await owner.query(`UPDATE action SET created_at = '2016-01-01', times_carried = $2 WHERE team_id = $1`, [
      teamId,
      tenYears,
    ]);
    await owner.query(`UPDATE ambition SET created_at = '2016-01-01' WHERE team_id = $1`, [teamId]);
    await owner.query(
      `INSERT INTO period (id, organisation_id, team_id, starts_on, ends_on, state, rounded_off_on)
       SELECT gen_random_uuid(), organisation_id, team_id, starts_on - 14 * n, starts_on - 14 * n + 13, 'rounded-off'::period_state, starts_on - 14 * n + 14
       FROM period, generate_series(1, $2) n WHERE team_id = $1`,
      [teamId, tenYears],
    );
    await owner.query(
      `INSERT INTO period_result (organisation_id, team_id, period_id, action_id, title, ambition_id, owner_id, municipality_id, status,
         outcome, reason, rank)
       SELECT a.organisation_id, a.team_id, p.id, a.id, a.title, a.ambition_id, a.owner_id, a.municipality_id, 'to-do'::action_status, 'carried-over'::period_outcome,
         'too-busy', a.rank
       FROM action a JOIN period p ON p.team_id = a.team_id AND p.state = 'rounded-off' WHERE a.team_id = $1`,
      [teamId],
    );
    await owner.query(
      `INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
       SELECT p.organisation_id, p.team_id, p.number, 0, p.rounded_off_on, gen_random_uuid(), 'period', p.id, 'rounded-off', '{"state": "running"}'::jsonb,
         jsonb_build_object('state', 'rounded-off', 'next', p.next)
       FROM (SELECT *, row_number() OVER (ORDER BY starts_on) AS number, lead(id) OVER (ORDER BY starts_on) AS next
             FROM period WHERE team_id = $1) p WHERE p.state = 'rounded-off'
       UNION ALL
       SELECT p.organisation_id, p.team_id, p.number, a.n, p.rounded_off_on, gen_random_uuid(), 'action', a.id, 'carried-over',
         jsonb_build_object('period_id', p.id, 'times_carried', p.number - 1),
         jsonb_build_object('period_id', p.next, 'times_carried', p.number, 'outcome', 'carried-over', 'outcome_reason', 'too-busy')
       FROM (SELECT *, row_number() OVER (ORDER BY starts_on) AS number, lead(id) OVER (ORDER BY starts_on) AS next
             FROM period WHERE team_id = $1) p, unnest($2::uuid[]) WITH ORDINALITY a(id, n) WHERE p.state = 'rounded-off'`,
      [teamId, actionIds],
    );
    await owner.query(`UPDATE action SET version = $2 WHERE team_id = $1`, [teamId, tenYears + 1]);
    await owner.query('UPDATE team_counter SET seq = $2 WHERE team_id = $1', [teamId, tenYears]);
    await owner.query('COMMIT');
    await owner.query('VACUUM ANALYZE');
  });
}
