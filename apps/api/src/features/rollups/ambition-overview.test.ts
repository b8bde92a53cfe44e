import type { AmbitionOverview } from '@verbeterbord/contracts/rollups/rollups.schemas';
import type { Board } from '@verbeterbord/domain/boards/board';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, putAction, putAmbition } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let director: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  director = await signIn(api, 'willemijn');
});
afterAll(() => api.dispose());

const overviewOf = async (client: TestClient) => {
  const { status, body, text } = await client.get<AmbitionOverview>('/ambition-overview');
  expect(status, text).toBe(200);
  return { ...body, text };
};
const oneOf = ({ ambitions }: AmbitionOverview, id: string) => ambitions.find((one) => one.id === id);
const sayOf = (id: string, status: string, texts: object = {}) =>
  samira.post(`/ambitions/${id}/check-ins`, { status, ...texts });

/** Rounds the running period of Jeugd dichtbij off, with everything carried along. */
async function roundOff(): Promise<Board> {
  const board = await boardOf(samira);
  const outcomes = board.actions
    .filter(({ status }) => status !== 'done')
    .map(({ id }) => ({ actionId: id, outcome: 'carried-over', reason: 'Het past niet in twee weken.' }));
  const { status, text } = await samira.post(`/periods/${board.period.id}/closure`, { outcomes });
  expect(status, text).toBe(200);
  return boardOf(samira);
}

describe('the overview of ambitions', () => {
  it('tells a director nothing of what runs: no figure moves until the period is rounded off', async () => {
    const before = await overviewOf(director);
    const { id, version } = await putAction(samira);
    await samira.put(`/actions/${id}/status`, { status: 'done', seenVersion: version });
    await sayOf(jeugd.ambition('eerste-gesprek'), 'stuck', {
      story: 'Nu',
      noticed: 'Nu gemerkt',
      learned: 'Nu geleerd',
    });
    expect((await overviewOf(director)).text).toBe(before.text);
    for (const { periods } of before.teams) {
      for (const { state } of periods) expect(state).toBe('rounded-off');
    }
    await roundOff();
    const told = oneOf(await overviewOf(director), jeugd.ambition('eerste-gesprek'))!;
    expect(told).toMatchObject({
      story: { text: 'Nu' },
      noticed: { text: 'Nu gemerkt' },
      learned: { text: 'Nu geleerd' },
    });
    expect(told.trend.at(-1)).toBe('stuck');
  });

  it('shows what was just begun without a trend, and what was reached until two periods later', async () => {
    const { id, title } = await putAmbition(samira);
    expect(oneOf(await overviewOf(director), id)).toMatchObject({ title, lifecycle: 'active', trend: [] });
    await sayOf(id, 'on-course');
    await roundOff();
    const was = oneOf(await overviewOf(director), id)!;
    expect(was.trend).toEqual(['on-course']);
    await samira.put(`/ambitions/${id}/lifecycle`, { lifecycle: 'achieved', seenVersion: 1 });
    expect(oneOf(await overviewOf(director), id)).toEqual(was);
    for (let turn = 0; turn < 2; turn++) {
      await roundOff();
      expect(oneOf(await overviewOf(director), id)).toMatchObject({ lifecycle: 'achieved' });
    }
    await roundOff();
    expect(oneOf(await overviewOf(director), id)).toBeUndefined();
  });

  it('is a tree without loose ends, with an ambition of the Team van teams on top', async () => {
    const { ambitions, teams } = await overviewOf(director);
    const ids = new Set(ambitions.map(({ id }) => id));
    const up = ambitions.flatMap(({ contributesToId }) => contributesToId ?? []);
    expect(up.length).toBeGreaterThan(ambitions.length / 2);
    expect(up.filter((id) => !ids.has(id))).toEqual([]);
    expect(teams).toHaveLength(5);
    for (const { municipalityIds } of ambitions) expect(municipalityIds).not.toEqual([]);
  });

  it('has the name or the id of no person in it, for whoever reads it', async () => {
    const people = await api.ask<{ id: string; family_name: string }>('SELECT id, family_name FROM person');
    const { text } = await overviewOf(director);
    for (const { id } of people) expect(text).not.toContain(id);
    for (const { family_name } of people) expect(text).not.toContain(family_name);
  });

  it('ends where reach ends, and asks nothing of who is no director', async () => {
    const own = await overviewOf(samira);
    expect(own.teams).toHaveLength(5);
    expect([own.asked, own.needs]).toEqual([[], []]);
    expect((await overviewOf(await signIn(api, 'theo', 'regio'))).teams.map(({ id }) => id)).not.toContain(jeugd.team);
    expect((await overviewOf(await signIn(api, 'ruben'))).teams).toEqual([]);
    expect((await (await signIn(api, 'nina')).get('/ambition-overview')).status).toBe(403);
  });
});
