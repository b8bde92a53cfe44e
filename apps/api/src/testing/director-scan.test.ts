import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { fillPath } from '@verbeterbord/contracts/http/route-path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherCast } from './cast.ts';
import { abg, jeugd } from './demo-names.ts';
import { listenToStream } from './listen-to-stream.ts';
import { openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { plantRhythm, type RhythmThings } from './rhythm-things.ts';
import type { TestClient } from './test-client.ts';

let api: TestApi;
let address: string;
let planted: RhythmThings;
let directors: Readonly<Record<string, { readonly client: TestClient; readonly personId: string }>>;

beforeAll(async () => {
  // No demo: its sign-in page shows the people one can be.
  api = await openTestApi({ isDemo: false });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const cast = await gatherCast(api);
  const place = { teamId: jeugd.team, ambitionId: jeugd.ambition('eerste-gesprek') };
  planted = await plantRhythm(api, abg.organisation, place);
  directors = {
    willemijn: { client: await signIn(api, 'willemijn'), personId: abg.person('willemijn') },
    'a new director': { client: cast.clients.get('director')!, personId: cast.ids.get('director')! },
  };
});
afterAll(() => api.dispose());

/** Every way to fill in the ids of a path with what there is in the organisation. */
async function allFillings(): Promise<Record<string, string>[]> {
  const rows = await api.ask<{
    teamId: string;
    ambitionId: string;
    actionId: string;
    personId: string;
    periodId: string;
  }>(
    `SELECT t.id AS "teamId", a.ambition_id AS "ambitionId", a.id AS "actionId", a.owner_id AS "personId", a.period_id AS "periodId"
     FROM team t JOIN LATERAL (SELECT * FROM action WHERE team_id = t.id LIMIT 12) a ON true`,
  );
  return rows.map((row) => ({
    ...row,
    sessionId: row.personId,
    membershipId: row.personId,
    roleGrantId: row.personId,
    ...planted,
  }));
}

async function namesBelow(self: string): Promise<(text: string) => string[]> {
  const people = await api.ask<{ id: string; given: string; family: string }>(
    'SELECT id, given_name AS given, family_name AS family FROM person WHERE id <> $1',
    [self],
  );
  const [own] = await api.ask<{ names: string }>(
    "SELECT given_name || ' ' || family_name AS names FROM person WHERE id = $1",
    [self],
  );
  const words = new Set(
    people.flatMap(({ id, given, family }) => [id, given, family]).filter((word) => !own!.names.includes(word)),
  );
  const patterns = [...words].map((word) => [word, new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u')] as const);
  return (text) => patterns.filter(([, pattern]) => pattern.test(text)).map(([word]) => word);
}

describe('a director', () => {
  it('is sent no name and no id of anybody below, in any byte of any answer', async () => {
    const fillings = await allFillings();
    for (const [who, { client, personId }] of Object.entries(directors)) {
      const seenIn = await namesBelow(personId);
      // The scan sees what there is to see: a member gets names.
      expect(seenIn((await (await signIn(api, 'samira')).get('/people')).text).length).toBeGreaterThan(10);
      const answered = new Map<number, number>();
      for (const [name, route] of Object.entries(allRoutes)) {
        if (route.method !== 'GET' || name === 'followEvents') continue;
        const paths = new Set(fillings.map((filling) => fillPath(route.path, filling)));
        for (const path of paths) {
          const { statusCode, body, headers } = await api.app.inject({
            url: `/api/v1${path}`,
            headers: { cookie: client.cookie! },
          });
          answered.set(statusCode, (answered.get(statusCode) ?? 0) + 1);
          expect({ who, path, seen: seenIn(body + JSON.stringify(headers)) }).toEqual({ who, path, seen: [] });
        }
      }
      expect(answered.get(200)).toBeGreaterThanOrEqual(5);
      expect(answered.get(404)).toBeGreaterThan(100);
    }
  }, 30_000);

  it('follows no board, so the stream tells nothing either', async () => {
    const teams = [...new Set((await allFillings()).map(({ teamId }) => teamId!))];
    for (const { client, personId } of Object.values(directors)) {
      const seenIn = await namesBelow(personId);
      for (const asked of [...teams, teams.join(',')]) {
        const ear = await listenToStream(address, client, `teams=${asked}`);
        await expect.poll(() => ear.isOver()).toBe(true);
        expect([ear.status, seenIn(JSON.stringify(ear.heard))]).toEqual([404, []]);
      }
    }
  });
});
