import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readActions, readBinned, readDestination, readForWrite } from '../features/actions/actions.repository.ts';
import { readAmbitionPage } from '../features/ambitions/ambition-page.repository.ts';
import * as ambitions from '../features/ambitions/ambitions.repository.ts';
import { readBoardOnDay } from '../features/boards/board-on-day.repository.ts';
import { readBoard } from '../features/boards/boards.repository.ts';
import { readChanges } from '../features/history/history.repository.ts';
import { readPeriods } from '../features/periods/periods.repository.ts';
import { writeToTeamOnce } from '../platform/db/write.ts';
import { abg, jeugd, regio } from './demo-names.ts';
import { type FarThings, stateOf, thingsFarAway } from './far-things.ts';
import { newKey, openTestApi, type TestApi } from './open-test-api.ts';

let api: TestApi;
let far: FarThings;

beforeAll(async () => {
  api = await openTestApi();
  far = await thingsFarAway(api);
});
afterAll(() => api.dispose());

describe('the walls of PostgreSQL, with the checks of the application taken away', () => {
  const intent = () => ({
    organisationId: abg.organisation,
    actorId: abg.person('samira'),
    key: newKey(),
    requestHash: Buffer.alloc(32),
  });

  it('give no row to a repository that is asked for what is of others', async () => {
    const { database } = api.dependencies;
    const ask = { ambitionId: far.ambitionId, teamId: far.teamId, today: '2026-01-01' };
    const wish = { ...far, ownerId: far.personId, today: '2026-01-01' };
    expect(await readForWrite(database, intent(), far.actionId)).toMatchObject({ action: null, seq: null });
    expect(await readDestination(database, intent(), wish)).toMatchObject({
      period: null,
      ambition: null,
      seq: null,
      order: [],
    });
    expect(await readActions(database, abg.organisation, far.teamId, far.periodId)).toEqual([]);
    expect(await readBinned(database, abg.organisation, far.teamId)).toEqual([]);
    expect(await ambitions.readForWrite(database, intent(), ask)).toMatchObject({
      ambition: null,
      seq: null,
      unfinished: [],
    });
    expect(await ambitions.readAmbitions(database, abg.organisation, far.teamId)).toEqual([]);
    expect(await readAmbitionPage(database, abg.organisation, far.ambitionId)).toBeNull();
    expect(await readBoard(database, abg.organisation, far.teamId, null)).toBeNull();
    expect(await readBoardOnDay(database, abg.organisation, far.teamId, '2026-11-01')).toBeNull();
    await database.inOrganisation(abg.organisation, async (transaction) => {
      expect(await readChanges(transaction, far.teamId, { after: 0, of: undefined, without: [] })).toEqual([]);
      expect(await readPeriods(transaction, far.teamId)).toEqual([]);
      expect(await transaction.person.findMany({ where: { organisationId: regio.organisation } })).toEqual([]);
    });
  });

  it('let no write through, not even one that names the team of others', async () => {
    const before = await stateOf(api, regio.organisation);
    const entry = {
      entity: 'action',
      id: far.actionId,
      kind: 'status-set',
      version: 1,
      set: { status: 'done' },
    } as const;
    expect(await writeToTeamOnce(api.dependencies.database, intent(), far.teamId, {}, [entry])).toBe('stale');
    expect(await writeToTeamOnce(api.dependencies.database, intent(), jeugd.team, {}, [entry])).toBe('stale');
    expect(await stateOf(api, regio.organisation)).toEqual(before);
  });

  /** Runs SQL as the login of the API, within the walls of the ABG. */
  const asApp = async (text: string, values: unknown[] = []) => {
    const client = await api.dependencies.database.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query("SELECT set_config('app.organisation', $1, true)", [abg.organisation]);
      return await client.query(text, values);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  };

  it('stand in every table, for reading and for writing', async () => {
    // Every table that names an organisation, but those that stand behind functions; a new one without a wall fails here.
    const tables = await api.ask<{ name: string; hasWall: boolean }>(
      `SELECT DISTINCT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS "hasWall"
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname IN ('organisation_id', 'time_zone')
       WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         AND c.relname NOT IN ('session', 'demo_person', 'counter_home') ORDER BY 1`,
    );
    expect(tables.filter(({ hasWall }) => !hasWall)).toEqual([]);
    expect(tables.length).toBeGreaterThanOrEqual(13);
    for (const { name } of tables) {
      const column = name === 'organisation' ? 'id' : 'organisation_id';
      const { rows } = await asApp(`SELECT count(*)::int AS strange FROM ${name} WHERE ${column} <> $1`, [
        abg.organisation,
      ]);
      expect({ name, strange: rows[0].strange }).toEqual({ name, strange: 0 });
    }
    for (const table of ['action', 'ambition', 'person', 'membership', 'team']) {
      const { rowCount } = await asApp(
        `UPDATE ${table} SET organisation_id = organisation_id WHERE organisation_id = $1`,
        [regio.organisation],
      );
      expect([table, rowCount]).toEqual([table, 0]);
    }
    const smuggled =
      'INSERT INTO person (id, organisation_id, given_name, family_name) VALUES (gen_random_uuid(), $1, $2, $2)';
    await expect(asApp(smuggled, [regio.organisation, 'x'])).rejects.toMatchObject({ code: '42501' });
    await expect(asApp('UPDATE person SET organisation_id = $1', [regio.organisation])).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('stand when no organisation is named at all', async () => {
    const { rows } = await api.dependencies.database.pool.query(
      'SELECT (SELECT count(*) FROM action) + (SELECT count(*) FROM person) AS seen',
    );
    expect(Number(rows[0].seen)).toBe(0);
  });

  it('keep sessions and demo people behind their functions, and what was written once as it was', async () => {
    for (const text of [
      'SELECT * FROM session',
      'SELECT * FROM demo_person',
      'UPDATE change SET kind = kind',
      'DELETE FROM change',
      'UPDATE period_result SET title = title',
      'DELETE FROM period_result',
      'DELETE FROM action',
      'UPDATE installation SET is_demo = true',
      'CREATE TABLE mine (id int)',
      'ALTER TABLE action DISABLE ROW LEVEL SECURITY',
    ]) {
      await expect(asApp(text), text).rejects.toMatchObject({ code: '42501' });
    }
  });
});
