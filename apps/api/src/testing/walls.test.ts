import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { fillPath } from '@verbeterbord/contracts/http/route-path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readActions, readBinned, readDestination, readForWrite } from '../features/actions/actions.repository.ts';
import { readAmbitionPage } from '../features/ambitions/ambition-page.repository.ts';
import * as ambitions from '../features/ambitions/ambitions.repository.ts';
import { readBoard } from '../features/boards/boards.repository.ts';
import { readChanges } from '../features/history/history.repository.ts';
import { readPeriods } from '../features/periods/periods.repository.ts';
import { writeToTeamOnce } from '../platform/db/write.ts';
import { abg, jeugd, regio } from './demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { plantRhythm, type RhythmThings, rhythmBodies } from './rhythm-things.ts';
import type { TestClient } from './test-client.ts';

let api: TestApi;
let samira: TestClient;
/** One of each of the other organisation: all in one team. */
let far: {
  teamId: string;
  actionId: string;
  ambitionId: string;
  periodId: string;
  personId: string;
  municipalityId: string;
  membershipId: string;
  roleGrantId: string;
  sessionId: string;
} & RhythmThings;

beforeAll(async () => {
  api = await openTestApi();
  await api.ask(
    "INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind) VALUES (gen_random_uuid(), $1, $2, 'administrator', 'organisation')",
    [abg.organisation, abg.person('samira')],
  );
  samira = await signIn(api, 'samira');
  const [row] = await api.ask<typeof far>(
    `SELECT a.team_id AS "teamId", a.id AS "actionId", a.ambition_id AS "ambitionId", a.period_id AS "periodId",
            a.owner_id AS "personId", (SELECT id FROM municipality LIMIT 1) AS "municipalityId",
            (SELECT id FROM membership LIMIT 1) AS "membershipId", (SELECT id FROM role_grant LIMIT 1) AS "roleGrantId"
     FROM action a JOIN period p ON p.id = a.period_id WHERE p.state = 'running' AND a.status = 'to-do' LIMIT 1`,
    [],
    regio.organisation,
  );
  const { sessions } = api.dependencies;
  await sessions.open(regio.organisation, row!.personId);
  const sessionId = (await sessions.list(regio.organisation, row!.personId))[0]!.id;
  far = { ...row!, ...(await plantRhythm(api, regio.organisation, row!)), sessionId };
});
afterAll(() => api.dispose());

const stateOf = (organisation: string) =>
  api.ask(
    `SELECT (SELECT sum(seq)::int FROM team_counter) AS seqs, (SELECT count(*)::int FROM change) AS changes,
            (SELECT count(*)::int FROM idempotency_key) AS keys, (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM action a) AS actions,
            (SELECT md5(string_agg(m::text, '' ORDER BY id)) FROM ambition m) AS ambitions`,
    [],
    organisation,
  );

/** Bodies that would be right if the ids were of the own organisation. */
const bodies = (): Record<string, object> => ({
  createAction: { title: 'Gluren', ambitionId: far.ambitionId },
  editAction: { title: 'Gluren', seenVersion: 1 },
  setActionStatus: { status: 'done', seenVersion: 1 },
  roundOffPeriod: { outcomes: [] },
  moveAction: { ambitionId: far.ambitionId, status: 'done', after: null, seenVersion: 1 },
  ...rhythmBodies,
  editPeriod: { endsOn: '2030-01-01', seenEndsOn: '2030-01-01' },
  createAmbition: { kind: 'long-term', title: 'Gluren' },
  editAmbition: { title: 'Gluren', seenVersion: 1 },
  setAmbitionLifecycle: { lifecycle: 'stopped', seenVersion: 1 },
  createMembership: { teamId: jeugd.team, from: '2030-01-01' },
  editMembership: { until: null },
  createRoleGrant: { role: 'facilitator', scopeKind: 'organisation' },
  setAccess: { state: 'ended' },
  setTeamOpenness: { openToOrganisation: true },
});

describe('an id of another organisation', () => {
  it('does not exist, on any route of the contract, and nothing changes', async () => {
    const before = [await stateOf(regio.organisation), await stateOf(abg.organisation)];
    const asked: string[] = [];
    for (const [name, route] of Object.entries(allRoutes)) {
      if (!route.path.includes('{') && name !== 'followEvents') continue;
      const path = name === 'followEvents' ? `/events?teams=${far.teamId}` : fillPath(route.path, far);
      const { status, body } = await samira.send<{ code: string; detail: string }>(route.method, path, bodies()[name], {
        'idempotency-key': newKey(),
      });
      expect([name, status, body.code]).toEqual([name, 404, 'not-found']);
      expect(body.detail).toBe('There is nothing here for you.');
      asked.push(name);
    }
    expect(asked.length).toBeGreaterThanOrEqual(20);
    expect([await stateOf(regio.organisation), await stateOf(abg.organisation)]).toEqual(before);
  });

  it('is told apart from an id of nobody by nothing', async () => {
    const nobody = newKey();
    for (const [own, other] of [
      [`/teams/${far.teamId}/board`, `/teams/${nobody}/board`],
      [`/actions/${far.actionId}`, `/actions/${nobody}`],
      [`/ambitions/${far.ambitionId}`, `/ambitions/${nobody}`],
    ]) {
      expect((await samira.get(own!)).text).toBe((await samira.get(other!)).text);
    }
  });

  it('appears in no answer', async () => {
    const rows = await api.ask<{ id: string }>(
      'SELECT id FROM person UNION SELECT id FROM team UNION SELECT id FROM municipality UNION SELECT id FROM ambition UNION SELECT id FROM action',
      [],
      regio.organisation,
    );
    const strange = new Set([regio.organisation, ...rows.map(({ id }) => id)]);
    const own = {
      teamId: jeugd.team,
      ambitionId: jeugd.ambition('eerste-gesprek'),
      periodId: jeugd.period(-1),
      actionId: '',
      ...(await plantRhythm(api, abg.organisation, {
        teamId: jeugd.team,
        ambitionId: jeugd.ambition('eerste-gesprek'),
      })),
    };
    own.actionId = (await api.ask<{ id: string }>('SELECT id FROM action LIMIT 1'))[0]!.id;
    for (const route of Object.values(allRoutes)) {
      if (route.method !== 'GET' || route.success.type || route.path === '/demo-people') continue;
      const { text, status } = await samira.get(fillPath(route.path, own));
      expect(status, route.path).toBe(200);
      const ids = text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
      // The trail holds what was asked for above, as it would an id of nobody.
      const asked = route.path === '/audit-entries' ? Object.values(far) : [];
      expect(ids.filter((id) => strange.has(id) && !asked.includes(id))).toEqual([]);
    }
  });
});

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
    await database.inOrganisation(abg.organisation, async (transaction) => {
      expect(await readChanges(transaction, far.teamId, 0)).toEqual([]);
      expect(await readPeriods(transaction, far.teamId)).toEqual([]);
      expect(await transaction.person.findMany({ where: { organisationId: regio.organisation } })).toEqual([]);
    });
  });

  it('let no write through, not even one that names the team of others', async () => {
    const before = await stateOf(regio.organisation);
    const entry = {
      entity: 'action',
      id: far.actionId,
      kind: 'status-set',
      version: 1,
      set: { status: 'done' },
    } as const;
    expect(await writeToTeamOnce(api.dependencies.database, intent(), far.teamId, {}, [entry])).toBe('stale');
    expect(await writeToTeamOnce(api.dependencies.database, intent(), jeugd.team, {}, [entry])).toBe('stale');
    expect(await stateOf(regio.organisation)).toEqual(before);
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
