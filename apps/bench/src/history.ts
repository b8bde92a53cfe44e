import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { TestDatabase } from '@verbeterbord/database/testing/test-cluster';
import type { Board, World } from './world.ts';

/** How many periods of two weeks ten years are. */
export const tenYears = 260;

/** How many ambitions a team has reached in that time. */
const reached = 40;

/** More numbers than a board counts in a run of the bench. */
const roomForHistory = 1_000_000;

const oldPeriods = `(SELECT *, row_number() OVER (ORDER BY starts_on)::int AS number FROM period WHERE team_id = $1 AND state = 'rounded-off') p`;

/**
 * What a team leaves behind in ten years, a statement each: rounded-off periods, ambitions reached, sixty actions for every period with
 * what became of them, a check-in for every ambition of a period, a success and a decision for every period, and the log that tells of
 * the actions: made, taken up, done, and the turn of the period. One in ten went along once.
 */
const statements: readonly string[] = [
  // What the board wrote so far comes after all that.
  `UPDATE change SET seq = seq + ${roomForHistory} WHERE team_id = $1`,
  `INSERT INTO period (id, organisation_id, team_id, starts_on, ends_on, state, rounded_off_on)
   SELECT gen_random_uuid(), organisation_id, team_id, starts_on - 14 * n, starts_on - 14 * n + 13, 'rounded-off'::period_state,
     starts_on - 14 * n + 14
   FROM period, generate_series(1, ${tenYears}) n WHERE team_id = $1`,
  `INSERT INTO ambition (id, organisation_id, team_id, kind, title, contributes_to_id, lifecycle, rank, created_at)
   SELECT gen_random_uuid(), a.organisation_id, a.team_id, a.kind, a.title || n, a.contributes_to_id, 'achieved', a.rank || 'V' || n, '2016-01-01'
   FROM (SELECT * FROM ambition WHERE team_id = $1 AND kind = 'short-term' LIMIT 1) a, generate_series(1, ${reached}) n`,
  `UPDATE ambition SET created_at = '2016-01-01' WHERE team_id = $1`,
  `INSERT INTO action (id, organisation_id, team_id, ambition_id, period_id, title, done_when, owner_id, status, rank, times_carried, version,
     created_at)
   SELECT gen_random_uuid(), a.organisation_id, a.team_id, m.id, p.id, a.title, a.done_when, a.owner_id, 'done', a.rank, (a.n % 10 = 0)::int,
     3, p.starts_on - CASE WHEN a.n % 10 = 0 THEN 14 ELSE 0 END
   FROM ${oldPeriods}
   JOIN (SELECT *, row_number() OVER (ORDER BY rank, id) AS n FROM action WHERE team_id = $1) a ON true
   JOIN (SELECT id, row_number() OVER () AS n FROM ambition WHERE team_id = $1 AND lifecycle = 'achieved') m
     ON m.n = 1 + (p.number * ${reached} / ${tenYears + 1})`,
  `INSERT INTO period_result (organisation_id, team_id, period_id, action_id, title, ambition_id, owner_id, municipality_id, status, outcome,
     reason, rank)
   SELECT a.organisation_id, a.team_id, a.period_id, a.id, a.title, a.ambition_id, a.owner_id, a.municipality_id, 'done', 'done', NULL, a.rank
   FROM action a JOIN period p ON p.id = a.period_id AND p.state = 'rounded-off' WHERE a.team_id = $1`,
  `INSERT INTO period_result (organisation_id, team_id, period_id, action_id, title, ambition_id, owner_id, municipality_id, status, outcome,
     reason, rank)
   SELECT a.organisation_id, a.team_id, before.id, a.id, a.title, a.ambition_id, a.owner_id, a.municipality_id, 'in-progress', 'carried-over',
     'too-busy', a.rank
   FROM action a JOIN period p ON p.id = a.period_id AND p.state = 'rounded-off'
   JOIN period before ON before.team_id = a.team_id AND before.ends_on = p.starts_on - 1 WHERE a.team_id = $1 AND a.times_carried = 1`,
  `INSERT INTO check_in (id, organisation_id, team_id, ambition_id, period_id, author_id, on_day, status, story, created_at)
   SELECT gen_random_uuid(), r.organisation_id, r.team_id, r.ambition_id, r.period_id, min(r.owner_id::text)::uuid, max(p.ends_on),
     'on-course', 'Het loopt.', max(p.ends_on)
   FROM period_result r JOIN period p ON p.id = r.period_id WHERE r.team_id = $1
   GROUP BY r.organisation_id, r.team_id, r.ambition_id, r.period_id`,
  `INSERT INTO success (id, organisation_id, team_id, text, chosen_on, created_at)
   SELECT gen_random_uuid(), organisation_id, team_id, 'Het is gelukt', ends_on, ends_on FROM ${oldPeriods}`,
  `INSERT INTO decision (id, organisation_id, team_id, text, decided_on, created_at)
   SELECT gen_random_uuid(), organisation_id, team_id, 'Zo doen we het', ends_on, ends_on FROM ${oldPeriods}`,
  // Four numbers for each period: its actions are made, taken up, done, and it is rounded off.
  `INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
   SELECT a.organisation_id, a.team_id, p.number * 4 + step.n, row_number() OVER (PARTITION BY p.number, step.n ORDER BY a.id) - 1,
     p.starts_on + step.n * 3, a.owner_id, 'action', a.id, step.kind, step.before, step.after
   FROM ${oldPeriods} JOIN action a ON a.period_id = p.id
   JOIN (VALUES (0, 'created', '{}'::jsonb, '{"status": "to-do"}'::jsonb),
     (1, 'status-set', '{"status": "to-do"}', '{"status": "in-progress"}'),
     (2, 'status-set', '{"status": "in-progress"}', '{"status": "done"}')) step(n, kind, before, after) ON step.n > 0 OR a.times_carried = 0`,
  `INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
   SELECT p.organisation_id, p.team_id, p.number * 4 + 3, 0, p.ends_on + 1, gen_random_uuid(), 'period', p.id, 'rounded-off',
     '{"state": "running"}', '{"state": "rounded-off"}' FROM ${oldPeriods}`,
  `INSERT INTO change (organisation_id, team_id, seq, part, at, actor_id, entity, entity_id, kind, before, after)
   SELECT p.organisation_id, p.team_id, p.number * 4 + 3, row_number() OVER (PARTITION BY p.number ORDER BY a.id), p.ends_on + 1, a.owner_id,
     'action', a.id, 'carried-over', jsonb_build_object('period_id', p.id, 'times_carried', 0),
     jsonb_build_object('period_id', a.period_id, 'times_carried', 1)
   FROM ${oldPeriods} JOIN period_result r ON r.period_id = p.id AND r.outcome = 'carried-over' JOIN action a ON a.id = r.action_id`,
  `UPDATE team_counter SET seq = seq + ${roomForHistory} WHERE team_id = $1`,
  'SELECT rollup_remembers($1), rollup_is_counted($1)',
];

/** Gives a board ten years behind it. */
export async function giveHistory(database: TestDatabase, world: World, { teamId }: Board): Promise<void> {
  await withConnection(database.ownerUrl, async (owner) => {
    await owner.query('BEGIN');
    await owner.query(`SELECT set_config('app.organisation', $1, true)`, [world.organisationId]);
    for (const text of statements) await owner.query(text, [teamId]);
    await owner.query('COMMIT');
    await owner.query('VACUUM ANALYZE');
  });
}
