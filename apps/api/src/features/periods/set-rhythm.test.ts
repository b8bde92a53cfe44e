import type { Closure, TeamRhythm } from '@verbeterbord/contracts/periods/periods.schemas';
import { lengthInDays } from '@verbeterbord/domain/periods/period';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
const path = `/teams/${jeugd.team}/rhythm`;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

const set = (rhythm: object, client = samira) => client.put<TeamRhythm & { code?: string }>(path, rhythm);
const organisationSeq = async () => Number((await api.ask<{ seq: string }>('SELECT seq FROM organisation'))[0]?.seq);

describe('the rhythm of a team', () => {
  it('is read, set, and seen on the board, which everybody who has it reads again', async () => {
    const { body: was } = await samira.get<TeamRhythm>(path);
    expect(was).toMatchObject({ days: 14 });
    const before = await samira.get(`/teams/${jeugd.team}/board`);
    const rhythm = { days: 21, sessionWeekday: 4, sessionTime: '13:15' };
    expect((await set(rhythm)).body).toEqual(rhythm);
    expect((await samira.get(path)).body).toEqual(rhythm);
    const tag = { 'if-none-match': String(before.headers.etag) };
    expect((await samira.get(`/teams/${jeugd.team}/board`, tag)).status).toBe(200);
    expect((await boardOf(samira)).team).toMatchObject({ sessionWeekday: 4, sessionTime: '13:15' });
  });

  it('set to what it is, rings nobody', async () => {
    const { body } = await samira.get<TeamRhythm>(path);
    const seq = await organisationSeq();
    await set(body);
    expect(await organisationSeq()).toBe(seq);
    await set({ ...body, sessionTime: '08:45' });
    expect(await organisationSeq()).toBe(seq + 1);
  });

  it('leaves what runs and what is planned, and is for the period after that', async () => {
    await set({ days: 28, sessionWeekday: 1, sessionTime: '09:30' });
    const board = await boardOf(samira);
    expect(board.periods.filter(({ state }) => state !== 'rounded-off').map(lengthInDays)).toEqual([14, 14]);
    const outcomes = board.actions
      .filter(({ status }) => status !== 'done')
      .map(({ id }) => ({ actionId: id, outcome: 'let-go', reason: 'too-busy' }));
    const { status, body } = await samira.post<Closure>(`/periods/${board.period.id}/closure`, { outcomes });
    expect([status, lengthInDays(body.next)]).toEqual([200, 14]);
    const planned = (await boardOf(samira)).periods.find(({ state }) => state === 'planned')!;
    expect(lengthInDays(planned)).toBe(28);
  });

  it('has periods of one to eight weeks and a time of the clock', async () => {
    const right = { days: 14, sessionWeekday: 1, sessionTime: '09:30' };
    for (const wrong of [
      { days: 6 },
      { days: 57 },
      { sessionWeekday: 0 },
      { sessionTime: '24:00' },
      { sessionTime: '9.30' },
    ])
      expect((await set({ ...right, ...wrong })).body.code).toBe('invalid-request');
  });

  it('is for the team and for its administrator; others who see the board may not, who sees nothing finds nothing', async () => {
    const rhythm = { days: 14, sessionWeekday: 2, sessionTime: '10:00' };
    expect((await set(rhythm, await signIn(api, 'ruben'))).status).toBe(200);
    expect((await (await signIn(api, 'ruben')).get(path)).body).toEqual(rhythm);
    expect((await set(rhythm, await signIn(api, 'bas'))).status).toBe(403);
    expect((await (await signIn(api, 'bas')).get(path)).status).toBe(403);
    expect((await set(rhythm, await signIn(api, 'willemijn'))).status).toBe(404);
    expect((await set(rhythm, await signIn(api, 'binnenstad-1', 'regio'))).status).toBe(404);
  });
});
