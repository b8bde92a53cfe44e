import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cast, gatherCast, type Place, placeNames } from './cast.ts';
import { abg, regio } from './demo-names.ts';
import { expectedOf, expectedRights } from './expected-rights.ts';
import { listenToStream } from './listen-to-stream.ts';
import { newKey, openTestApi, type TestApi } from './open-test-api.ts';
import { rhythmTables } from './rhythm-things.ts';
import type { Expected } from './rights-to-teams.ts';
import { TestClient } from './test-client.ts';
import { askFor, makeThings, type Things } from './things-of-a-team.ts';

let api: TestApi;
let address: string;
let cast: Cast;
const standing = new Map<Place, Things>();

beforeAll(async () => {
  api = await openTestApi({ connections: 8 });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  cast = await gatherCast(api);
  for (const place of placeNames) standing.set(place, await makeThings(api, cast, place));
});
afterAll(() => api.dispose());

async function statusOf(client: TestClient, name: string, things: Things): Promise<number> {
  const { method, path, body } = askFor(name, things);
  const { statusCode } = await api.app.inject({
    method: method as 'GET',
    url: `/api/v1${path}`,
    headers: { ...(client.cookie ? { cookie: client.cookie } : {}), ...(body ? { 'idempotency-key': newKey() } : {}) },
    ...(body ? { payload: body } : {}),
  });
  return statusCode;
}

/** A stream that is allowed never ends, so it is followed over a real connection. */
async function statusOfStream(client: TestClient, things: Things): Promise<number> {
  const ear = await listenToStream(address, client, `teams=${things.teamId}`);
  ear.close();
  return ear.status;
}

const statuses: Readonly<Record<Expected, number>> = { y: 200, x: 400, n: 403, '-': 404 };
const asExpected = (status: number) => (status < 300 ? 200 : status);
const guarded = Object.keys(allRoutes).filter((name) => expectedRights[name] !== 'public');

/** Everything people wrote or can see, of both organisations, in one number. */
const stateOfAll = async () =>
  Promise.all(
    [abg.organisation, regio.organisation].map((organisation) =>
      api.ask(
        `SELECT ${[
          'organisation',
          'person',
          'team',
          'membership',
          'role_grant',
          'ambition',
          'action',
          'change',
          'idempotency_key',
          'team_counter',
          ...rhythmTables,
        ]
          .map(
            (table) =>
              `(SELECT md5(coalesce(string_agg(t::text, '' ORDER BY t::text), '')) FROM ${table} t) AS ${table}`,
          )
          .join(', ')}`,
        [],
        organisation,
      ),
    ),
  );

describe('every route of the API', () => {
  it('has a row in the table of who may, and every row a route', () => {
    expect(Object.keys(expectedRights).sort()).toEqual(Object.keys(allRoutes).sort());
    const names = [...cast.clients.keys()].sort();
    for (const table of Object.values(expectedRights)) {
      if (table !== 'public') expect([...table.keys()].sort()).toEqual(names);
    }
  });

  it('refuses whoever may not, as if it were not there or with 403, and nothing changes', async () => {
    const before = await stateOfAll();
    let asked = 0;
    for (const name of guarded) {
      for (const place of placeNames) {
        for (const [who, client] of cast.clients) {
          const expected = expectedOf(name, who, place);
          if (expected === undefined || expected === 'y') continue;
          const got = await statusOf(client, name, standing.get(place)!);
          expect(`${name}, ${who}, ${place}: ${got}`).toBe(`${name}, ${who}, ${place}: ${statuses[expected]}`);
          asked++;
        }
      }
    }
    expect(asked).toBeGreaterThan(1_500);
    expect(await stateOfAll()).toEqual(before);
  }, 60_000);

  it('lets in whoever may', async () => {
    for (const name of guarded) {
      const usesUp = /^(delete|restore|createMembership|setSignalAddressee)/.test(name);
      for (const place of placeNames) {
        for (const [who, client] of cast.clients) {
          if (expectedOf(name, who, place) !== 'y') continue;
          const things = usesUp ? await makeThings(api, cast, place) : standing.get(place)!;
          const got =
            name === 'followEvents' ? await statusOfStream(client, things) : await statusOf(client, name, things);
          expect(`${name}, ${who}, ${place}: ${asExpected(got)}`).toBe(`${name}, ${who}, ${place}: 200`);
        }
      }
    }
  }, 60_000);

  it('answers 401 without a session that holds: none, one that is over, ended or left, and one of who was shown the door', async () => {
    const { sessions, isSecure } = api.dependencies;
    expect(isSecure).toBe(false);
    const open = async () => {
      const token = await sessions.open(abg.organisation, cast.ids.get('member')!);
      return { token, client: new TestClient(api.app, `session=${token}`) };
    };
    const [over, revoked, left] = [await open(), await open(), await open()];
    await api.ask("UPDATE session SET expires_at = now() - interval '1 second' WHERE id_hash = sha256($1)", [
      over.token,
    ]);
    await api.ask("UPDATE session SET last_seen_at = now() - interval '61 minutes' WHERE id_hash = sha256($1)", [
      left.token,
    ]);
    await sessions.close(revoked.token);
    const shownTheDoor = new TestClient(
      api.app,
      `session=${await sessions.open(abg.organisation, standing.get('own')!.personId)}`,
    );
    await api.ask('UPDATE person SET access_ended_at = now() WHERE id = $1', [standing.get('own')!.personId]);
    await api.dependencies.counters.ask();
    const nobody = new TestClient(api.app, null);
    const clients = { nobody, over: over.client, revoked: revoked.client, left: left.client, shownTheDoor };
    const before = await stateOfAll();
    for (const name of guarded) {
      for (const [who, client] of Object.entries(clients)) {
        for (const place of ['own', 'other'] as const) {
          expect(`${name}, ${who}: ${await statusOf(client, name, standing.get(place)!)}`).toBe(`${name}, ${who}: 401`);
        }
      }
    }
    expect(await stateOfAll()).toEqual(before);
    for (const name of Object.keys(allRoutes)) {
      if (expectedRights[name] === 'public')
        expect(await statusOf(nobody, name, standing.get('own')!)).toBeLessThan(300);
    }
  }, 30_000);
});
