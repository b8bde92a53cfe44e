import type { Rollup } from '@verbeterbord/contracts/rollups/rollups.schemas';
import { addUp } from '@verbeterbord/domain/rollups/rollup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, putAction, putAmbition } from '../../testing/board-steps.ts';
import { abg, jeugd, regio } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
const tvt = abg.team('team-van-teams');
const path = `/teams/${tvt}/rollup`;
const dutch = new Intl.Collator('nl');

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  noor = await signIn(api, 'noor');
});
afterAll(() => api.dispose());

const rollupOf = async (client: TestClient, at = path) => {
  const { status, body, text } = await client.get<Rollup>(at);
  expect(status, text).toBe(200);
  return body;
};
const jeugdOf = (rollup: Rollup) => rollup.rows.find(({ team }) => team.id === jeugd.team)!;
const nowOf = (rollup: Rollup) => jeugdOf(rollup).periods.at(-1)!;

describe('the rollup of a Team van teams', () => {
  it('has a row per team in the order of the Dutch alphabet, and none for its own board', async () => {
    const { team, rows, municipalities } = await rollupOf(noor);
    expect(team.id).toBe(tvt);
    expect(rows).toHaveLength(4);
    const names = rows.map((row) => row.team.name);
    expect(names).toEqual([...names].sort(dutch.compare));
    for (const row of rows) {
      expect(row.teams).toBe(1);
      expect(row.periods).toHaveLength(6);
      expect(row.periods.map(({ state }) => state)).toEqual([...Array(5).fill('rounded-off'), 'running']);
      for (const { trend } of row.ambitions) expect(trend.length).toBeLessThanOrEqual(6);
    }
    expect(municipalities.map(({ name }) => name)).toEqual(['Alphen-Chaam', 'Baarle-Nassau', 'Gilze en Rijen']);
  });

  it('follows the board at once: what is done, a new ambition, and what is said of it', async () => {
    const before = nowOf(await rollupOf(noor));
    const { id, version } = await putAction(samira);
    await samira.put(`/actions/${id}/status`, { status: 'done', seenVersion: version });
    const ambition = await putAmbition(samira);
    expect(nowOf(await rollupOf(noor))).toMatchObject({
      intended: before.intended + 1,
      done: before.done + 1,
      notSaid: before.notSaid + 1,
    });
    await samira.post(`/ambitions/${ambition.id}/check-ins`, { status: 'stuck', learned: 'Eerst zelf bellen' });
    const after = await rollupOf(noor);
    expect(nowOf(after)).toMatchObject({ notSaid: before.notSaid, stuck: before.stuck + 1 });
    const told = jeugdOf(after).ambitions.find((one) => one.id === ambition.id)!;
    expect(told.trend).toEqual(['stuck']);
    expect(jeugdOf(after).learned?.text).toBe('Eerst zelf bellen');
    await samira.put(`/ambitions/${ambition.id}/lifecycle`, { lifecycle: 'achieved', seenVersion: 1 });
    const reached = await rollupOf(noor);
    expect(nowOf(reached).stuck).toBe(before.stuck);
    expect(jeugdOf(reached).achieved).toContain(ambition.title);
  });

  it('counts what the board shows', async () => {
    const { actions, checkIns, ambitions } = await boardOf(samira);
    const now = nowOf(await rollupOf(noor));
    expect(now.intended).toBe(actions.length);
    expect(now.done).toBe(actions.filter(({ status }) => status === 'done').length);
    const short = ambitions.filter(({ kind, lifecycle }) => kind === 'short-term' && lifecycle === 'active');
    const saidOf = (id: string) => checkIns.find(({ ambitionId }) => ambitionId === id)?.status;
    expect(now.stuck).toBe(short.filter(({ id }) => saidOf(id) === 'stuck').length);
    expect(now.notSaid).toBe(short.filter(({ id }) => saidOf(id) === undefined).length);
  });

  it('shows as many periods as are asked for, up to twelve', async () => {
    expect(jeugdOf(await rollupOf(noor, `${path}?periods=2`)).periods).toHaveLength(2);
    expect((await noor.get(`${path}?periods=13`)).status).toBe(400);
  });

  it('adds the teams below a Team van teams up in one row, without its own board', async () => {
    const far = await signIn(api, 'marjolein', 'regio');
    const top = await rollupOf(far, `/teams/${regio.team('team-van-teams-regio')}/rollup`);
    const heide = top.rows.find(({ team }) => team.id === regio.team('team-van-teams-heidestad'))!;
    const below = await rollupOf(far, `/teams/${heide.team.id}/rollup`);
    expect(heide.teams).toBe(below.rows.length);
    expect(heide).toMatchObject({ ambitions: [], noticed: null, learned: null });
    for (const [back, { startsOn, endsOn, state, ...figures }] of [...heide.periods].reverse().entries()) {
      const there = below.rows.map(({ periods }) => periods.at(-1 - back)!);
      expect(figures).toEqual(addUp(there.map(({ startsOn: _, endsOn: __, state: ___, ...of }) => of)));
      expect(startsOn).toBe(there.map((one) => one.startsOn).sort()[0]);
      expect(endsOn).toBe(
        there
          .map((one) => one.endsOn)
          .sort()
          .at(-1),
      );
      expect(state).toBe(back === 0 ? 'running' : 'rounded-off');
    }
    expect(new Set(heide.team.municipalityIds).size).toBeGreaterThan(0);
  });
});

describe('who reads a rollup', () => {
  it('is a member of the Team van teams and a facilitator in reach; a team has none', async () => {
    expect((await (await signIn(api, 'hanneke')).get(path)).status).toBe(200);
    expect((await (await signIn(api, 'aicha')).get(path)).status).toBe(403);
    expect((await (await signIn(api, 'willemijn')).get(path)).status).toBe(404);
    expect((await (await signIn(api, 'binnenstad-1', 'regio')).get(path)).status).toBe(404);
    expect((await samira.get(`/teams/${jeugd.team}/rollup`)).status).toBe(404);
  });

  it('hears of a closed board what its delegate says; who comes from further away sees its figures alone', async () => {
    const closed = regio.team('binnenstad');
    const at = `/teams/${regio.team('team-van-teams-heidestad')}/rollup`;
    await api.ask('UPDATE team SET open_to_organisation = false WHERE id = $1', [closed], regio.organisation);
    await api.ask('UPDATE organisation SET seq = seq + 1 WHERE id = $1', [regio.organisation], regio.organisation);
    await api.dependencies.counters.ask();
    const seenBy = async (key: string) =>
      (await rollupOf(await signIn(api, key, 'regio'), at)).rows.find(({ team }) => team.id === closed)!;
    const near = await seenBy('binnenstad-1');
    expect(near.ambitions).not.toEqual([]);
    expect(await seenBy('eikenmeer-kern-1')).toEqual({
      ...near,
      ambitions: [],
      noticed: null,
      measured: null,
      learned: null,
      achieved: [],
      successes: [],
    });
  });
});
