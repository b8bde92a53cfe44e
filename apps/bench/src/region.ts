import { randomUUID } from 'node:crypto';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { TestDatabase } from '@verbeterbord/database/testing/test-cluster';
import type { World } from './world.ts';

/** Teams van teams of three shapes: twenty teams right below it, five hundred, and five hundred in twenty of twenty-five. */
export interface Region {
  readonly twenty: string;
  readonly flat: string;
  readonly tree: string;
}

const periods = 12;
const followers = ['ambition', 'action', 'check_in', 'signal_step'];

/**
 * What teams below a Team van teams have, a statement each, for all teams that are named `proef-…`: half a year of periods of which the last
 * runs, a long-term ambition with six short-term ones, a word on each of those in every period, twelve actions now, a question for one in
 * four, a measure and a success. Figures of what is over are put where they would have been kept.
 */
const statements: readonly string[] = [
  `INSERT INTO period (id, organisation_id, team_id, starts_on, ends_on, state, rounded_off_on)
   SELECT gen_random_uuid(), t.organisation_id, t.id, '2026-06-01'::date + 14 * n, '2026-06-14'::date + 14 * n,
     CASE WHEN n = ${periods - 1} THEN 'running' ELSE 'rounded-off' END::period_state, CASE WHEN n < ${periods - 1} THEN '2026-06-15'::date + 14 * n END
   FROM team t, generate_series(0, ${periods - 1}) n WHERE t.slug LIKE 'proef-%'`,
  `INSERT INTO ambition (id, organisation_id, team_id, kind, title, rank, created_at)
   SELECT gen_random_uuid(), t.organisation_id, t.id, 'long-term', 'Inwoners krijgen hulp dicht bij huis', 'a', '2026-01-05'
   FROM team t WHERE t.slug LIKE 'proef-%'`,
  `INSERT INTO ambition (id, organisation_id, team_id, kind, title, contributes_to_id, rank, created_at)
   SELECT gen_random_uuid(), a.organisation_id, a.team_id, 'short-term', 'Elke school heeft een vast gezicht van ons team', a.id, 'b' || n, '2026-01-05'
   FROM ambition a JOIN team t ON t.id = a.team_id, generate_series(1, 6) n WHERE t.slug LIKE 'proef-%'`,
  `INSERT INTO check_in (id, organisation_id, team_id, ambition_id, period_id, author_id, on_day, status, story, noticed, learned, created_at)
   SELECT gen_random_uuid(), a.organisation_id, a.team_id, a.id, p.id, (SELECT id FROM person LIMIT 1), p.ends_on,
     (ARRAY['on-course', 'needs-attention', 'stuck'])[1 + abs(hashtext(a.id::text || p.id::text)) % 3]::check_in_status, 'Het loopt.',
     CASE WHEN a.rank = 'b1' THEN 'Ouders bellen vaker zelf op.' END, CASE WHEN a.rank = 'b2' THEN 'Bellen werkt beter dan mailen.' END, p.ends_on
   FROM ambition a JOIN team t ON t.id = a.team_id JOIN period p ON p.team_id = a.team_id
   WHERE t.slug LIKE 'proef-%' AND a.kind = 'short-term'`,
  `INSERT INTO action (id, organisation_id, team_id, ambition_id, period_id, title, owner_id, status, rank)
   SELECT gen_random_uuid(), a.organisation_id, a.team_id, a.id, p.id, 'Afspraken maken met de scholen', (SELECT id FROM person LIMIT 1),
     CASE n WHEN 1 THEN 'done' ELSE 'to-do' END::action_status, 'a' || n
   FROM ambition a JOIN team t ON t.id = a.team_id JOIN period p ON p.team_id = a.team_id AND p.state = 'running', generate_series(1, 2) n
   WHERE t.slug LIKE 'proef-%' AND a.kind = 'short-term'`,
  `INSERT INTO measure (id, organisation_id, team_id, ambition_id, title, unit, from_value, goal_value)
   SELECT gen_random_uuid(), a.organisation_id, a.team_id, a.id, 'Scholen met een vast gezicht', 'scholen', 4, 22
   FROM ambition a JOIN team t ON t.id = a.team_id WHERE t.slug LIKE 'proef-%' AND a.rank = 'b1'`,
  `INSERT INTO reading (id, organisation_id, team_id, measure_id, on_day, value)
   SELECT gen_random_uuid(), m.organisation_id, m.team_id, m.id, '2026-06-01'::date + 14 * n, 4 + n FROM measure m, generate_series(0, ${periods}) n`,
  `INSERT INTO success (id, organisation_id, team_id, text, chosen_on)
   SELECT gen_random_uuid(), p.organisation_id, p.team_id, 'Drie gezinnen kregen binnen een week een gesprek', p.ends_on
   FROM period p JOIN team t ON t.id = p.team_id WHERE t.slug LIKE 'proef-%'`,
  `INSERT INTO signal (id, organisation_id, team_id, question, ambition_id, wanted_by, addressed_to, addressed_team_id, asked_by_id, asked_on)
   SELECT gen_random_uuid(), a.organisation_id, a.team_id, 'Wie tekent voor de ruimte?', a.id, '2026-11-30', 'team', t.parent_id,
     (SELECT id FROM person LIMIT 1), '2026-11-16'
   FROM ambition a JOIN team t ON t.id = a.team_id WHERE t.slug LIKE 'proef-%' AND a.rank = 'b3' AND abs(hashtext(t.slug)) % 4 = 0`,
  `INSERT INTO signal_step (id, organisation_id, team_id, signal_id, number, period_id, kind, state, on_day, by_id)
   SELECT gen_random_uuid(), s.organisation_id, s.team_id, s.id, 1, p.id, 'asked', 'asked', s.asked_on, s.asked_by_id
   FROM signal s JOIN period p ON p.team_id = s.team_id AND p.state = 'running'`,
  "SELECT rollup_remembers(id), rollup_is_counted(id) FROM team WHERE slug LIKE 'proef-%'",
];

/** Puts the three trees beside the boards of the world; who is signed in there is a delegate in each. */
export async function makeRegion(database: TestDatabase, { organisationId }: World): Promise<Region> {
  const region = { twenty: randomUUID(), flat: randomUUID(), tree: randomUUID() };
  await withConnection(database.ownerUrl, async (owner) => {
    await owner.query('BEGIN');
    await owner.query(`SELECT set_config('app.organisation', $1, true)`, [organisationId]);
    const team = `INSERT INTO team (id, organisation_id, slug, name, purpose, kind, parent_id, rhythm_anchor)`;
    const above = `${team} SELECT id, $1, 'boven-' || n, 'Team van teams ' || n, 'Samen', 'team-of-teams', $3, '2026-06-01'
      FROM unnest($2::uuid[]) WITH ORDINALITY x(id, n)`;
    const below = `${team} SELECT gen_random_uuid(), $1, 'proef-' || left(up::text, 8) || '-' || n, 'Team ' || n || ' dicht bij huis', 'Meten', 'team', up,
      '2026-06-01' FROM unnest($2::uuid[]) up, generate_series(1, $3) n`;
    const middle = Array.from({ length: 20 }, () => randomUUID());
    await owner.query(above, [organisationId, Object.values(region), null]);
    await owner.query(above.replaceAll("'boven-'", "'midden-'"), [organisationId, middle, region.tree]);
    await owner.query(below, [organisationId, [region.twenty], 20]);
    await owner.query(below, [organisationId, [region.flat], 500]);
    await owner.query(below, [organisationId, middle, 25]);
    // A thousand teams at once: counted at the end, not after every row.
    const switchAll = (how: 'DISABLE' | 'ENABLE') =>
      owner.query(followers.map((table) => `ALTER TABLE ${table} ${how} TRIGGER USER`).join(';'));
    await switchAll('DISABLE');
    for (const text of statements) await owner.query(text);
    await switchAll('ENABLE');
    await owner.query(
      `INSERT INTO membership (id, organisation_id, team_id, person_id, from_day)
       SELECT gen_random_uuid(), $1, up, s.person_id, '2026-01-01' FROM session s, unnest($2::uuid[]) up WHERE s.organisation_id = $1`,
      [organisationId, Object.values(region)],
    );
    await owner.query('COMMIT');
    await owner.query('VACUUM ANALYZE');
  });
  return region;
}
