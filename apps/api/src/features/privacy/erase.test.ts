import type { Erasure, ErasurePreview } from '@verbeterbord/contracts/privacy/privacy.schemas';
import type { Action } from '@verbeterbord/domain/actions/action';
import { erasedMark } from '@verbeterbord/domain/privacy/erasing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boardOf, changesOf, countOf, putAction } from '../../testing/board-steps.ts';
import { abg, jeugd } from '../../testing/demo-names.ts';
import { newKey, openTestApi, signIn, type TestApi } from '../../testing/open-test-api.ts';
import type { TestClient } from '../../testing/test-client.ts';

let api: TestApi;
let administrator: TestClient;
let samira: TestClient;
beforeAll(async () => {
  api = await openTestApi();
  administrator = await signIn(api, 'ruben');
  samira = await signIn(api, 'samira');
});
afterAll(() => api.dispose());

const preview = async (text: string) =>
  (await administrator.post<ErasurePreview>('/erasure-previews', { kind: 'text', text })).body;
const erase = (text: string, headers = {}) =>
  administrator.post<Erasure & { code?: string }>('/erasures', { kind: 'text', text }, headers);

describe('a text that is erased', () => {
  it('goes from the card, from its history and from the answer to a repeated request', async () => {
    const key = { 'idempotency-key': newKey() };
    const wish = { title: 'Bellen met Kwibus Kadee', ambitionId: jeugd.ambition('eerste-gesprek') };
    const path = `/teams/${jeugd.team}/actions`;
    const { body: action } = await samira.post<Action>(path, wish, key);
    await samira.patch(`/actions/${action.id}`, { title: 'Gebeld', with: 'kwibus  KADEE', seenVersion: 1 });
    expect(await preview('Kwibus Kadee')).toEqual({ places: 4, teams: 1, people: 0 });
    const { seq } = await countOf(api);
    const { status, body } = await erase('Kwibus Kadee');
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'text', places: 4, teams: 1, byId: abg.person('ruben') });
    expect((await samira.get<Action>(`/actions/${action.id}`)).body).toMatchObject({ with: erasedMark, version: 3 });
    const changes = await changesOf(api, action.id);
    expect(changes.map(({ kind }) => kind)).toEqual(['created', 'edited', 'erased']);
    expect(JSON.stringify(changes)).not.toMatch(/kwibus/i);
    expect(await countOf(api)).toMatchObject({ seq: seq + 1, changes: seq + 1 });
    expect((await samira.post<Action>(path, wish, key)).body).toMatchObject({ title: `Bellen met ${erasedMark}` });
  });

  it('is gone from the board that this server had ready', async () => {
    await putAction(samira, { title: 'Xantippe' });
    expect((await boardOf(samira)).actions.some(({ title }) => title === 'Xantippe')).toBe(true);
    await erase('xantippe');
    expect(JSON.stringify(await boardOf(samira))).not.toContain('Xantippe');
  });

  it('meets who was editing it: both texts are shown, nothing comes back by itself', async () => {
    const { id } = await putAction(samira, { title: 'Met Zebedeus praten' });
    await erase('Zebedeus');
    const meeting = { title: 'Met Zebedeus bellen', seenVersion: 1 };
    expect((await samira.patch(`/actions/${id}`, meeting)).body.code).toBe('edit-conflict');
    expect((await samira.patch<Action>(`/actions/${id}`, { with: 'Daan', seenVersion: 1 })).status).toBe(200);
  });

  it('goes from a period that is frozen, which stays frozen for all else', async () => {
    const period = jeugd.period(-1);
    const [kept] = await api.ask<{ title: string }>('SELECT title FROM period_result WHERE period_id = $1', [period]);
    await erase(kept!.title);
    const results = await api.ask<{ title: string }>('SELECT title FROM period_result WHERE period_id = $1', [period]);
    expect(results.map(({ title }) => title)).not.toContain(kept!.title);
    expect(results.map(({ title }) => title)).toContain(erasedMark);
    const change = `UPDATE period_result SET title = '${erasedMark}' WHERE period_id = $1`;
    await expect(api.ask(change, [period])).rejects.toThrow('does not change');
    const pretending = api.asOwner(async (owner) => {
      await owner.query("SELECT set_config('app.erasing', '1', false)");
      await owner.query(change, [period]);
    });
    await expect(pretending).rejects.toThrow('does not change');
  });

  it('is done once under one key, and never again for another kind', async () => {
    const key = { 'idempotency-key': newKey() };
    await putAction(samira, { title: 'Wobbelaar' });
    const [first, again] = [await erase('Wobbelaar', key), await erase('Wobbelaar', key)];
    expect(again.body).toEqual(first.body);
    const person = { kind: 'person', personId: abg.person('noor') };
    expect((await administrator.post('/erasures', person, key)).body.code).toBe('idempotency-key-reused');
    const { items } = (await administrator.get<{ items: Erasure[] }>('/erasures')).body;
    expect(items.filter(({ id }) => id === first.body.id)).toHaveLength(1);
    expect(items[0]).toEqual(first.body);
  });

  it('stays where it is when it says too little, or is what comes in its place', async () => {
    for (const text of ['a b', 'om privacy', '...']) expect((await erase(text)).body.code).toBe('invalid-request');
  });

  it('is only for who administers the organisation', async () => {
    expect((await samira.post('/erasures', { kind: 'text', text: 'Jeugd' })).status).toBe(403);
    const asked = ['x', abg.organisation, abg.person('samira')];
    const call = "SELECT erase_for_privacy($2, $3, NULL, gen_random_uuid(), 'text', $1, NULL)";
    const database = api.dependencies.database.pool;
    await expect(database.query(call, asked)).rejects.toMatchObject({ code: 'VB403' });
    await expect(database.query(call, ['x', abg.organisation, null])).rejects.toMatchObject({ code: 'VB403' });
  });

  it('is named in no log', () => {
    expect(api.log.join('\n')).not.toMatch(/kwibus|xantippe|zebedeus|wobbelaar/i);
  });
});
