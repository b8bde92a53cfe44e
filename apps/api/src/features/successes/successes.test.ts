import type { Problem } from '@verbeterbord/contracts/problems/problems.schemas';
import type { WrittenSuccess } from '@verbeterbord/contracts/successes/successes.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
const path = `/teams/${jeugd.team}/successes`;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  noor = await signIn(api, 'noor');
});
afterAll(() => api.dispose());

const choose = (text: string, body = {}, headers: Record<string, string> = {}) =>
  samira.post<WrittenSuccess & Problem>(path, { text, ...body }, headers);
const texts = async () => (await noor.get<{ items: WrittenSuccess[] }>(path)).body.items.map(({ text }) => text);

describe('ons succes', () => {
  it('is kept in one number, stands on top, and the board counts it and shows it', async () => {
    const { seq } = await countOf(api);
    const before = (await boardOf(noor)).successes.count;
    const { status, body, text } = await choose('Het inloopuur loopt');
    expect(status, text).toBe(201);
    expect(body).toMatchObject({ text: 'Het inloopuur loopt', actionId: null, seq: seq + 1, changed: true });
    expect((await texts())[0]).toBe('Het inloopuur loopt');
    expect((await boardOf(noor)).successes).toEqual({
      count: before + 1,
      latest: { text: 'Het inloopuur loopt', on: body.on },
    });
  });

  it('may be an action of the team, and of no other', async () => {
    const action = await putAction(samira);
    expect((await choose(action.title, { actionId: action.id })).body.actionId).toBe(action.id);
    const [theirs] = await api.ask<{ id: string }>('SELECT id FROM action WHERE team_id = $1 LIMIT 1', [
      abg.team('thuis-in-de-buurt'),
    ]);
    for (const actionId of [theirs!.id, newKey()]) {
      const { status, body } = await choose('Van wie?', { actionId });
      expect([status, body]).toMatchObject([400, { errors: [{ field: 'actionId', code: 'unknown' }] }]);
    }
    expect((await choose('Wanneer?', { sessionId: newKey() })).body.errors?.[0]?.field).toBe('sessionId');
    expect(await texts()).not.toContain('Van wie?');
  });

  it('chosen under one key twice at once is chosen once', async () => {
    const key = { 'idempotency-key': newKey() };
    const [first, again] = await Promise.all([choose('Eén keer', {}, key), choose('Eén keer', {}, key)]);
    expect(again.body).toEqual(first.body);
    expect((await texts()).filter((text) => text === 'Eén keer')).toHaveLength(1);
    expect((await choose('Iets anders', {}, key)).body.code).toBe('idempotency-key-reused');
  });

  it('with data of a resident is held, and counts nothing', async () => {
    const { seq } = await countOf(api);
    expect((await choose('Mail van jan@voorbeeld.nl')).body.code).toBe('residents-data-suspected');
    expect((await choose('   ')).status).toBe(400);
    expect((await countOf(api)).seq).toBe(seq);
  });

  it('chosen by mistake goes away once, also by two at once, and the board shows the one before', async () => {
    const kept = await choose('Dit blijft');
    const { body } = await choose('Foutje');
    const both = await Promise.all(
      [samira, noor].map((client) => client.delete<WrittenSuccess>(`/successes/${body.id}`)),
    );
    expect(both.map((answer) => answer.body.changed).sort()).toEqual([false, true]);
    expect((await changesOf(api, body.id)).map(({ kind }) => kind)).toEqual(['created', 'deleted']);
    expect((await boardOf(noor)).successes.latest?.text).toBe(kept.body.text);
  });

  it('is read by who reads the board and chosen by the team; elsewhere it is not there', async () => {
    const { body } = await choose('Van ons');
    const [neighbour, far] = [await signIn(api, 'pieter'), await signIn(api, 'binnenstad-1', 'regio')];
    expect((await neighbour.get(path)).status).toBe(200);
    expect((await neighbour.post(path, { text: 'Van de buren' })).status).toBe(403);
    expect((await neighbour.delete(`/successes/${body.id}`)).status).toBe(403);
    expect((await far.get(path)).status).toBe(404);
    expect((await far.post(path, { text: 'Van ver' })).status).toBe(404);
    expect((await far.delete(`/successes/${body.id}`)).status).toBe(404);
    expect((await samira.delete(`/successes/${newKey()}`)).status).toBe(404);
    expect(await texts()).toContain('Van ons');
  });
});
