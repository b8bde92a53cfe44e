import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { Team } from '@verbeterbord/contracts/teams/teams.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let ruben: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  ruben = await signIn(api, 'ruben');
});
afterAll(() => api.dispose());

type Answered = Team & Problem;
const above = abg.team('team-van-teams');
const make = (wish: object = {}, client = ruben, headers: Record<string, string> = {}) =>
  client.post<Answered>('/teams', { name: 'Wijk Noord', purpose: 'Dichtbij', ...wish }, headers);
const made = async (wish: object = {}): Promise<Team> => {
  const { status, body, text } = await make(wish);
  expect(status, text).toBe(201);
  return body;
};
const move = (teamId: string, parentId: string | null, client = ruben) =>
  client.put<{ parentId: string | null } & Problem>(`/teams/${teamId}/parent`, { parentId });
const refusalOf = async (teamId: string, parentId: string | null) => {
  const { status, body } = await move(teamId, parentId);
  return status === 200 ? null : [status, body.code, body.reason];
};
const join = (personId: string, teamId: string, fields: object = {}) =>
  ruben.post<{ id: string } & Problem>(`/managed-people/${personId}/memberships`, {
    teamId,
    from: '2026-01-01',
    ...fields,
  });

describe('a new team', () => {
  it('has a board with a period that runs and the next one, and a counter of its own', async () => {
    const team = await made({ parentId: above, municipalityIds: [abg.municipality('gilze-en-rijen')] });
    expect(team).toMatchObject({ slug: 'wijk-noord', kind: 'team', parentId: above, openToOrganisation: true });
    expect((await join(abg.person('daan'), team.id)).status).toBe(201);
    const board = await boardOf(await signIn(api, 'daan'), team.id);
    expect(board).toMatchObject({ seq: 0, period: { state: 'running' }, ambitions: [], actions: [] });
    expect(board.periods.map(({ state }) => state)).toEqual(['running', 'planned']);
    expect(await countOf(api, team.id)).toEqual({ seq: 0, changes: 0 });
    const leaves = await api.ask('SELECT period_id FROM period_rollup WHERE team_id = $1', [team.id]);
    expect(leaves).toHaveLength(2);
  });

  it('has an address of its own, also when its name is taken', async () => {
    expect((await made({ name: 'Jeugd dichtbij' })).slug).toBe('jeugd-dichtbij-2');
    const both = await Promise.all([made({ name: 'Tegelijk' }), made({ name: 'Tegelijk' })]);
    expect(both.map(({ slug }) => slug).sort()).toEqual(['tegelijk', 'tegelijk-2']);
  });

  it('sent again after a lost answer is there once; the same id for another team is refused', async () => {
    const id = newKey();
    const first = await make({ id, name: 'Eén keer' });
    expect((await make({ id, name: 'Eén keer' })).body).toEqual(first.body);
    expect((await make({ id, name: 'Twee keer' })).body.code).toBe('idempotency-key-reused');
    const key = { 'idempotency-key': newKey() };
    const one = await make({ name: 'Onder één sleutel' }, ruben, key);
    expect((await make({ name: 'Onder één sleutel' }, ruben, key)).body).toEqual(one.body);
    const far = await make({ id: regio.team('binnenstad') });
    expect(far.body.errors).toMatchObject([{ field: 'id', code: 'not-allowed-value' }]);
  });

  it('is asked what is wrong with it, and never tells of another organisation', async () => {
    const { status, body } = await make({ name: ' ', kind: 'club' });
    expect([status, body.errors?.map(({ field }) => field).sort()]).toEqual([400, ['kind', 'name']]);
    const far = await make({
      parentId: regio.team('team-van-teams-regio'),
      municipalityIds: [regio.municipality('heidestad')],
    });
    expect(far.body.errors?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      ...['parentId unknown', 'municipalityIds unknown'],
    ]);
    expect((await make({ parentId: jeugd.team })).body).toMatchObject({
      ...{ status: 409, code: 'tree-refused', reason: 'not-a-team-of-teams' },
    });
    expect((await make({ firstDay: '2199-01-01' })).body.errors).toMatchObject([{ field: 'firstDay' }]);
    expect((await make({ purpose: 'Bel 06-12345678' })).body.code).toBe('residents-data-suspected');
  });

  it('is made by an administrator of the whole organisation', async () => {
    for (const [key, organisation] of [
      ['samira', 'abg'],
      ['hanneke', 'abg'],
      ['willemijn', 'abg'],
      ['gerben', 'regio'],
    ] as const)
      expect((await make({}, await signIn(api, key, organisation))).status, key).toBe(403);
  });
});

describe('a team that moves', () => {
  it('stands under its new Team van teams at once, is counted and logged, and the same again changes nothing', async () => {
    const [city, team] = [await made({ name: 'Stad', kind: 'team-of-teams', parentId: above }), await made()];
    expect((await move(team.id, city.id)).body).toEqual({ parentId: city.id });
    expect(await countOf(api, team.id)).toEqual({ seq: 1, changes: 1 });
    expect(await changesOf(api, team.id)).toMatchObject([
      { kind: 'parent-set', before: { parent_id: null }, after: { parent_id: city.id } },
    ]);
    expect((await move(team.id, city.id)).status).toBe(200);
    expect(await countOf(api, team.id)).toEqual({ seq: 1, changes: 1 });
    const samira = await signIn(api, 'samira');
    expect((await samira.get<Team>(`/teams/${team.id}`)).body.parentId).toBe(city.id);
    expect((await move(team.id, null)).body).toEqual({ parentId: null });
  });

  it('never stands under itself, near or far, nor under a team', async () => {
    const top = await made({ name: 'Regio', kind: 'team-of-teams' });
    const middle = await made({ name: 'Stad', kind: 'team-of-teams', parentId: top.id });
    const team = await made({ parentId: middle.id });
    expect(await refusalOf(top.id, top.id)).toEqual([409, 'tree-refused', 'under-itself']);
    expect(await refusalOf(top.id, middle.id)).toEqual([409, 'tree-refused', 'under-itself']);
    expect(await refusalOf(top.id, team.id)).toEqual([409, 'tree-refused', 'under-itself']);
    expect(await refusalOf(middle.id, jeugd.team)).toEqual([409, 'tree-refused', 'not-a-team-of-teams']);
    const far = await move(team.id, regio.team('team-van-teams-regio'));
    expect([far.status, far.body.errors]).toMatchObject([400, [{ field: 'parentId', code: 'unknown' }]]);
  });

  it('never makes a circle when two move at once', async () => {
    const [one, two] = [
      await made({ name: 'Een', kind: 'team-of-teams' }),
      await made({ name: 'Twee', kind: 'team-of-teams' }),
    ];
    const both = await Promise.all([move(one.id, two.id), move(two.id, one.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('stays while its ambitions contribute there, and while somebody stands for it there', async () => {
    const other = await made({ name: 'Andere', kind: 'team-of-teams' });
    expect(await refusalOf(jeugd.team, other.id)).toEqual([409, 'tree-refused', 'still-contributes']);
    const team = await made({ parentId: above });
    const [daan, delegate] = [abg.person('daan'), { standsForTeamId: team.id }];
    await join(daan, team.id);
    const { body: membership, status } = await join(daan, above, delegate);
    expect(status).toBe(201);
    expect(await refusalOf(team.id, other.id)).toEqual([409, 'tree-refused', 'still-has-delegates']);
    await ruben.patch(`/memberships/${membership.id}`, { until: '2026-01-05' });
    expect(await refusalOf(team.id, other.id)).toBeNull();
  });

  it('lets no ambition slip through that is written at the same moment', async () => {
    const other = await made({ name: 'Nog een', kind: 'team-of-teams' });
    const team = await made({ parentId: above });
    await join(abg.person('samira'), team.id);
    const samira = await signIn(api, 'samira');
    const wish = {
      kind: 'long-term',
      title: 'Iedereen',
      contributesToId: abg.ambition('team-van-teams', 'op-tijd-hulp'),
    };
    const [written, moved] = await Promise.all([
      samira.post<Problem>(`/teams/${team.id}/ambitions`, wish),
      move(team.id, other.id),
    ]);
    expect([written.status, moved.status].sort()).toEqual(written.status === 201 ? [201, 409] : [200, 400]);
  });

  it('is moved by an administrator of the whole organisation; who sees nothing of it hears nothing', async () => {
    for (const [key, status] of [
      ['samira', 403],
      ['hanneke', 403],
      ['willemijn', 404],
    ] as const)
      expect((await move(jeugd.team, null, await signIn(api, key))).status, key).toBe(status);
    expect((await move(regio.team('binnenstad'), null)).status).toBe(404);
    expect((await move(newKey(), null)).status).toBe(404);
  });
});

describe('a delegate', () => {
  const daan = abg.person('daan');
  it('of another organisation, or for a team of one, is refused without a word on what is there', async () => {
    expect((await join(regio.person('binnenstad-1'), above, { standsForTeamId: jeugd.team })).status).toBe(404);
    const { body } = await join(daan, above, { standsForTeamId: regio.team('binnenstad') });
    expect(body.errors).toMatchObject([{ field: 'standsForTeamId', code: 'unknown' }]);
  });

  it('stands for a team right below the Team van teams, and no team stands for itself', async () => {
    const loose = await made({ name: 'Los team' });
    expect((await join(daan, above, { standsForTeamId: loose.id })).body).toMatchObject({
      ...{ code: 'membership-refused', reason: 'not-a-team-below' },
    });
    expect((await join(daan, above, { standsForTeamId: above })).body.reason).toBe('not-a-team-below');
    expect((await join(daan, loose.id, { standsForTeamId: loose.id })).body.reason).toBe('not-a-team-of-teams');
  });
});
