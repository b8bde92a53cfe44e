import type { BinnedAction } from '@verbeterbord/contracts/actions/actions.schemas';
import type { Action } from '@verbeterbord/domain/actions/action';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction, putAmbition, type Written } from '../../testing/board-steps.ts';
import { jeugd } from '../../testing/demo-names.ts';
import { openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

const isOnBoard = async ({ id }: { id: string }) => (await boardOf(samira)).actions.some((action) => action.id === id);
const bin = async () => (await samira.get<{ items: BinnedAction[] }>(`/teams/${jeugd.team}/bin`)).body.items;
const remove = ({ id }: { id: string }) => samira.delete<Written<Action>>(`/actions/${id}`);
const restore = <Body = Written<Action>>({ id }: { id: string }) => samira.post<Body>(`/actions/${id}/restoration`);

describe('the bin', () => {
  it('holds what was taken off the board, latest first', async () => {
    const [one, two] = [await putAction(samira, { title: 'een' }), await putAction(samira, { title: 'twee' })];
    await remove(one);
    await remove(two);
    expect(await isOnBoard(one)).toBe(false);
    expect((await bin()).slice(0, 2).map(({ title }) => title)).toEqual(['twee', 'een']);
    expect((await samira.get(`/actions/${one.id}`)).status).toBe(404);
  });

  it('takes an action twice without harm', async () => {
    const action = await putAction(samira);
    expect((await remove(action)).body.changed).toBe(true);
    const before = await countOf(api);
    expect((await remove(action)).body.changed).toBe(false);
    expect(await countOf(api)).toEqual(before);
  });

  it('gives an action back as it was, at the end of its ambition', async () => {
    const action = await putAction(samira, { doneWhen: 'de folder er ligt' });
    await remove(action);
    const later = await putAction(samira);
    const { status, body } = await restore(action);
    expect([status, body.doneWhen, body.version]).toEqual([200, 'de folder er ligt', 3]);
    const under = (await boardOf(samira)).actions.filter(({ ambitionId }) => ambitionId === action.ambitionId);
    expect(under.slice(-2).map(({ id }) => id)).toEqual([later.id, action.id]);
    expect((await changesOf(api, action.id)).map(({ kind }) => kind)).toEqual(['created', 'deleted', 'restored']);
    expect((await restore(action)).body.changed).toBe(false);
  });

  it('gives it back in the running period when its own was rounded off meanwhile', async () => {
    const action = await putAction(samira);
    await remove(action);
    await api.ask('UPDATE action SET period_id = $2 WHERE id = $1', [action.id, jeugd.period(-1)]);
    expect((await restore(action)).body.periodId).toBe(jeugd.period(0));
  });

  it('gives nothing back under an ambition that was achieved or binned meanwhile', async () => {
    for (const end of ['achieved', 'binned']) {
      const ambition = await putAmbition(samira);
      const action = await putAction(samira, { ambitionId: ambition.id });
      await remove(action);
      if (end === 'binned') await samira.delete(`/ambitions/${ambition.id}`);
      else await samira.put(`/ambitions/${ambition.id}/lifecycle`, { lifecycle: 'achieved', seenVersion: 1 });
      const { status, body } = await restore<{ code: string }>(action);
      expect([end, status, body.code]).toEqual([end, 409, 'ambition-not-active']);
    }
  });

  it('is closed to colleagues of other teams', async () => {
    const bas = await signIn(api, 'bas');
    expect((await bas.get(`/teams/${jeugd.team}/bin`)).status).toBe(403);
    const action = await putAction(samira);
    await remove(action);
    expect((await bas.post(`/actions/${action.id}/restoration`)).status).toBe(403);
    expect((await bas.get(`/actions/${action.id}`)).status).toBe(404);
  });

  it('takes nothing out of a period that is rounded off', async () => {
    const [past] = await api.ask<{ id: string }>('SELECT id FROM action WHERE period_id = $1', [jeugd.period(-1)]);
    expect((await samira.delete(`/actions/${past?.id}`)).body.code).toBe('period-rounded-off');
  });
});
