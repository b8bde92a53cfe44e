import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { fillPath } from '@verbeterbord/contracts/http/route-path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { busy, plantBusyPeriod, runningFigures } from './busy-period.ts';
import { gatherCast } from './cast.ts';
import { abg, jeugd } from './demo-names.ts';
import { wishesOn } from './director-wishes.ts';
import { listenToStream } from './listen-to-stream.ts';
import { newKey, openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { plantRhythm, type RhythmThings } from './rhythm-things.ts';
import type { TestClient } from './test-client.ts';

let api: TestApi;
let address: string;
let planted: RhythmThings;
let toDirectors: string;
let directors: Readonly<Record<string, { readonly client: TestClient; readonly personId: string }>>;

beforeAll(async () => {
  // No demo: its sign-in page shows the people one can be.
  api = await openTestApi({ isDemo: false });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const cast = await gatherCast(api);
  const place = { teamId: jeugd.team, ambitionId: jeugd.ambition('eerste-gesprek') };
  planted = await plantRhythm(api, abg.organisation, place);
  await plantBusyPeriod(api);
  const above = { teamId: abg.team('team-van-teams'), ambitionId: abg.ambition('team-van-teams', 'wie-tekent') };
  toDirectors = (await plantRhythm(api, abg.organisation, above)).owedSignalId;
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
  const signals = await api.ask<{ signalId: string }>('SELECT id AS "signalId" FROM signal ORDER BY id');
  const fillings = rows.map((row) => ({
    ...row,
    sessionId: row.personId,
    membershipId: row.personId,
    roleGrantId: row.personId,
    ...planted,
  }));
  return [...fillings, ...signals.map((signal) => ({ ...fillings[0]!, ...signal }))];
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
  it('is sent no name and no id of anybody below, in any byte of any answer, and no figure of a running period', async () => {
    const fillings = await allFillings();
    const showsFigures = await runningFigures(api);
    const samira = await signIn(api, 'samira');
    for (const [who, { client, personId }] of Object.entries(directors)) {
      const seenIn = await namesBelow(personId);
      // The scan sees what there is to see: a member gets names, a delegate the figures of what runs.
      expect(seenIn((await samira.get('/people')).text).length).toBeGreaterThan(10);
      const rollup = await samira.get(`/teams/${abg.team('team-van-teams')}/rollup`);
      expect(showsFigures(rollup.text).sort()).toEqual([busy.done, busy.intended]);
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
          const seen = [...seenIn(body + JSON.stringify(headers)), ...showsFigures(body)];
          expect({ who, path, seen }).toEqual({ who, path, seen: [] });
          expect(body).not.toContain('"state":"running"');
        }
      }
      expect(answered.get(200)).toBeGreaterThanOrEqual(5);
      expect(answered.get(404)).toBeGreaterThan(100);
    }
  }, 60_000);

  it('is told no name, no id and no figure of a running period by what is written either, taken or refused', async () => {
    const showsFigures = await runningFigures(api);
    for (const [who, { client, personId }] of Object.entries(directors)) {
      const seenIn = await namesBelow(personId);
      const answered = new Map<string, number>();
      const fillings = await allFillings();
      for (const [name, route] of Object.entries(allRoutes)) {
        if (route.method === 'GET' || name === 'endSession' || name === 'createDemoSession') continue;
        const all = [...new Set(fillings.map((filling) => fillPath(route.path, filling)))];
        // One is not passed on, so that there is one to answer.
        const paths = name === 'setSignalAddressee' ? all.filter((path) => !path.includes(toDirectors)) : all;
        // Of what a director may not do a few are enough; of questions all.
        for (const path of /Signal|Answer|Need/.test(name) ? paths : paths.slice(0, 3)) {
          for (const body of wishesOn(name)) {
            const answer = await client.send(route.method, path, body, { 'idempotency-key': newKey() });
            const is = answer.status < 300 ? `${name} taken` : 'refused';
            answered.set(is, (answered.get(is) ?? 0) + 1);
            const seen = [...seenIn(answer.text), ...showsFigures(answer.text)];
            expect({ who, name, path, seen }).toEqual({ who, name, path, seen: [] });
          }
        }
      }
      const taken = ['createNeed', 'createAnswer', 'setSignalState', 'setSignalAddressee'];
      if (who === 'willemijn') for (const name of taken) expect(answered.get(`${name} taken`), name).toBeGreaterThan(0);
      expect(answered.get('refused')).toBeGreaterThan(100);
    }
  }, 60_000);

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
