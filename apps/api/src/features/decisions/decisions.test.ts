import type { WrittenDecision } from '@verbeterbord/contracts/decisions/decisions.schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changesOf, countOf } from '../../testing/board-steps.ts';
import { abg } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let samira: TestClient;
let noor: TestClient;
const path = `/teams/${abg.team('jeugd-dichtbij')}/decisions`;

beforeAll(async () => {
  api = await openTestApi();
  samira = await signIn(api, 'samira');
  noor = await signIn(api, 'noor');
});
afterAll(() => api.dispose());

const decide = (text: string, headers = {}, body = {}) =>
  samira.post<WrittenDecision & { code?: string }>(path, { text, ...body }, headers);
const texts = async () => (await noor.get<{ items: WrittenDecision[] }>(path)).body.items.map(({ text }) => text);

describe('a decision', () => {
  it('is kept in one number and stands on top', async () => {
    const { seq } = await countOf(api);
    const { status, body, text } = await decide('We bellen ouders op dinsdag');
    expect(status, text).toBe(201);
    expect(body).toMatchObject({ text: 'We bellen ouders op dinsdag', seq: seq + 1, changed: true, sessionId: null });
    expect((await texts())[0]).toBe('We bellen ouders op dinsdag');
  });

  it('sent again under the same key is kept once', async () => {
    const key = { 'idempotency-key': newKey() };
    const [first, again] = [await decide('Eén keer', key), await decide('Eén keer', key)];
    expect(again.body).toEqual(first.body);
    expect((await texts()).filter((text) => text === 'Eén keer')).toHaveLength(1);
    expect((await decide('Iets anders', key)).body.code).toBe('idempotency-key-reused');
  });

  it('never overwrites another one that has the same id', async () => {
    const { body } = await decide('Van mij');
    const { status, body: refused } = await decide('Eroverheen', {}, { id: body.id });
    expect([status, refused.code]).toEqual([400, 'invalid-request']);
    expect(await texts()).toContain('Van mij');
  });

  it('with data of a resident is held, and counts nothing', async () => {
    const { seq } = await countOf(api);
    expect((await decide('Mail naar jan@voorbeeld.nl')).body.code).toBe('residents-data-suspected');
    expect((await countOf(api)).seq).toBe(seq);
  });

  it('names only a session of the own team', async () => {
    const { status, body } = await decide('Waar was dat?', {}, { sessionId: newKey() });
    expect([status, body]).toMatchObject([400, { errors: [{ field: 'sessionId', code: 'unknown' }] }]);
  });

  it('put down by mistake goes away, and doing that twice is harmless', async () => {
    const { body } = await decide('Foutje');
    expect((await noor.delete<WrittenDecision>(`/decisions/${body.id}`)).body.changed).toBe(true);
    expect((await noor.delete<WrittenDecision>(`/decisions/${body.id}`)).body.changed).toBe(false);
    expect(await texts()).not.toContain('Foutje');
  });

  it('taken away by two at once goes away once, and the log has it once', async () => {
    const { body } = await decide('Allebei tegelijk');
    const both = await Promise.all([samira, noor].map((one) => one.delete<WrittenDecision>(`/decisions/${body.id}`)));
    expect(both.map(({ body: { changed } }) => changed).sort()).toEqual([false, true]);
    expect((await changesOf(api, body.id)).map(({ kind }) => kind)).toEqual(['created', 'deleted']);
  });

  it('is read by who reads the board and taken by the team; elsewhere it is not there', async () => {
    const { body } = await decide('Van ons');
    const [neighbour, far] = [await signIn(api, 'pieter'), await signIn(api, 'binnenstad-1', 'regio')];
    expect((await neighbour.get(path)).status).toBe(200);
    expect((await neighbour.post(path, { text: 'Van de buren' })).status).toBe(403);
    expect((await neighbour.delete(`/decisions/${body.id}`)).status).toBe(403);
    expect((await far.get(path)).status).toBe(404);
    expect((await far.delete(`/decisions/${body.id}`)).status).toBe(404);
    expect(await texts()).toContain('Van ons');
  });
});
