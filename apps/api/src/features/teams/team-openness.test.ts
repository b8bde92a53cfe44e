import type { NamedTeam, Team, TeamAccess } from '@verbeterbord/contracts/teams/teams.schemas';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { type Ear, listenToStream } from '../../testing/listen-to-stream.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let address: string;
let samira: TestClient;
let bas: TestClient;
let ruben: TestClient;
const ears: Ear[] = [];
beforeAll(async () => {
  api = await openTestApi({ recheckEvery: 200 });
  address = await api.app.listen({ port: 0, host: '127.0.0.1' });
  [samira, bas, ruben] = [await signIn(api, 'samira'), await signIn(api, 'bas'), await signIn(api, 'ruben')];
});
afterAll(async () => {
  for (const ear of ears) ear.close();
  await api.dispose();
});

const board = `/teams/${jeugd.team}/board`;
const open = (isOpen: boolean, client = samira, teamId = jeugd.team) =>
  client.put<{ openToOrganisation: boolean }>(`/teams/${teamId}/openness`, { openToOrganisation: isOpen });
const allow = (boardsOpen: boolean) => ruben.patch<{ boardsOpen: boolean }>('/organisation', { boardsOpen });
const listen = async (client: TestClient) => {
  const ear = await listenToStream(address, client, `teams=${jeugd.team}`);
  ears.push(ear);
  await ear.hears('bell');
  return ear;
};
const isListed = async (client: TestClient) =>
  (await client.get<{ items: Team[] }>('/teams')).body.items.some(({ id }) => id === jeugd.team);

beforeEach(async () => {
  await allow(true);
  await open(true);
});

describe('a board that its team closes', () => {
  it('is gone for other teams at once, whatever their browser knew, and their streams end; the own team goes on', async () => {
    const seen = await bas.get(board);
    expect(seen.status).toBe(200);
    const [theirs, own] = [await listen(bas), await listen(samira)];
    expect((await open(false)).body).toEqual({ openToOrganisation: false });
    expect((await bas.get(board, { 'if-none-match': String(seen.headers.etag) })).status).toBe(404);
    for (const path of [`/teams/${jeugd.team}`, `/teams/${jeugd.team}/access`, `/teams/${jeugd.team}/changes`])
      expect((await bas.get(path)).status).toBe(404);
    expect(await isListed(bas)).toBe(false);
    expect(await isListed(samira)).toBe(true);
    await expect.poll(() => theirs.isOver(), { timeout: 10_000 }).toBe(true);
    expect(own.isOver()).toBe(false);
    expect((await samira.get(board)).status).toBe(200);
    expect((await (await signIn(api, 'hanneke')).get(board)).status).toBe(200);
    await open(true);
    expect((await bas.get(board)).status).toBe(200);
  });

  it('keeps its name for its own organisation, so that it can be asked something, and no more than that', async () => {
    await open(false);
    const named = async (client: TestClient) => (await client.get<{ items: NamedTeam[] }>('/team-names')).body.items;
    expect((await named(bas)).find(({ id }) => id === jeugd.team)).toEqual({
      id: jeugd.team,
      slug: 'jeugd-dichtbij',
      name: 'Jeugd dichtbij',
      kind: 'team',
      parentId: abg.team('team-van-teams'),
      municipalityIds: expect.any(Array),
    });
    expect((await named(await signIn(api, 'binnenstad-1', 'regio'))).map(({ id }) => id)).not.toContain(jeugd.team);
    const asked = { question: 'Wie kent jullie?', addressedTo: 'team', addressedTeamId: jeugd.team };
    const { status } = await bas.post(`/teams/${abg.team('een-gezin-een-plan')}/signals`, asked);
    expect(status).toBe(201);
  });

  it('is closed by a member only', async () => {
    expect((await open(false, bas)).body).toMatchObject({ status: 403, reason: 'not-a-member' });
    expect((await open(false, await signIn(api, 'hanneke'))).status).toBe(403);
    expect((await open(false, ruben)).status).toBe(404);
    expect((await open(false, samira, regio.team('binnenstad'))).status).toBe(404);
    await open(false);
    expect((await open(true, bas)).status).toBe(404);
  });
});

describe('the switch of the organisation', () => {
  it('closes every board for other teams, and gives teams their own choice back', async () => {
    const theirs = await listen(bas);
    expect((await allow(false)).body).toEqual({ boardsOpen: false });
    expect((await bas.get(board)).status).toBe(404);
    expect((await samira.get(board)).status).toBe(200);
    await expect.poll(() => theirs.isOver(), { timeout: 10_000 }).toBe(true);
    expect((await open(false)).status).toBe(200);
    await allow(true);
    expect((await bas.get(board)).status).toBe(404);
    expect((await bas.get(`/teams/${abg.team('iedereen-doet-mee')}/board`)).status).toBe(200);
    expect((await ruben.get<{ boardsOpen: boolean }>('/organisation')).body).toEqual({ boardsOpen: true });
  });

  it('rings the organisation once for a change and not at all without one', async () => {
    const seq = async () => (await api.ask<{ seq: string }>('SELECT seq FROM organisation'))[0]?.seq;
    const before = Number(await seq());
    await allow(false);
    await allow(false);
    await open(true);
    expect(Number(await seq())).toBe(before + 1);
  });

  it('is for administrators of the whole organisation', async () => {
    for (const client of [samira, await signIn(api, 'willemijn')])
      expect((await client.patch('/organisation', { boardsOpen: false })).status).toBe(403);
    const gerben = await signIn(api, 'gerben', 'regio');
    expect((await gerben.get('/organisation')).status).toBe(200);
    expect((await gerben.patch('/organisation', { boardsOpen: false })).status).toBe(403);
  });
});

describe('who has to do with a team', () => {
  const accessOf = (client: TestClient, teamId = jeugd.team) => client.get<TeamAccess>(`/teams/${teamId}/access`);
  const names = (people: readonly { givenName: string }[]) => people.map(({ givenName }) => givenName);

  it('is told by name to whoever reads its board: delegate and stand-in, facilitator, director, administrator', async () => {
    for (const client of [samira, bas]) {
      const { status, body } = await accessOf(client);
      expect(status).toBe(200);
      expect(body.delegates.map(({ givenName, isStandIn }) => [givenName, isStandIn])).toEqual([
        ['Samira', false],
        ['Noor', true],
      ]);
      expect([names(body.facilitators), names(body.directors), names(body.administrators)]).toEqual([
        ['Hanneke'],
        ['Willemijn'],
        ['Ruben'],
      ]);
      expect(body.parent?.id).toBe(abg.team('team-van-teams'));
      expect(body).toMatchObject({ openToOrganisation: true, organisationAllowsOpen: true });
    }
  });

  it('names only whose scope covers the team', async () => {
    const of = async (slug: string, key: string) =>
      names((await accessOf(await signIn(api, key, 'regio'), regio.team(slug))).body.administrators);
    expect(await of('binnenstad', 'binnenstad-2')).toEqual(['Gerben', 'Sevda']);
    expect(await of('oude-haven', 'oude-haven-2')).toEqual(['Sevda']);
  });

  it('is not told to a director or an administrator alone, nor to who waits', async () => {
    for (const key of ['willemijn', 'ruben', 'nina']) expect((await accessOf(await signIn(api, key))).status).toBe(404);
  });
});
