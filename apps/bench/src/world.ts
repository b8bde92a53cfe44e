import { createHash, randomUUID } from 'node:crypto';
import { withConnection } from '@verbeterbord/database/managed/connect-once';
import type { TestDatabase } from '@verbeterbord/database/testing/test-cluster';

export interface Board {
  readonly teamId: string;
  readonly actionIds: readonly string[];
}

/** What the measurements work on: one organisation, many boards of 60 actions, one of 600, and a signed-in member of them all. */
export interface World {
  readonly organisationId: string;
  readonly cookie: string;
  readonly boards: readonly Board[];
  readonly large: Board;
}

const titles = [
  'Afspraken maken met de scholen over een vast gezicht',
  'Rooster voor het spreekuur naast elkaar leggen',
  'Kennismaken met de praktijkondersteuners in de wijk',
  'Belvragen voor het eerste contact samen nalopen',
];
const people = 8;
const shortTermPerBoard = 8;

/** Fills an empty database. `boards` is how many boards of 60 actions there are beside the large one. */
export async function makeWorld(database: TestDatabase, boards: number): Promise<World> {
  const organisationId = randomUUID();
  const token = 'bench-session-token';
  const personIds = Array.from({ length: people }, () => randomUUID());
  const municipalityId = randomUUID();
  const made: Board[] = [];
  await withConnection(database.ownerUrl, async (owner) => {
    await owner.query('BEGIN');
    await owner.query(`SELECT set_config('app.organisation', $1, true)`, [organisationId]);
    await owner.query(
      `INSERT INTO organisation (id, slug, name, short_name) VALUES ($1, 'bench', 'Meting', 'Meting')`,
      [organisationId],
    );
    await owner.query(
      `INSERT INTO municipality (id, organisation_id, name, code) VALUES ($1, $2, 'Waterdrecht', 'GM9901')`,
      [municipalityId, organisationId],
    );
    await owner.query(
      `INSERT INTO person (id, organisation_id, given_name, family_name) SELECT id, $1, 'Collega ' || n, 'Proef' FROM unnest($2::uuid[]) WITH ORDINALITY p(id, n)`,
      [organisationId, personIds],
    );
    for (let board = 0; board <= boards; board++) {
      const size = board === boards ? 600 : 60;
      made.push(await makeBoard(owner, { organisationId, personIds, municipalityId, size, name: `bord-${board}` }));
    }
    await owner.query(
      `INSERT INTO session (id_hash, organisation_id, person_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')`,
      [createHash('sha256').update(token).digest(), organisationId, personIds[0]],
    );
    await owner.query('COMMIT');
    await owner.query('VACUUM ANALYZE');
  });
  return { organisationId, cookie: `session=${token}`, boards: made.slice(0, -1), large: made.at(-1)! };
}

interface Owner {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

async function makeBoard(
  owner: Owner,
  w: { organisationId: string; personIds: string[]; municipalityId: string; size: number; name: string },
): Promise<Board> {
  const [teamId, periodId, longId] = [randomUUID(), randomUUID(), randomUUID()];
  const shortIds = Array.from({ length: shortTermPerBoard }, () => randomUUID());
  const actionIds = Array.from({ length: w.size }, () => randomUUID());
  await owner.query(
    `INSERT INTO team (id, organisation_id, slug, name, purpose, rhythm_anchor) VALUES ($1, $2, $3::text, $3::text, 'Meten', '2026-01-05')`,
    [teamId, w.organisationId, w.name],
  );
  await owner.query(
    `INSERT INTO membership (id, organisation_id, team_id, person_id, from_day) SELECT gen_random_uuid(), $1, $2, unnest($3::uuid[]), '2026-01-01'`,
    [w.organisationId, teamId, w.personIds],
  );
  await owner.query(
    `INSERT INTO period (id, organisation_id, team_id, starts_on, ends_on, state) VALUES ($1, $2, $3, '2026-01-05', '2027-12-31', 'running')`,
    [periodId, w.organisationId, teamId],
  );
  await owner.query(
    `INSERT INTO ambition (id, organisation_id, team_id, kind, title, contributes_to_id, rank)
     SELECT id, $1, $2, CASE WHEN n = 1 THEN 'long-term' ELSE 'short-term' END::ambition_kind,
       'Inwoners krijgen hulp dicht bij huis, binnen twee weken', CASE WHEN n > 1 THEN $4::uuid END, 'a' || n
     FROM unnest($3::uuid[]) WITH ORDINALITY a(id, n)`,
    [w.organisationId, teamId, [longId, ...shortIds], longId],
  );
  await owner.query(
    `INSERT INTO action (id, organisation_id, team_id, ambition_id, period_id, title, done_when, owner_id, municipality_id, rank)
     SELECT id, $1, $2, ($4::uuid[])[1 + n % $5], $6, ($7::text[])[1 + n % 4], CASE WHEN n % 2 = 0 THEN 'iedereen de afspraken op één blad heeft' END,
       ($8::uuid[])[1 + n % ${people}], CASE WHEN n % 4 = 0 THEN $9::uuid END, 'a' || lpad(n::text, 6, '0')
     FROM unnest($3::uuid[]) WITH ORDINALITY a(id, n)`,
    [w.organisationId, teamId, actionIds, shortIds, shortTermPerBoard, periodId, titles, w.personIds, w.municipalityId],
  );
  return { teamId, actionIds };
}
