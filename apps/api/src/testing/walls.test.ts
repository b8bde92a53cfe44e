import { allRoutes } from '@verbeterbord/contracts/all-routes';
import { fillPath } from '@verbeterbord/contracts/http/route-path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd, regio } from './demo-names.ts';
import { type FarThings, stateOf, thingsFarAway } from './far-things.ts';
import { newKey, openTestApi, signIn, type TestApi } from './open-test-api.ts';
import { plantRhythm, rhythmBodies } from './rhythm-things.ts';
import type { TestClient } from './test-client.ts';

let api: TestApi;
let samira: TestClient;
let far: FarThings;

beforeAll(async () => {
  api = await openTestApi();
  await api.ask(
    `INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind)
     SELECT gen_random_uuid(), $1, $2, role, 'organisation' FROM unnest(ARRAY['administrator', 'facilitator']::role[]) AS role`,
    [abg.organisation, abg.person('samira')],
  );
  samira = await signIn(api, 'samira');
  far = await thingsFarAway(api);
});
afterAll(() => api.dispose());

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
    const before = [await stateOf(api, regio.organisation), await stateOf(api, abg.organisation)];
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
    expect([await stateOf(api, regio.organisation), await stateOf(api, abg.organisation)]).toEqual(before);
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
      // What teams add up to is there of a Team van teams alone.
      const named = route.path.endsWith('/rollup') ? { ...own, teamId: abg.team('team-van-teams') } : own;
      const { text, status } = await samira.get(fillPath(route.path, named));
      expect(status, route.path).toBe(200);
      const ids = text.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
      // The trail holds what was asked for above, as it would an id of nobody.
      const asked = route.path === '/audit-entries' ? Object.values(far) : [];
      expect(ids.filter((id) => strange.has(id) && !asked.includes(id))).toEqual([]);
    }
  });
});
