import { randomUUID } from 'node:crypto';
import type { Account } from '@verbeterbord/contracts/account/account.schemas';
import type { ManagedPeople, ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { addDays, calendarDayIn } from '@verbeterbord/domain/shared/calendar-day';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

type Held = ManagedPerson['memberships'][number];

let api: TestApi;
let ruben: TestClient;
const today = calendarDayIn(Date.now(), 'Europe/Amsterdam');
const teams = abg.team('team-van-teams');
const mee = abg.team('iedereen-doet-mee');

beforeAll(async () => {
  api = await openTestApi();
  ruben = await signIn(api, 'ruben');
});
afterAll(() => api.dispose());

const put = (key: string, wish: object, client = ruben, headers = {}) =>
  client.post<Held & { code?: string; reason?: string; errors?: { field: string; code: string }[] }>(
    `/managed-people/${abg.person(key)}/memberships`,
    wish,
    headers,
  );
const heldBy = async (key: string): Promise<readonly Held[]> => {
  const { body } = await ruben.get<ManagedPeople>(`/managed-people?search=${key}`);
  return body.items[0]?.memberships ?? [];
};
const inTeam = async (key: string, teamId: string): Promise<Held> =>
  (await heldBy(key)).find((one) => one.teamId === teamId)!;

describe('putting a person in a team', () => {
  it('lets who waits in: they wait no more, and may work on the board at once', async () => {
    const nina = await signIn(api, 'nina');
    expect((await nina.get(`/teams/${jeugd.team}`)).status).toBe(404);
    const { status, body } = await put('nina', { teamId: jeugd.team, from: today });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      teamId: jeugd.team,
      from: today,
      until: null,
      standsForTeamId: null,
      isStandIn: false,
    });
    expect((await nina.get(`/teams/${jeugd.team}`)).status).toBe(200);
    expect((await nina.get<Account>('/account')).body.memberships.map(({ team }) => team.id)).toEqual([jeugd.team]);
    expect((await ruben.get<ManagedPeople>('/managed-people?search=nina')).body.items[0]?.state).toBe('active');
  });

  it('makes a stand-in of a member, who is then a member of the Team van teams like the delegate', async () => {
    const wish = { teamId: teams, from: today, standsForTeamId: jeugd.team, isStandIn: true };
    expect((await put('daan', wish)).status).toBe(201);
    const daan = await signIn(api, 'daan');
    expect((await daan.get(`/teams/${teams}/bin`)).status).toBe(200);
  });

  it('is refused with the reason when it cannot be so', async () => {
    const reasonOf = async (key: string, wish: object) => {
      const { status, body } = await put(key, { from: today, ...wish });
      return [status, body.code, body.reason];
    };
    const refused = (reason: string) => [409, 'membership-refused', reason];
    expect(await reasonOf('bas', { teamId: mee, until: addDays(today, -1) })).toEqual(refused('ends-before-it-begins'));
    expect(await reasonOf('samira', { teamId: jeugd.team })).toEqual(refused('overlaps'));
    expect(await reasonOf('joost', { teamId: mee, standsForTeamId: jeugd.team })).toEqual(
      refused('not-a-team-of-teams'),
    );
    expect(await reasonOf('joost', { teamId: teams, standsForTeamId: teams })).toEqual(refused('not-a-team-below'));
    expect(await reasonOf('joost', { teamId: teams, standsForTeamId: mee })).toEqual(refused('not-a-member-there'));
    expect(await reasonOf('joost', { teamId: teams, isStandIn: true })).toEqual(refused('stands-for-nobody'));
  });

  it('names every wrong id at once; what belongs to another organisation does not exist', async () => {
    const { status, body } = await put('bas', {
      teamId: regio.team('binnenstad'),
      from: today,
      standsForTeamId: randomUUID(),
    });
    expect(status).toBe(400);
    expect(body.errors?.map(({ field, code }) => `${field}: ${code}`)).toEqual([
      'teamId: unknown',
      'standsForTeamId: unknown',
    ]);
    const elsewhere = `/managed-people/${regio.person('theo')}/memberships`;
    expect((await ruben.post(elsewhere, { teamId: mee, from: today })).status).toBe(404);
    expect((await put('bas', { teamId: mee, from: '2026-02-30' })).status).toBe(400);
  });

  it('asked again under the same id or key is one membership; with other words it is refused', async () => {
    const wish = { id: randomUUID(), teamId: mee, from: today };
    const [first, again] = [await put('bas', wish), await put('bas', wish)];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    expect((await put('bas', { ...wish, from: addDays(today, 1) })).body.code).toBe('idempotency-key-reused');
    expect((await put('esra', wish)).body.code).toBe('idempotency-key-reused');
    const key = { 'idempotency-key': newKey() };
    const keyed = await Promise.all([1, 2, 3].map(() => put('femke', { teamId: jeugd.team, from: today }, ruben, key)));
    expect(new Set(keyed.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    const taken = await api.ask<{ id: string }>('SELECT id FROM membership LIMIT 1', [], regio.organisation);
    const other = await put('esra', { id: taken[0]?.id, teamId: mee, from: today });
    expect([other.status, other.body.errors?.[0]?.field]).toEqual([400, 'id']);
  });
});

describe('changing a membership', () => {
  it('gives it a last day, after which the person is no member any more', async () => {
    const { id } = await inTeam('tomasz', mee);
    const { status, body } = await ruben.patch<Held>(`/memberships/${id}`, { until: addDays(today, -1) });
    expect([status, body.until]).toEqual([200, addDays(today, -1)]);
    expect((await (await signIn(api, 'tomasz')).get(`/teams/${mee}/bin`)).status).toBe(404);
  });

  it('writes nothing when it is already so', async () => {
    const [before] = await api.ask<{ seq: number }>('SELECT seq FROM organisation');
    const held = await inTeam('bram', mee);
    expect((await ruben.patch<Held>(`/memberships/${held.id}`, { from: held.from })).body).toEqual(held);
    expect((await api.ask<{ seq: number }>('SELECT seq FROM organisation'))[0]).toEqual(before);
  });

  it('cannot take the team away from under a delegate, nor what held from the past', async () => {
    const own = await inTeam('pieter', abg.team('thuis-in-de-buurt'));
    const ended = await ruben.patch(`/memberships/${own.id}`, { until: today });
    expect([ended.status, ended.body.reason]).toEqual([409, 'still-a-delegate']);
    const moved = await ruben.patch(`/memberships/${own.id}`, { from: addDays(today, 1) });
    expect([moved.status, moved.body.reason]).toEqual([409, 'already-begun']);
    const asDelegate = await inTeam('pieter', teams);
    expect((await ruben.patch(`/memberships/${asDelegate.id}`, { until: today })).status).toBe(200);
    expect((await ruben.patch(`/memberships/${own.id}`, { until: today })).status).toBe(200);
  });

  it('makes a stand-in a plain member when nobody is stood for any more', async () => {
    const { id } = await inTeam('noor', teams);
    const { body } = await ruben.patch<Held>(`/memberships/${id}`, { standsForTeamId: null });
    expect(body).toMatchObject({ standsForTeamId: null, isStandIn: false });
  });

  it('of another organisation, or of nobody, is not there', async () => {
    const [row] = await api.ask<{ id: string }>('SELECT id FROM membership LIMIT 1', [], regio.organisation);
    for (const id of [row?.id, randomUUID()]) {
      expect((await ruben.patch(`/memberships/${id}`, { until: today })).status).toBe(404);
      expect((await ruben.delete(`/memberships/${id}`)).status).toBe(404);
    }
  });

  it('by two administrators at once leaves both days that were chosen, and never an overlap', async () => {
    await api.ask(
      "INSERT INTO role_grant (id, organisation_id, person_id, role, scope_kind) VALUES (gen_random_uuid(), $1, $2, 'administrator', 'organisation')",
      [abg.organisation, abg.person('hanneke')],
    );
    const hanneke = await signIn(api, 'hanneke');
    await expect.poll(async () => (await hanneke.get('/managed-teams')).status).toBe(200);
    const wishes = Array.from({ length: 24 }, (_, n) => ({
      teamId: mee,
      from: addDays(today, n),
      until: addDays(today, n + 1),
    }));
    const answers = await Promise.all(wishes.map((wish, n) => put('guus', wish, n % 2 ? ruben : hanneke)));
    expect(new Set(answers.map(({ status, body }) => body.reason ?? status))).toEqual(new Set([201, 'overlaps']));
    const kept = (await heldBy('guus')).filter(({ teamId }) => teamId === mee);
    expect(kept).toHaveLength(answers.filter(({ status }) => status === 201).length);
    const { id } = (await put('milou', { teamId: mee, from: addDays(today, 1), until: addDays(today, 9) })).body;
    await Promise.all([
      ruben.patch(`/memberships/${id}`, { from: addDays(today, 3) }),
      hanneke.patch(`/memberships/${id}`, { until: addDays(today, 20) }),
    ]);
    expect(await inTeam('milou', mee)).toMatchObject({ from: addDays(today, 3), until: addDays(today, 20) });
  });
});

describe('taking a membership back', () => {
  it('is possible on its first day, not on the next: then it gets a last day', async () => {
    const { body } = await put('youssef', { teamId: mee, from: today });
    expect((await ruben.delete(`/memberships/${body.id}`)).status).toBe(204);
    expect((await ruben.delete(`/memberships/${body.id}`)).status).toBe(404);
    const begun = await inTeam('youssef', jeugd.team);
    expect((await ruben.delete(`/memberships/${begun.id}`)).body.reason).toBe('already-begun');
  });
});

describe('memberships are managed', () => {
  it('by administrators only: others who see the team get 403, who does not see it 404', async () => {
    const { id } = await inTeam('lotte', jeugd.team);
    const tries = async (key: string) => {
      const client = await signIn(api, key);
      return [
        (await put('bas', { teamId: jeugd.team, from: today }, client)).status,
        (await client.patch(`/memberships/${id}`, { until: today })).status,
        (await client.delete(`/memberships/${id}`)).status,
      ];
    };
    expect(await tries('samira')).toEqual([403, 403, 403]);
    expect(await tries('willemijn')).toEqual([404, 404, 404]);
  });

  it('within the scope of the administrator', async () => {
    const [gerben, sevda] = [await signIn(api, 'gerben', 'regio'), await signIn(api, 'sevda', 'regio')];
    const path = (key: string) => `/managed-people/${regio.person(key)}/memberships`;
    const wish = { teamId: regio.team('zandwijk'), from: today };
    expect((await gerben.post(path('binnenstad-2'), wish)).status).toBe(201);
    expect((await gerben.post(path('oude-haven-2'), wish)).status).toBe(404);
    expect((await gerben.post(path('binnenstad-2'), { ...wish, teamId: regio.team('oude-haven') })).status).toBe(404);
    expect((await sevda.post(path('oude-haven-2'), wish)).status).toBe(201);
    expect(
      (await gerben.put(`/managed-people/${regio.person('binnenstad-2')}/access`, { state: 'ended' })).status,
    ).toBe(403);
    const grant = { role: 'facilitator', scopeKind: 'team', scopeId: regio.team('team-van-teams-heidestad') };
    expect((await gerben.post(`/managed-people/${regio.person('binnenstad-2')}/role-grants`, grant)).status).toBe(403);
  });
});
