import { allRoutes } from '@verbeterbord/contracts/all-routes';
import type { Erasure } from '@verbeterbord/contracts/privacy/privacy.schemas';
import { erasedMark } from '@verbeterbord/domain/privacy/erasing';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast } from './cast.ts';
import { abg, regio } from './demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from './open-test-api.ts';
import type { TestClient } from './test-client.ts';
import { askFor, makeThings, type Things } from './things-of-a-team.ts';

// A word that stands nowhere by itself, with white space, a quote and an accent in it.
const needle = "Brambeslingerd  o'Kwelgéést";
const stem = /brambeslingerd/i;

let api: TestApi;
let cast: Cast;
let own: Things;
let administrator: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  cast = await gatherCast(api);
  own = await makeThings(api, cast, 'own');
  await makeThings(api, cast, 'other');
  administrator = await signIn(api, 'ruben');
});
afterAll(() => api.dispose());

type Column = { of_table: string; of_column: string };

/** Puts a text in three rows of every column that people write in, past every rule; and in the log, with a key. */
const plantEverywhere = (organisation: string, columns: readonly Column[]) =>
  api.asOwner(async (owner: Client) => {
    await owner.query('ALTER TABLE period_result DISABLE TRIGGER USER');
    for (const { of_table, of_column } of columns) {
      const value = of_column === 'take_along' ? "ARRAY['mee: ' || $1::text, 'ander']" : "'x ' || $1::text || ' y'";
      const stamp: Readonly<Record<string, string>> = {
        milestone_label: ", milestone_on = '2027-01-01'",
        brought_back: ", brought_back_on = '2026-11-10'",
      };
      const beside = stamp[of_column] ?? '';
      const planted = await owner.query(
        `UPDATE ${of_table} SET ${of_column} = ${value}${beside} WHERE ctid = ANY (ARRAY(SELECT ctid FROM ${of_table} WHERE organisation_id = $2 LIMIT 3))`,
        [needle, organisation],
      );
      expect(planted.rowCount, `${of_table}.${of_column}`).toBeGreaterThan(0);
    }
    await owner.query('ALTER TABLE period_result ENABLE TRIGGER USER');
    await owner.query(
      `UPDATE change SET before = jsonb_build_object('story', $1::text), after = jsonb_build_object('lines', jsonb_build_array(1, $1::text), 'deep', jsonb_build_object('own', $1::text))
       WHERE ctid = ANY (ARRAY(SELECT ctid FROM change LIMIT 3))`,
      [needle],
    );
  }, organisation);

/** Every row of every table as text, of all organisations. */
async function dump(): Promise<{ organisation: string; table: string; row: string }[]> {
  const tables = await api.ask<{ name: string }>(
    "SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace",
  );
  const rows: { organisation: string; table: string; row: string }[] = [];
  for (const organisation of [abg.organisation, regio.organisation]) {
    await api.asOwner(async (owner) => {
      for (const { name } of tables) {
        const found = await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
        rows.push(...found.rows.map(({ row }) => ({ organisation, table: name, row })));
      }
    }, organisation);
  }
  return rows;
}

const placesIn = (rows: Awaited<ReturnType<typeof dump>>) =>
  rows.filter(({ row }) => stem.test(row)).map(({ organisation, table }) => `${organisation} ${table}`);

describe('after erasing', () => {
  it('the text is found nowhere in the database, nor in any answer; the same text of another organisation stays', async () => {
    const columns = await api.ask<Column>('SELECT of_table, of_column FROM texts_of_people()');
    await plantEverywhere(abg.organisation, columns);
    await plantEverywhere(regio.organisation, columns);
    const before = await dump();
    const far = placesIn(before).filter((place) => place.startsWith(regio.organisation));
    expect(new Set(placesIn(before)).size).toBe(2 * (new Set(columns.map(({ of_table }) => of_table)).size + 1));

    const wish = { kind: 'text', text: 'brambeslingerd o’kwelgeest' };
    const counted = (await administrator.post<Erasure>('/erasure-previews', wish)).body;
    const { status, body } = await administrator.post<Erasure>('/erasures', wish);
    expect(status).toBe(201);
    expect(body).toMatchObject({ places: counted.places, teams: counted.teams });
    expect(counted.places).toBeGreaterThan(columns.length);

    const after = await dump();
    expect(placesIn(after)).toEqual(far);
    expect(after.filter(({ row }) => row.includes(erasedMark)).length).toBeGreaterThan(columns.length);
    expect((await administrator.post<Erasure>('/erasure-previews', wish)).body.places).toBe(0);
    for (const name of Object.keys(allRoutes)) {
      // Everybody's names, of the other organisation too, stand on the sign-in page of a demo.
      if (allRoutes[name]!.method !== 'GET' || name === 'followEvents' || name === 'demoPeople') continue;
      for (const client of [cast.maker, administrator]) {
        const answer = await api.app.inject({
          url: `/api/v1${askFor(name, own).path}`,
          headers: { cookie: client.cookie!, 'idempotency-key': newKey() },
        });
        expect(answer.body, name).not.toMatch(stem);
      }
    }
    expect(api.log.join('\n')).not.toMatch(stem);
  });

  it('every team that was touched has counted it, by one write that says nothing of what it was', async () => {
    const rows = await api.ask<{ before: unknown; after: unknown; entity: string; part: number }>(
      "SELECT entity, part, before, after FROM change WHERE kind = 'erased'",
    );
    for (const { before, after, part, entity } of rows) {
      expect(before).toEqual(after);
      if (part === 0) expect([entity, after]).toEqual(['team', {}]);
    }
    const [count] = await api.ask<{ wrong: number }>(
      `SELECT count(*)::int AS wrong FROM team_counter t
       WHERE seq <> (SELECT count(DISTINCT c.seq) FROM change c WHERE c.team_id = t.team_id)`,
    );
    expect(count?.wrong).toBe(0);
  });
});

/** Columns of text that hold words of ours, or of the provider; each with why nobody writes in it. */
const ours: Readonly<Record<string, string>> = {
  'organisation.slug': 'address of the organisation, from the sign-in file',
  'organisation.name': 'name of a public body, from the sign-in file',
  'organisation.short_name': 'name of a public body, from the sign-in file',
  'organisation.time_zone': 'name of a time zone',
  'municipality.name': 'name of a municipality',
  'municipality.code': 'code of a municipality',
  'team.slug': 'erased apart: an address takes no mark',
  'team.session_time': 'a time',
  'ambition.rank': 'a place in the order',
  'action.rank': 'a place in the order',
  'period_result.rank': 'a place in the order',
  'board_session.step': 'name of a step',
  'board_session.skipped': 'names of steps',
  'change.entity': 'name of a table',
  'change.kind': 'a verb of ours',
  'change.before': 'erased apart, text by text',
  'change.after': 'erased apart, text by text',
  'audit_entry.action': 'name of an operation',
  'audit_entry.object': 'ids',
  'audit_entry.result': 'a word of ours',
  'audit_entry.origin': 'a network address',
  'identity.issuer': 'address of the provider',
  'identity.subject': 'key of the provider; goes with the person',
  'session.device': 'browser and system; goes with the person',
  'session.provider_id': 'name of the provider',
  'session.id_token': 'of the provider; goes with the person',
  'sign_in_attempt.provider_id': 'name of the provider',
  'sign_in_attempt.nonce': 'random',
  'sign_in_attempt.code_verifier': 'random',
  'sign_in_attempt.return_to': 'a page',
};

describe('a column of text', () => {
  it('is either erased or known to hold no word of people: a new one belongs in texts_of_people() or in the list here', async () => {
    const columns = await api.ask<{ name: string; type: string }>(
      `SELECT table_name || '.' || column_name AS name, data_type AS type FROM information_schema.columns
       WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
         AND (data_type IN ('text', 'character varying', 'character', 'json', 'jsonb', 'xml') OR udt_name IN ('_text', '_varchar', '_jsonb'))`,
    );
    const erased = await api.ask<{ name: string }>(
      "SELECT of_table || '.' || of_column AS name FROM texts_of_people()",
    );
    const known = [...erased.map(({ name }) => name), ...Object.keys(ours)];
    expect(columns.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it('is looked for in the log under its own name, and no id, day or rank is', async () => {
    const misjudged = await api.ask<{ name: string }>(
      `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
       WHERE c.table_name = ANY (SELECT t.of_table FROM texts_of_people() t WHERE t.of_table NOT IN ('person', 'team', 'period_result'))
         AND c.data_type NOT IN ('integer', 'smallint', 'numeric')
         AND log_key_is_text(c.column_name) <> EXISTS (SELECT 1 FROM texts_of_people() t WHERE t.of_table = c.table_name AND t.of_column = c.column_name)
         AND c.column_name NOT IN ('value')`,
    );
    expect(misjudged).toEqual([]);
  });

  it('holds the words that the domain puts in the place of what was erased', async () => {
    expect(await api.ask('SELECT erased_mark() AS mark')).toEqual([{ mark: erasedMark }]);
  });
});
