import { randomUUID } from 'node:crypto';
import type { ManagedPeople, ManagedPerson } from '@verbeterbord/contracts/memberships/memberships.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { type Ear, listenToStream } from '../../testing/listen-to-stream.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

type Grant = ManagedPerson['roles'][number];

let api: TestApi;
let address: string;
let ruben: TestClient;
const ears: Ear[] = [];
beforeAll(async () => {
  api = await openTestApi({ recheckEvery: 200 });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  ruben = await signIn(api, 'ruben');
});
afterAll(async () => {
  for (const ear of ears) ear.close();
  await api.dispose();
});

const give = (key: string, wish: object, client = ruben) =>
  client.post<Grant & { code?: string; errors?: { field: string; code: string }[] }>(
    `/managed-people/${abg.person(key)}/role-grants`,
    wish,
  );
const setAccess = (key: string, state: 'open' | 'ended', client = ruben) =>
  client.put<ManagedPerson & { code?: string }>(`/managed-people/${abg.person(key)}/access`, { state });
const ofOrganisation = { role: 'administrator', scopeKind: 'organisation' };

describe('giving a role', () => {
  it('works at once, within its scope', async () => {
    const joost = await signIn(api, 'joost');
    expect((await joost.get('/managed-teams')).status).toBe(403);
    const wish = { role: 'administrator', scopeKind: 'municipality', scopeId: abg.municipality('baarle-nassau') };
    const { status, body } = await give('joost', wish);
    expect([status, body]).toEqual([201, { id: expect.any(String), ...wish }]);
    expect((await joost.get('/managed-teams')).status).toBe(200);
    expect((await joost.patch('/organisation', { boardsOpen: true })).status).toBe(403);
    expect((await ruben.delete(`/role-grants/${body.id}`)).status).toBe(204);
    expect((await joost.get('/managed-teams')).status).toBe(403);
    expect((await ruben.delete(`/role-grants/${body.id}`)).status).toBe(404);
  });

  it('is refused for a scope that is none, or that belongs to another organisation', async () => {
    const faultOf = async (wish: object) => {
      const { status, body } = await give('bas', { role: 'facilitator', ...wish });
      return [status, body.errors?.map(({ field, code }) => `${field}: ${code}`).join()];
    };
    expect(await faultOf({ scopeKind: 'organisation', scopeId: jeugd.team })).toEqual([
      400,
      'scopeId: not-allowed-value',
    ]);
    expect(await faultOf({ scopeKind: 'team' })).toEqual([400, 'scopeId: required']);
    expect(await faultOf({ scopeKind: 'team', scopeId: jeugd.team })).toEqual([400, 'scopeId: not-allowed-value']);
    const foreign = [
      { scopeKind: 'team', scopeId: regio.team('team-van-teams-regio') },
      { scopeKind: 'municipality', scopeId: regio.municipality('heidestad') },
      { scopeKind: 'municipality', scopeId: abg.team('team-van-teams') },
    ];
    for (const wish of foreign) expect(await faultOf(wish)).toEqual([400, 'scopeId: unknown']);
    const theirs = `/managed-people/${regio.person('theo')}/role-grants`;
    expect((await ruben.post(theirs, { role: 'facilitator', scopeKind: 'organisation' })).status).toBe(404);
  });

  it('twice is once, whether the id is the same or not; other words under the same id are refused', async () => {
    const wish = { id: randomUUID(), role: 'facilitator', scopeKind: 'team', scopeId: abg.team('team-van-teams') };
    const answers = await Promise.all([
      give('bas', wish),
      give('bas', wish),
      give('bas', { ...wish, id: randomUUID() }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const [{ body }] = [await give('esra', { ...wish, id: answers[0]?.body.id })];
    expect(body.code).toBe('idempotency-key-reused');
  });

  it('is for administrators of the whole organisation', async () => {
    for (const key of ['samira', 'willemijn', 'nina'])
      expect((await give('bas', ofOrganisation, await signIn(api, key))).status).toBe(403);
  });
});

describe('the last administrator', () => {
  const grantOf = async (key: string) => {
    const { body } = await ruben.get<ManagedPeople>(`/managed-people?search=${key}`);
    return body.items[0]?.roles.find(({ role }) => role === 'administrator')?.id;
  };

  it('keeps the role and the access, also beside administrators of a part', async () => {
    await give('lotte', { role: 'administrator', scopeKind: 'team', scopeId: abg.team('team-van-teams') });
    expect((await ruben.delete(`/role-grants/${await grantOf('ruben')}`)).body.code).toBe('last-administrator');
    expect((await setAccess('ruben', 'ended')).body.code).toBe('last-administrator');
  });

  it('stays when two take the role from each other at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      expect((await give('lieke', ofOrganisation)).status).toBe(201);
      const lieke = await signIn(api, 'lieke');
      const [hers, his] = [await grantOf('lieke'), await grantOf('ruben')];
      const isEven = round % 2 === 0;
      const answers = await Promise.all([
        isEven ? ruben.delete(`/role-grants/${hers}`) : setAccess('lieke', 'ended'),
        lieke.delete(`/role-grants/${his}`),
      ]);
      const went = answers.filter(({ status }) => status < 300);
      expect(went).toHaveLength(1);
      const [row] = await api.ask<{ count: number }>(
        `SELECT count(*)::int AS count FROM role_grant g JOIN person p ON p.id = g.person_id
         WHERE g.role = 'administrator' AND g.scope_kind = 'organisation' AND p.access_ended_at IS NULL`,
      );
      expect(row?.count).toBe(1);
      if (went[0] === answers[1]) await give('ruben', ofOrganisation, lieke);
      await setAccess('lieke', 'open');
      const again = await grantOf('lieke');
      if (again) expect((await ruben.delete(`/role-grants/${again}`)).status).toBe(204);
    }
  });
});

describe('ending the access of a person', () => {
  it('ends every session and live stream of theirs, and takes nothing away that they made', async () => {
    const [phone, desk] = [await signIn(api, 'amir'), await signIn(api, 'amir')];
    const ear = await listenToStream(address, phone, `teams=${abg.team('team-van-teams')}`);
    ears.push(ear);
    await ear.hears('bell');
    const [before] = await api.ask('SELECT count(*) FROM membership WHERE person_id = $1', [abg.person('amir')]);
    const { status, body } = await setAccess('amir', 'ended');
    expect([status, body.state]).toEqual([200, 'ended']);
    expect(body.accessEndedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const client of [phone, desk]) expect((await client.get('/account')).status).toBe(401);
    await ear.hears('signed-out');
    await expect.poll(() => ear.isOver(), { timeout: 10_000 }).toBe(true);
    expect((await api.ask('SELECT count(*) FROM membership WHERE person_id = $1', [abg.person('amir')]))[0]).toEqual(
      before,
    );
    expect((await ruben.get<ManagedPeople>('/managed-people?state=ended')).body.items.map(({ id }) => id)).toEqual([
      abg.person('amir'),
    ]);
    expect((await setAccess('amir', 'ended')).body.accessEndedOn).toBe(body.accessEndedOn);
  });

  it('can be undone: with the same teams, after signing in again', async () => {
    const old = await signIn(api, 'amir');
    expect((await old.get('/account')).status).toBe(401);
    const { status, body } = await setAccess('amir', 'open');
    expect([status, body.state, body.accessEndedOn]).toEqual([200, 'active', null]);
    expect((await old.get('/account')).status).toBe(401);
    const amir = await signIn(api, 'amir');
    expect((await amir.get(`/teams/${abg.team('team-van-teams')}/bin`)).status).toBe(200);
  });

  it('is for administrators of the organisation, and within it', async () => {
    expect((await setAccess('bas', 'ended', await signIn(api, 'samira'))).status).toBe(403);
    for (const id of [regio.person('theo'), randomUUID()])
      expect((await ruben.put(`/managed-people/${id}/access`, { state: 'ended' })).status).toBe(404);
  });

  it('of an administrator leaves another one', async () => {
    await give('fatima', ofOrganisation);
    const fatima = await signIn(api, 'fatima');
    expect((await setAccess('ruben', 'ended', fatima)).status).toBe(200);
    expect((await ruben.get('/managed-people')).status).toBe(401);
    expect((await setAccess('fatima', 'ended', fatima)).body.code).toBe('last-administrator');
    expect((await setAccess('ruben', 'open', fatima)).status).toBe(200);
  });
});
